using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;
using Shanghai = ZhongGengZu.Domain.Shanghai;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>One submission of a unit in a list: states and dates, no text.</summary>
public sealed record InboxRow
{
    public required Guid Id { get; init; }

    public required Guid UnitId { get; init; }

    public required string UnitName { get; init; }

    public required string UnitPath { get; init; }

    public required string DeliverableCode { get; init; }

    public required string Period { get; init; }

    public required SubmissionState State { get; init; }

    public required DateTime? FirstSentAt { get; init; }

    /// <summary>When what waits for receipt arrived, UTC: the whole sending or the supplement.</summary>
    public required DateTime? ArrivedAt { get; init; }

    public required string? SentByName { get; init; }

    public required string? ReceivedByName { get; init; }

    public required bool IsNil { get; init; }

    public required DateTime DueAt { get; init; }

    public required Guid OwnerId { get; init; }

    public required DateTime? ReceiptDueAt { get; init; }

    public required Guid? ReceiptOwnerId { get; init; }

    public required DateTime? CorrectionDueAt { get; init; }
}

/// <summary>One period of a recurring deliverable, over all units in sight.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Unsent">Units that have not sent.</param>
public sealed record InboxPeriod(string Code, int Unsent);

/// <summary>报送收件 and 报送事项: to receive first, then my unit's, then all that I look after.</summary>
public sealed record InboxPage
{
    public required CampaignHead? Campaign { get; init; }

    public required CampaignDefinition? Definition { get; init; }

    public required LightScale? Lights { get; init; }

    public IReadOnlyList<InboxRow> ToReceive { get; init; } = [];

    public IReadOnlyList<InboxRow> Mine { get; init; } = [];

    /// <summary>All units in sight, of the deliverable that is looked at; the late ones on top.</summary>
    public IReadOnlyList<InboxRow> All { get; init; } = [];

    /// <summary>Deliverables of units with how many units have not sent.</summary>
    public IReadOnlyList<(DeliverableDefinition Deliverable, int Unsent, int Late)> Tabs { get; init; } = [];

    public string? Deliverable { get; init; }

    /// <summary>Periods of the deliverable that is looked at, the newest first; empty for what does not recur.</summary>
    public IReadOnlyList<InboxPeriod> Periods { get; init; } = [];

    /// <summary>The period that is looked at.</summary>
    public string Period { get; init; } = ReportPeriod.Once;

    /// <summary>The reader receives or oversees.</summary>
    public required bool Receives { get; init; }

    public string Title => Receives ? "报送收件" : "报送事项";

    /// <summary>Its name, with the period.</summary>
    public string NameOf(InboxRow row) => Wording.NameOf(Definition!.Deliverable(row.DeliverableCode), row.Period);

    public LightWord LightOf(InboxRow row)
    {
        if (row.CorrectionDueAt is { } correction)
        {
            return Lights!.LatenessOf(correction, null) is { } over
                ? new(LightShape.Overdue, $"补正{Lights.Names.Overdue} {DueWords.By(over)}")
                : new(LightShape.Soon, $"补正 至 {Wording.Mark(Shanghai.DateOf(correction))}");
        }

        if (row.FirstSentAt is not { } first)
        {
            return DueWords.Light(Lights!, row.DueAt, narrow: true);
        }

        var day = Wording.Mark(Shanghai.DateOf(first));
        return Lights!.LatenessOf(row.DueAt, first) is { } late ? new(LightShape.Done, $"迟报 {day}", DueWords.By(late))
            : new(LightShape.Done, $"{(row.IsNil ? "零报告" : "已报")} {day}");
    }
}

