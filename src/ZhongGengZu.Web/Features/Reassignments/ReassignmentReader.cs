using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Reassignments;

/// <summary>A problem with its requests, loaded for an act or a page of this room.</summary>
/// <param name="Work">The work of the reader.</param>
/// <param name="File">Problem, list and plan of the unit that has the 主办.</param>
/// <param name="Requests">Every request about it, in order of time; tracked.</param>
public sealed record ReassignmentCase(CaseWork Work, ProblemFile File, IReadOnlyList<ReassignmentRequest> Requests)
{
    public Problem Problem => File.Problem;

    public ReassignmentRequest? Newest => Requests.Count > 0 ? Requests[^1] : null;

    public string UnitName(Guid? id) => id is { } unit ? Work.Routing.Directory.Unit(unit)?.Name ?? "" : "";
}

/// <summary>主办认定 of one problem.</summary>
public sealed record ReassignmentPage(
    ReassignmentCase Case, string Title, LightWord? Light, bool MayAsk, bool MayWithdraw, bool MayDecide, IReadOnlyList<(Guid Id, string Name)> Units, IReadOnlyList<string> Reasons, string? Proposed);

/// <summary>A contested item.</summary>
public sealed record ContestedRow(Guid ProblemId, string? Number, string Title, string Lead, string Asks, int UnsettledDays, int Requests, string? Proposed, LightWord Light);

/// <summary>主办认定: what has waited longest for a settled 主办 first.</summary>
public sealed record ContestedPage(IReadOnlyList<ContestedRow> Rows, int Total, string? NextHref, bool IsFirst);

/// <summary>Reads contested items for whoever may read them, in a fixed number of statements.</summary>
public sealed class ReassignmentReader(CaseDbContext db, CaseDesk desk, CurrentActor current, CurrentCampaign campaigns, CaseClock clock, WorkingCalendar calendar)
{
    private const int PageSize = 30;

    /// <summary>The problem with its requests, or null when the actor may not read it.</summary>
    public async Task<ReassignmentCase?> CaseAsync(Guid problemId, CancellationToken cancel)
    {
        if (!await db.Problems.VisibleTo(current.Actor).AnyAsync(p => p.Id == problemId && p.PersonId == null, cancel))
        {
            return null;
        }

        var file = await desk.ProblemAsync(problemId, cancel);
        var requests = await db.ReassignmentRequests.Where(r => r.ProblemId == problemId).OrderBy(r => r.AskedAt).ThenBy(r => r.Id).ToListAsync(cancel);
        return new ReassignmentCase(await desk.BeginAsync(current.Actor, file.Problem.CampaignId, cancel), file, requests);
    }

    /// <summary>After a refused save: what was read is no longer what is stored.</summary>
    public void Forget() => db.ChangeTracker.Clear();

    /// <summary>The page of one problem's requests.</summary>
    public async Task<ReassignmentPage> PageAsync(ReassignmentCase it, CancellationToken cancel)
    {
        var work = it.Work;
        var mayAsk = ReassignmentRequest.CheckAsk(work, it.Problem, it.Newest, out _) is null;
        var mayDecide = it.Newest?.CheckDecide(work) is null && it.Newest is not null;
        var proposal = (await ProposalsAsync(it.Problem.CampaignId, [Facts(it.Problem)], cancel)).GetValueOrDefault(it.Problem.Id);
        var due = await db.Deadlines.AsNoTracking().SingleOrDefaultAsync(d => d.SubjectId == it.Problem.Id && d.Kind == DeadlineKind.Reassignment && d.IsOpen, cancel);
        return new ReassignmentPage(
            it, TitleWords.Of(it.Problem.Content.Text), due is null ? null : DueWords.Light(work.Lights, due), mayAsk, it.Newest?.CheckWithdraw(work) is null && it.Newest is not null, mayDecide,
            mayAsk || mayDecide ? Units(work) : [],
            mayDecide && proposal is not null ? ReassignmentWords.Reasons(proposal, id => it.UnitName(id)) : [],
            mayDecide && proposal?.UnitId is { } unit ? it.UnitName(unit) : null);
    }

