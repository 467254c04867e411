using Microsoft.EntityFrameworkCore;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>
/// What the product's queries become on PostgreSQL and on SQL Server: committed to be read, and free of what is known to be slow or wrong there.
/// No server is asked. docs/sql-server-queries.md
/// </summary>
public sealed class SqlTests(SqlHost host) : WebSuite(host), IClassFixture<SqlHost>
{
    /// <summary>Asked only while somebody acts, by the key of what they act on: no list, no board, no sweep.</summary>
    private static readonly string[] OnlyInActs =
    [
        "Access.Accounts.OpenAsync", "Access.ParkedForms.ParkAsync", "Access.SigningWindow.OpenAsync",
        "Accounts.PasswordResetsController.Create", "Accounts.ReinstatementsController.Create", "Accounts.SuspensionsController.Create",
        "Calendar.CalendarDesk.ChangeAsync", "CampaignPlans.PlanDesk.CampaignAsync", "CampaignPlans.PlanDesk.DrawUpAsync", "CampaignPlans.PlanDesk.TakeAsync",
        "Commands.Generate.Generate.RunAsync", "Commands.ImportCampaign.RunAsync", "Commands.ImportOrganisation.RunAsync",
        "CommitteeMeetings.MeetingReader.NextOrderAsync", "CommitteeMeetings.MeetingReader.OwnerAsync",
        "Data.CaseDesk.IsWrittenAsync", "Data.CaseDesk.RequireFirstAsync", "Data.DemandDesk.SentAsync", "Data.MembershipDesk.FileAsync", "Data.MembershipDesk.LeaveAsync",
        "Data.Problems.EvidenceFiles.ReadAsync", "Data.Providers.SqlServer.SqlServerCaseDbContext.RowVersioningAsync",
        "Delegations.DelegationReader.CandidateAsync", "Delegations.DelegationReader.ToldAsync", "Delegations.DelegationWithdrawalsController.Create", "Delegations.DelegationsController.Create",
        "Deliveries.ResendingsController.Create", "Extensions.ExtensionRequests.OfExtensionAsync",
        "Notices.AllNoticeReadingsController.Create", "Notices.NoticeReadingsController.Create", "Organisation.OrganisationDesk.OpenAsync",
        "OwnAccount.OwnMailController.Update", "OwnAccount.PasswordController.Update", "ProblemLists.ReviewsController.TallyAsync",
        "Problems.EvidenceController.Show", "Problems.ProblemForms.NewKeysAsync", "RectificationPlans.LineVersions.CompareAsync", "RectificationPlans.PeopleChoices.ForAsync",
        "Shell.Drafts.DropAsync", "Shell.Drafts.KeepAsync", "Submissions.EarlierTextsController.Create", "SupervisionNotices.NewNoticeReader.IssueAsync",
    ];

    /// <summary>As large as the organisation and its campaigns, whatever the years bring.</summary>
    private static readonly string[] SmallTables =
        ["Units", "People", "Posts", "Appointments", "Oversights", "Delegations", "Accounts", "Campaigns", "CampaignMembers", "CampaignPlans", "CalendarYears", "DemoClock"];

    /// <summary>Reads a table, or what a campaign has in it, from end to end; why stands in docs/sql-server-queries.md.</summary>
    private static readonly string[] ReadsWhole =
    [
        "Board.BoardRowsReader.ReadAsync Deadlines", "Burden.BurdenReader.DemandsAsync Conclusions", "Burden.BurdenReader.DemandsAsync Deadlines",
        "Burden.BurdenReader.DemandsAsync SupervisionNotices", "Burden.BurdenReader.EvidenceAsync Problems", "Burden.BurdenReader.FiguresAsync Nudges",
        "Campaigns.CampaignReader.FocusAsync Problems", "Campaigns.MatrixReader.FactsAsync RectificationPlans", "Campaigns.MatrixReader.FactsAsync Submissions",
        "Commands.Demo.DemoStage.TakeListsAsync ProblemLists", "Commands.Demo.DemoStage.TakeListsAsync Submissions",
        "Data.History.HistorySealer.SealAsync HistoryHeads", "Data.History.HistorySealer.SealAsync HistorySeals",
        "Data.History.HistoryVerifier.FirstBrokenSealAsync HistorySeals", "Data.History.HistoryVerifier.StreamAsync HistoryEntries",
        "Data.History.HistoryVerifier.VerifyAsync HistoryEntries", "Data.History.HistoryVerifier.VerifyAsync HistoryHeads",
        "Data.Supervision.TallyBook.BooksAsync Deadlines", "Data.Supervision.TallyBook.BooksAsync Problems", "Data.Supervision.TallyBook.BooksAsync Tallies",
        "Inspections.InspectionReader.PrefilledAsync Inspections", "RectificationPlans.PlanIndexReader.ReadAsync RectificationPlans",
        "Submissions.InboxReader.PeriodsAsync Deadlines", "Submissions.InboxReader.RowsAsync Deadlines", "SupervisionNotices.NoticeListReader.ReadAsync SupervisionNotices",
    ];

    private new SqlHost Host => (SqlHost)base.Host;

    private IEnumerable<(string Site, Statement Sql)> SqlServer => Host.Forms.SelectMany(f => f.SqlServer.Statements.Select(s => (f.Site, s)));

    [SkippableFact]
    public void Queries_OfEveryPlaceThatAsks_AreInTheStory()
    {
        var (sites, seen) = (QueryLog.Sites(), Host.Forms.Select(f => f.Site).ToHashSet());

        Assert.Empty(sites.Except(seen).Except(OnlyInActs).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(OnlyInActs, site => !sites.Contains(site) || seen.Contains(site));
    }

    [SkippableFact]
    public void Words_OfEveryQuery_AreThoseThatWereRead()
    {
        var files = Snapshots.Of(Host.Forms);
        if (Snapshots.AreRenewed)
        {
            Snapshots.Renew(files);
        }

        var differences = Snapshots.Differences(files);
        Assert.True(differences.Count == 0, $"{differences.Count} files. Renew them with {Snapshots.Renewal}=renew and read what has changed:\n{string.Join('\n', differences)}");
    }

    [SkippableFact]
    public void SqlServer_AnyStatement_HasNoTrap() =>
        // The search for the entry that cannot be read counts its way there, once.
        Assert.Equal(["Data.History.HistoryVerifier.UnreadableAsync: OFFSET reads all that it leaves out"], SqlServer.SelectMany(s => Traps.In(s.Sql).Select(trap => $"{s.Site}: {trap}")).Distinct());

    [SkippableFact]
    public void SqlServer_EveryTable_IsEnteredByAnIndex()
    {
        using var translator = Translator.ToSqlServer();

        var whole = SqlServer.SelectMany(s => Scans.In(s.Sql, translator.Db).Where(x => x.Entry is Scans.EndToEnd or Scans.Campaign && !SmallTables.Contains(x.Table)).Select(x => $"{s.Site} {x.Table}"));

        Assert.Equal(ReadsWhole, whole.Distinct().Order(StringComparer.Ordinal));
    }

    [SkippableFact]
    public void Rows_OfAnyQuery_AreNotComputedByTheProgram() =>
        Assert.Empty(Host.Forms.SelectMany(f => f.SqlServer.ClientCalls.Select(call => $"{f.Site}: {call}")).Distinct());

    [SkippableFact]
    public void Pages_SendNoQueryForEachRow() => Assert.Empty(Host.Repeated);
}