/// <summary>Reads the lists in a fixed number of statements.</summary>
public sealed class InboxReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    private const int MostPeriods = 12;

    public async Task<InboxPage> ReadAsync(string? deliverable, string? period, CancellationToken cancel)
    {
        var receives = current.May(Permission.ReceiveSubmissions);
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return new InboxPage { Campaign = null, Definition = null, Lights = null, Receives = receives };
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var actor = current.Actor;
        var owed = definition.Owed.Where(d => d.Level == FilerLevel.Unit).OrderBy(d => d.DueAt).ToList();
        var running = owed.Where(d => d.Recurrence is not null).ToDictionary(d => d.Code, d => d.Recurrence!.Current(d.DueOn, definition.LastDay, lights.Today).Code);
        var rows = await RowsAsync(campaign.Id, actor, [.. running.Values, .. period is null ? Array.Empty<string>() : [period]], cancel);
        var files = actor.Posts.Where(p => p.Kind is PostKind.FilingClerk or PostKind.UnitHead or PostKind.VillageSecretary).Select(p => p.UnitId).ToHashSet();
        // What is looked at first: the earliest that somebody still owes.
        var chosen = owed.FirstOrDefault(d => d.Code == deliverable) ?? owed.FirstOrDefault(d => rows.Any(r => r.DeliverableCode == d.Code && r.FirstSentAt is null)) ?? owed.FirstOrDefault();
        var shown = chosen?.Recurrence is null ? ReportPeriod.Once : period ?? running[chosen.Code];
        bool IsLate(InboxRow row) => row.FirstSentAt is null && lights.Now > row.DueAt;
        return new InboxPage
        {
            Campaign = campaign,
            Definition = definition,
            Lights = lights,
            Receives = receives,
            ToReceive = [.. rows.Where(r => r.State == SubmissionState.Sent && r.ReceiptOwnerId is { } owner && actor.HolderIds.Contains(owner)).OrderBy(r => r.ReceiptDueAt).ThenBy(r => r.UnitPath, StringComparer.Ordinal)],
            Mine = [.. rows.Where(r => (files.Contains(r.UnitId) || actor.HolderIds.Contains(r.OwnerId)) && (r.State != SubmissionState.Received || r.Period == running.GetValueOrDefault(r.DeliverableCode, ReportPeriod.Once))).OrderBy(r => r.DueAt).ThenBy(r => r.UnitPath, StringComparer.Ordinal)],
            All = receives ? [.. rows.Where(r => r.DeliverableCode == chosen?.Code && r.Period == shown).OrderByDescending(IsLate).ThenByDescending(r => r.FirstSentAt is null).ThenBy(r => r.UnitPath, StringComparer.Ordinal)] : [],
            Tabs = [.. owed.Select(d => (d, rows.Count(r => r.DeliverableCode == d.Code && r.FirstSentAt is null), rows.Count(r => r.DeliverableCode == d.Code && IsLate(r))))],
            Deliverable = chosen?.Code,
            Periods = receives && chosen?.Recurrence is not null ? await PeriodsAsync(campaign.Id, chosen.Code, actor, cancel) : [],
            Period = shown,
        };
    }

    private async Task<IReadOnlyList<InboxPeriod>> PeriodsAsync(Guid campaign, string deliverable, Actor actor, CancellationToken cancel)
    {
        var periods = await (
            from d in db.Deadlines.AsNoTracking().VisibleTo(actor)
            where d.CampaignId == campaign && d.Kind == DeadlineKind.Deliverable && d.DeliverableCode == deliverable
            join s in db.Submissions on d.SubjectId equals s.Id
            group s by s.Period into g
            orderby g.Key descending
            select new { g.Key, Unsent = g.Count(s => s.FirstSentAt == null) }).Take(MostPeriods).ToListAsync(cancel);
        return [.. periods.Select(p => new InboxPeriod(p.Key, p.Unsent))];
    }

    // Of what recurs: what still waits, and the periods that are looked at.
    private Task<List<InboxRow>> RowsAsync(Guid campaign, Actor actor, IReadOnlyList<string> periods, CancellationToken cancel)
    {
        var own = db.Deadlines.Where(d => d.CampaignId == campaign && d.IsOpen);
        return (
            from d in db.Deadlines.AsNoTracking().VisibleTo(actor)
            where d.CampaignId == campaign && d.Kind == DeadlineKind.Deliverable && d.PersonId == null
            join s in db.Submissions on d.SubjectId equals s.Id
            where s.Period == ReportPeriod.Once || s.State != SubmissionState.Received || periods.Contains(s.Period)
            join u in db.Units on d.UnitId equals u.Id
            select new InboxRow
            {
                Id = s.Id,
                UnitId = s.UnitId,
                UnitName = u.Name,
                UnitPath = u.Path,
                DeliverableCode = s.DeliverableCode,
                Period = s.Period,
                State = s.State,
                FirstSentAt = s.FirstSentAt,
                ArrivedAt = own.Where(r => r.SubjectId == s.Id && r.Kind == DeadlineKind.Receipt).Select(r => (DateTime?)r.OpenedAt).FirstOrDefault(),
                SentByName = s.SentByName,
                ReceivedByName = s.ReceivedByName,
                IsNil = s.IsNil,
                DueAt = d.DueAt,
                OwnerId = d.OwnerId,
                ReceiptDueAt = own.Where(r => r.SubjectId == s.Id && r.Kind == DeadlineKind.Receipt).Select(r => (DateTime?)r.DueAt).FirstOrDefault(),
                ReceiptOwnerId = own.Where(r => r.SubjectId == s.Id && r.Kind == DeadlineKind.Receipt).Select(r => (Guid?)r.OwnerId).FirstOrDefault(),
                CorrectionDueAt = own.Where(r => r.SubjectId == s.Id && r.Kind == DeadlineKind.Correction).Select(r => (DateTime?)r.DueAt).FirstOrDefault(),
            }).ToListAsync(cancel);
    }
}