    /// <summary>Items with an open request.</summary>
    public async Task<ContestedPage> ListAsync(string? after, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return new ContestedPage([], 0, null, true);
        }

        var lights = campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel));
        var cursor = DueCursor.Parse(after);
        var visible = db.Problems.VisibleTo(current.Actor);
        var open = db.ReassignmentRequests.AsNoTracking().Where(r => r.CampaignId == campaign.Id && r.State == ReassignmentState.Open && visible.Any(p => p.Id == r.ProblemId));
        var page = cursor is null ? open : open.Where(r => r.ContestedSince >= cursor.At && (r.ContestedSince > cursor.At || r.Id.CompareTo(cursor.Id) > 0));
        var rows = await (
            from r in page.OrderBy(r => r.ContestedSince).ThenBy(r => r.Id).Take(PageSize + 1)
            join p in db.Problems on r.ProblemId equals p.Id
            join lead in db.Units on p.UnitId equals lead.Id
            join asker in db.Units on r.AskedByUnitId equals asker.Id
            join named in db.Units on r.ToUnitId equals named.Id into names
            from named in names.DefaultIfEmpty()
            join due in db.Deadlines.Where(d => d.Kind == DeadlineKind.Reassignment && d.IsOpen) on p.Id equals due.SubjectId
            select new { r.Id, r.ContestedSince, Problem = p, Lead = lead.Name, Asker = asker.Name, Named = named == null ? null : named.Name, due.DueAt })
            .ToListAsync(cancel);
        var shown = rows.OrderBy(r => r.ContestedSince).ThenBy(r => r.Id).Take(PageSize).ToList();
        var proposals = await ProposalsAsync(campaign.Id, [.. shown.Select(r => Facts(r.Problem))], cancel);
        var units = proposals.Values.Select(p => p.UnitId).OfType<Guid>().Distinct().ToList();
        var unitNames = await db.Units.Where(u => units.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        return new ContestedPage(
            [.. shown.Select(r =>
            {
                var proposal = proposals[r.Problem.Id];
                return new ContestedRow(
                    r.Problem.Id, r.Problem.Number, TitleWords.Of(r.Problem.Content.Text), r.Lead, r.Named is null ? $"{r.Asker}：不是本单位的事" : $"{r.Asker}：应由{r.Named}主办",
                    proposal.UnsettledDays, proposal.Requests, proposal.UnitId is { } unit ? unitNames[unit] : null, DueWords.Light(lights, r.DueAt, narrow: true));
            })],
            await open.Take(Wording.CountStopsAt).CountAsync(cancel),
            rows.Count > PageSize ? $"/reassignments?after={new DueCursor(shown[^1].ContestedSince, shown[^1].Id)}" : null,
            cursor is null);
    }

    private sealed record ProblemFacts(Guid Id, Guid UnitId, string? FocusAreaCode, DateTime AcceptedAt);

    private static ProblemFacts Facts(Problem problem) => new(problem.Id, problem.UnitId, problem.Content.FocusAreaCode, problem.AcceptedAt ?? problem.FiledAt ?? DateTime.UnixEpoch);

    private async Task<Dictionary<Guid, LeadProposal>> ProposalsAsync(Guid campaignId, IReadOnlyList<ProblemFacts> problems, CancellationToken cancel)
    {
        var ids = problems.Select(p => p.Id).ToList();
        var codes = problems.Select(p => p.FocusAreaCode).OfType<string>().Distinct().ToList();
        var requests = (await db.ReassignmentRequests.AsNoTracking().Where(r => ids.Contains(r.ProblemId)).OrderBy(r => r.AskedAt).ThenBy(r => r.Id).ToListAsync(cancel)).ToLookup(r => r.ProblemId);
        var assisting = (await db.AssistingUnits.AsNoTracking().Where(a => ids.Contains(a.ProblemId)).ToListAsync(cancel)).ToLookup(a => a.ProblemId, a => a.UnitId);
        var returns = await db.HistoryEntries.Where(h => ids.Contains(h.CaseId) && h.Act == HistoryAct.ProblemReturned).GroupBy(h => h.CaseId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var closed = (await db.Problems
                .Where(p => p.CampaignId == campaignId && p.State == ProblemState.Closed && p.PersonId == null && codes.Contains(p.Content.FocusAreaCode!))
                .GroupBy(p => new { p.Content.FocusAreaCode, p.UnitId }).Select(g => new { g.Key.FocusAreaCode, g.Key.UnitId, Count = g.Count() }).ToListAsync(cancel))
            .ToLookup(c => c.FocusAreaCode);
        return problems.ToDictionary(p => p.Id, p => LeadProposal.Of(
            new ContestedProblem(p.UnitId, [.. assisting[p.Id]], p.AcceptedAt, returns.GetValueOrDefault(p.Id)),
            [.. requests[p.Id]], closed[p.FocusAreaCode].ToDictionary(c => c.UnitId, c => c.Count), clock.UtcNow, calendar));
    }

    private static List<(Guid, string)> Units(CaseWork work) =>
        [.. work.Routing.Directory.Units.Where(u => ReassignmentRequest.CanLead(work, u.Id)).OrderBy(u => u.Path, StringComparer.Ordinal).Select(u => (u.Id, u.Name))];
}

