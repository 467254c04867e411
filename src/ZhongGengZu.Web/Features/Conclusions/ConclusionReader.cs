using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Conclusions;

/// <summary>One 督查意见 of the list.</summary>
public sealed record ConclusionRow(Guid Id, string Number, string Title, string UnitName, ConclusionState State, DateTime IssuedAt, DateTime? DueAt);

/// <summary>督查意见 of the units in sight, the newest first.</summary>
public sealed record ConclusionListPage(IReadOnlyList<ConclusionRow> Rows, ConclusionState? State, LightScale? Lights, string? NextAfter, bool IsFirst, bool OnBoard)
{
    public const int PageSize = 30;

    public string Href(string? after = null)
    {
        var query = string.Join('&', new[] { State is { } s ? $"state={s}" : null, after is null ? null : $"after={after}" }.OfType<string>());
        return query.Length == 0 ? "/conclusions" : $"/conclusions?{query}";
    }
}

/// <summary>A finding as the paper lists it.</summary>
public sealed record FoundProblem(string Text, bool PutRight, DateOnly? DueOn, Guid? ProblemId, string? Number, ProblemState? State, bool MayOpen);

/// <summary>A 督查意见 for its unit and for the office.</summary>
public sealed record ConclusionPage
{
    public required Conclusion Conclusion { get; init; }

    public required CaseWork Work { get; init; }

    public required IReadOnlyList<FoundProblem> Findings { get; init; }

    /// <summary>By when the unit signs or answers, as first set.</summary>
    public required DateOnly AnswerBy { get; init; }

    public required LightWord? Light { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>The inspection's page is the reader's too.</summary>
    public required bool MayOpenInspection { get; init; }

    public string? Typed { get; init; }

    public string Href => HrefOf(Conclusion.Id);

    public string UnitName => NameOf(Conclusion.UnitId);

    public string OfficeName => NameOf(Work.Campaign.OfficeUnitId!.Value);

    public string Title => $"关于{Conclusion.Title}的督查意见";

    public WhoActs Head => WhoActs.Of(Work.Routing, Work.Routing.HeadOf(Conclusion));

    public bool May(ConclusionAct act) => ConclusionRules.Check(Work, Conclusion, act) is null;

    public static string HrefOf(Guid id) => $"/conclusions/{id}";

    private string NameOf(Guid unit) => Work.Routing.Directory.Unit(unit)?.Name ?? "";
}

/// <summary>A 督查意见 with the work of whoever reads it.</summary>
public sealed record ConclusionCase(Conclusion Conclusion, CaseWork Work) : IPaperCase
{
    public string Href => ConclusionPage.HrefOf(Conclusion.Id);
}

/// <summary>Reads 督查意见 in a fixed number of statements.</summary>
public sealed class ConclusionReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk) : IPaperReader<ConclusionCase>
{
    private const int MostEntries = 100;

    public async Task<ConclusionListPage> ListAsync(ConclusionState? state, string? after, CancellationToken cancel)
    {
        var onBoard = current.May(Permission.ViewBoard);
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return new ConclusionListPage([], state, null, null, true, onBoard);
        }

        var cursor = DueCursor.Parse(after);
        var asked = db.Conclusions.AsNoTracking().VisibleTo(current.Actor).Where(c => c.CampaignId == campaign.Id);
        asked = state is { } s ? asked.Where(c => c.State == s) : asked;
        asked = cursor is null ? asked : asked.Where(c => c.IssuedAt <= cursor.At && (c.IssuedAt < cursor.At || c.Id.CompareTo(cursor.Id) < 0));
        var rows = await asked.OrderByDescending(c => c.IssuedAt).ThenByDescending(c => c.Id).Take(ConclusionListPage.PageSize + 1)
            .Select(c => new ConclusionRow(
                c.Id, c.Number, c.Title, db.Units.Where(u => u.Id == c.UnitId).Select(u => u.Name).First(), c.State, c.IssuedAt,
                db.Deadlines.Where(d => d.CaseId == c.Id && d.IsOpen).Min(d => (DateTime?)d.DueAt)))
            .ToListAsync(cancel);
        return new ConclusionListPage(
            [.. rows.Take(ConclusionListPage.PageSize)], state, campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel)),
            rows.Count > ConclusionListPage.PageSize ? new DueCursor(rows[^2].IssuedAt, rows[^2].Id).ToString() : null, cursor is null, onBoard);
    }

    /// <inheritdoc/>
    public async Task<ConclusionCase?> CaseAsync(Guid id, CancellationToken cancel) =>
        await db.Conclusions.VisibleTo(current.Actor).SingleOrDefaultAsync(c => c.Id == id, cancel) is { } conclusion
            ? new ConclusionCase(conclusion, await desk.BeginAsync(current.Actor, conclusion.CampaignId, cancel))
            : null;

    public async Task<ConclusionPage> PageAsync(Conclusion conclusion, CaseWork work, CancellationToken cancel, string? typed = null)
    {
        var (id, inspection, unit) = (conclusion.Id, conclusion.InspectionId, conclusion.UnitId);
        var mayOpen = await db.Inspections.VisibleTo(current.Actor).AnyAsync(i => i.Id == inspection, cancel);
        var readable = db.Problems.VisibleTo(current.Actor);
        var findings = await (
            from f in db.Findings.AsNoTracking()
            where f.InspectionId == inspection && f.UnitId == unit && f.State != FindingState.Removed
            join problem in db.Problems on f.ProblemId equals problem.Id into problems
            from problem in problems.DefaultIfEmpty()
            orderby f.RecordedAt, f.Id
            select new FoundProblem(
                f.Text, f.PutRight, f.DueOn, f.ProblemId, problem == null ? null : problem.Number, problem == null ? null : problem.State, problem != null && readable.Any(p => p.Id == problem.Id)))
            .ToListAsync(cancel);
        var deadlines = await db.Deadlines.AsNoTracking().Where(d => d.CaseId == id).OrderBy(d => d.OpenedAt).ThenBy(d => d.Id).ToListAsync(cancel);
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == id).OrderByDescending(h => h.Sequence).Take(MostEntries).ToListAsync(cancel);
        return new ConclusionPage
        {
            Conclusion = conclusion,
            Work = work,
            MayOpenInspection = mayOpen,
            Findings = findings,
            AnswerBy = Shanghai.DateOf(deadlines.First(d => d.Kind == DeadlineKind.ConclusionAnswer).OriginalDueAt),
            Light = deadlines.FirstOrDefault(d => d.IsOpen) is { } open ? DueWords.Light(work.Lights, open) : null,
            History = new TimelineModel([.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At))]),
            Typed = typed,
        };
    }

    /// <inheritdoc/>
    public async Task<(string View, object Model)> AgainAsync(ConclusionCase it, string? typed, CancellationToken cancel) =>
        ("/Features/Conclusions/Show.cshtml", await PageAsync(it.Conclusion, it.Work, cancel, typed));

    /// <inheritdoc/>
    public void Forget() => db.ChangeTracker.Clear();
}

public sealed class ConclusionsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<ConclusionReader>();
}
