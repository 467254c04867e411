using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Inspections;

/// <summary>One inspection of the list.</summary>
public sealed record InspectionRow(Guid Id, string? Number, string Title, InspectionMethod Method, DateOnly From, DateOnly To, InspectionState State, int Units, int Concluded, int Findings, int Raised);

/// <summary>督查检查, the newest first.</summary>
public sealed record InspectionListPage(IReadOnlyList<InspectionRow> Rows, string? NextAfter, bool IsFirst, bool MayPlan, bool OnBoard, DateOnly Today)
{
    public const int PageSize = 30;
}

/// <summary>A finding with what has become of it.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Focus">治理重点 in words.</param>
/// <param name="Problem">编号 of its problem, or null.</param>
/// <param name="State">That problem's state.</param>
/// <param name="MayOpen">The reader may read that problem.</param>
public sealed record FindingRow(Finding Finding, string Focus, string? Problem, ProblemState? State, bool MayOpen);

/// <summary>A unit of an inspection with what was found there.</summary>
public sealed record InspectedUnitRow(Guid UnitId, string Name, Guid? ConclusionId, ConclusionState? Conclusion, bool MayOpen, IReadOnlyList<FindingRow> Findings);

/// <summary>The page of an inspection.</summary>
public sealed record InspectionPage
{
    public required Inspection Inspection { get; init; }

    public required CaseWork Work { get; init; }

    public required IReadOnlyList<InspectedUnitRow> Units { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>A reason that was typed and refused.</summary>
    public string? Typed { get; init; }

    public string Href => HrefOf(Inspection.Id);

    public bool May(InspectionAct act) => InspectionRules.Check(Work, Inspection, act) is null;

    public static string HrefOf(Guid id) => $"/inspections/{id}";
}

/// <summary>Reads inspections in a fixed number of statements. The office and 书记 see all, an inspector those that name the person.</summary>
public sealed class InspectionReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk, Colleagues colleagues, CaseClock clock)
{
    private const int MostEntries = 100;