/// <summary>Requests and the detector's reasons as sentences.</summary>
public static class ReassignmentWords
{
    /// <summary>A request and its end, the newest first.</summary>
    public static IEnumerable<TimelineEntry> Entries(ReassignmentRequest request, Func<Guid?, string> name)
    {
        if (request.EndedAt is { } ended)
        {
            var decided = request.State switch
            {
                ReassignmentState.Moved => $"改由{name(request.DecidedUnitId)}主办",
                ReassignmentState.Stays => $"仍由{name(request.DecidedUnitId)}主办",
                _ => Wording.Of(request.State),
            };
            yield return new TimelineEntry(decided, null, request.Decision, [request.EndedByName!, Wording.Moment(ended)]);
        }

        yield return new TimelineEntry(
            $"{name(request.AskedByUnitId)}提出", request.ToUnitId is { } to ? $"应由{name(to)}主办" : "不是本单位的事", request.Reason,
            [request.AskedByName, Wording.Moment(request.AskedAt)]);
    }

    /// <summary>Why the detector proposes whom.</summary>
    public static IReadOnlyList<string> Reasons(LeadProposal proposal, Func<Guid, string> name)
    {
        var said = new List<string> { $"{proposal.UnsettledDays} 个工作日没有定下主办，提过 {proposal.Requests} 次{(proposal.Moves > 0 ? $"，改过 {proposal.Moves} 次" : "")}{(proposal.Returns > 0 ? $"，审收退回 {proposal.Returns} 次" : "")}。" };
        foreach (var unit in proposal.Candidates)
        {
            var facts = new[]
            {
                unit.Named > 0 ? $"{unit.Named} 次被别的单位点名应当主办" : null,
                unit.Declined > 0 ? $"主办时 {unit.Declined} 次提出不是本单位的事" : null,
                unit.HeldDays > 0 ? $"主办了 {unit.HeldDays} 个工作日" : null,
                unit.ClosedInFocus > 0 ? $"同一重点的部门问题销号 {unit.ClosedInFocus} 件{(unit.ClosedInFocus == proposal.Candidates.Max(c => c.ClosedInFocus) ? "，最多" : "")}" : null,
            }.OfType<string>().ToList();
            if (facts.Count > 0)
            {
                said.Add($"{name(unit.UnitId)}：{string.Join("；", facts)}。");
            }
        }

        return said;
    }
}

public sealed class ReassignmentsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<ReassignmentReader>();
}