    public async Task<InspectionListPage> ListAsync(string? after, CancellationToken cancel)
    {
        var campaign = (await campaigns.HeadAsync(cancel))?.Id;
        var cursor = DueCursor.Parse(after);
        var all = db.Inspections.AsNoTracking().VisibleTo(current.Actor).Where(i => i.CampaignId == campaign);
        if (cursor is not null)
        {
            var day = DateOnly.FromDateTime(cursor.At);
            all = all.Where(i => i.From <= day && (i.From < day || i.Id.CompareTo(cursor.Id) < 0));
        }

        var rows = await all.OrderByDescending(i => i.From).ThenByDescending(i => i.Id).Take(InspectionListPage.PageSize + 1)
            .Select(i => new InspectionRow(
                i.Id, i.Number, i.Title, i.Method, i.From, i.To, i.State, i.Units.Count, i.Units.Count(u => u.ConcludedAt != null),
                i.Findings.Count(f => f.State != FindingState.Removed), i.Findings.Count(f => f.State == FindingState.Raised)))
            .ToListAsync(cancel);
        return new InspectionListPage(
            [.. rows.Take(InspectionListPage.PageSize)],
            rows.Count > InspectionListPage.PageSize ? new DueCursor(rows[^2].From.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), rows[^2].Id).ToString() : null,
            cursor is null,
            current.May(Permission.PlanInspections),
            current.May(Permission.ViewBoard),
            clock.Today);
    }

    /// <summary>The inspection with a work, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    public async Task<(Inspection Inspection, CaseWork Work)?> CaseAsync(Guid id, CancellationToken cancel, params IEnumerable<Guid> alsoPeople)
    {
        if (!await db.Inspections.VisibleTo(current.Actor).AnyAsync(i => i.Id == id, cancel))
        {
            return null;
        }

        var inspection = await desk.InspectionAsync(id, cancel);
        return (inspection, await desk.BeginAsync(current.Actor, inspection.CampaignId, cancel, [.. inspection.Inspectors.Select(i => i.PersonId), .. alsoPeople]));
    }

    public async Task<InspectionPage> PageAsync(Inspection inspection, CaseWork work, CancellationToken cancel, string? typed = null)
    {
        var conclusions = db.Conclusions.VisibleTo(current.Actor);
        var issued = (await db.Conclusions.AsNoTracking().Where(c => c.InspectionId == inspection.Id)
            .Select(c => new { c.Id, c.UnitId, c.State, MayOpen = conclusions.Any(x => x.Id == c.Id) }).ToListAsync(cancel)).ToDictionary(c => c.UnitId);
        var findings = (await FindingsAsync(inspection, work.Definition, inspection.Findings.Where(f => f.State != FindingState.Removed), cancel)).ToLookup(f => f.Finding.UnitId);
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == inspection.Id).OrderByDescending(h => h.Sequence).Take(MostEntries).ToListAsync(cancel);
        var mayRead = current.May(Permission.ReadNotices);
        return new InspectionPage
        {
            Inspection = inspection,
            Work = work,
            Units = [.. UnitsOf(inspection, work).Select(u => issued.TryGetValue(u.Id, out var one)
                ? new InspectedUnitRow(u.Id, u.Name, one.Id, one.State, mayRead && one.MayOpen, [.. findings[u.Id]])
                : new InspectedUnitRow(u.Id, u.Name, null, null, false, [.. findings[u.Id]]))],
            History = new TimelineModel([.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At))]),
            Typed = typed,
        };
    }

    /// <summary>The form of an inspection, or null while no campaign runs; what one that is changed holds already stays in the choice.</summary>
    public async Task<InspectionFormPage?> FormAsync(InspectionForm form, Inspection? inspection, CancellationToken cancel)
    {
        var all = await campaigns.AllAsync(cancel);
        if ((inspection is null ? await campaigns.HeadAsync(cancel) : all.First(c => c.Id == inspection.CampaignId)) is not { OfficeUnitId: { } office } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var chosen = inspection?.Units.Select(u => u.UnitId).ToList() ?? [];
        var members = db.CampaignMembers.Where(m => m.CampaignId == campaign.Id && m.Level == FilerLevel.Unit && m.LeftOn == null && m.UnitId != office);
        var units = await db.Units.AsNoTracking().Where(u => chosen.Contains(u.Id) || members.Any(m => m.UnitId == u.Id)).OrderBy(u => u.Path).Select(u => new UnitChoice(u.Id, u.Name)).ToListAsync(cancel);
        var officePath = await db.Units.Where(u => u.Id == office).Select(u => u.Path).SingleAsync(cancel);
        var people = (await colleagues.ReadAsync(cancel, officePath)).ToLookup(p => p.UnitPath.StartsWith(officePath, StringComparison.Ordinal));
        var offered = people.SelectMany(p => p).Select(p => p.Id).ToHashSet();
        var others = people[false].AsChoices().Concat((inspection?.Inspectors ?? []).Where(i => !offered.Contains(i.PersonId))
            .Select(i => new SelectListItem(i.Name, i.PersonId.ToString()) { Group = new SelectListGroup { Name = "原来的督查人员" } }));
        return new InspectionFormPage(form, inspection?.Id, units, [.. people[true]], [.. others], [.. definition.Sources.Where(s => s.FoundBy == FoundBy.Others)]);
    }

    /// <summary>What stands in a new form: today, the reader, and the source that was chosen last.</summary>
    public async Task<InspectionForm> PrefilledAsync(CancellationToken cancel)
    {
        var campaign = (await campaigns.HeadAsync(cancel))?.Id;
        return new InspectionForm
        {
            From = clock.Today,
            InspectorIds = current.Actor.PersonId is { } self ? [self] : [],
            SourceCode = await db.Inspections.Where(i => i.CampaignId == campaign).OrderByDescending(i => i.PlannedAt).Select(i => i.SourceCode).FirstOrDefaultAsync(cancel),
            Key = Guid.CreateVersion7(),
        };
    }

    public static FindingFormPage FindingForm(FindingForm form, Inspection inspection, CaseWork work, Guid? findingId) =>
        new(form, inspection, findingId, work.Definition, [.. UnitsOf(inspection, work).Where(u => inspection.Unit(u.Id)!.ConcludedAt is null)]);

    /// <summary>发督查意见, or null for a unit that has its own or is not inspected.</summary>
    public async Task<ConclusionFormPage?> ConclusionFormAsync(ConclusionForm form, Inspection inspection, CaseWork work, CancellationToken cancel)
    {
        if (form.UnitId is not { } id || inspection.Unit(id) is not { ConcludedAt: null } || await desk.PapersOfUnitAsync(inspection.CampaignId, id, cancel) is not { } papers)
        {
            return null;
        }

        var findings = await FindingsAsync(inspection, work.Definition, inspection.FindingsOf(id), cancel);
        var (all, right) = (findings.Count, findings.Count(f => f.Finding.PutRight));
        form.Text ??= all == 0
            ? $"{Period(inspection)}，督查组到你单位{Wording.Of(inspection.Method)}，未发现问题。"
            : $"{Period(inspection)}，督查组到你单位{Wording.Of(inspection.Method)}，发现问题 {all} 个{(right == 0 ? "" : $"，其中 {right} 个当场整改")}。{(right == all ? "" : "请把问题补进整改方案，按逐级负责制签字后整改。")}";
        return new ConclusionFormPage(
            form, inspection, NameOf(work, id), WhoActs.Of(work.Routing, work.Routing.HeadOf(papers.List)).Names,
            work.Calendar.AddWorkingDays(work.Today, work.Definition.Deadlines.ReceiptDays), findings);
    }

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    /// <summary>4月6日至9日.</summary>
    public static string Period(Inspection inspection) => Period(inspection.From, inspection.To);

    /// <inheritdoc cref="Period(Inspection)"/>
    public static string Period(DateOnly from, DateOnly to) =>
        from == to ? Wording.Day(from) : from.Year == to.Year && from.Month == to.Month ? $"{Wording.Day(from)}至{to.Day}日" : $"{Wording.Day(from)}至{Wording.Day(to)}";

    private async Task<IReadOnlyList<FindingRow>> FindingsAsync(Inspection inspection, CampaignDefinition definition, IEnumerable<Finding> findings, CancellationToken cancel)
    {
        var (visible, id) = (db.Problems.VisibleTo(current.Actor), inspection.Id);
        var problems = (await db.Problems.AsNoTracking().Where(p => p.InspectionId == id)
            .Select(p => new { p.Id, p.Number, p.State, MayOpen = visible.Any(v => v.Id == p.Id) }).ToListAsync(cancel)).ToDictionary(p => p.Id);
        return [.. findings.OrderBy(f => f.RecordedAt).ThenBy(f => f.Id).Select(f => f.ProblemId is { } problem && problems.TryGetValue(problem, out var one)
            ? new FindingRow(f, FocusWords.Of(definition, f.FocusAreaCode), one.Number, one.State, one.MayOpen)
            : new FindingRow(f, FocusWords.Of(definition, f.FocusAreaCode), null, null, false))];
    }

    private static IReadOnlyList<UnitChoice> UnitsOf(Inspection inspection, CaseWork work) =>
        [.. inspection.Units.Select(u => work.Routing.Directory.Unit(u.UnitId)!).OrderBy(u => u.Path, StringComparer.Ordinal).Select(u => new UnitChoice(u.Id, u.Name))];

    private static string NameOf(CaseWork work, Guid unit) => work.Routing.Directory.Unit(unit)?.Name ?? "";
}

public sealed class InspectionsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<InspectionReader>();
}
