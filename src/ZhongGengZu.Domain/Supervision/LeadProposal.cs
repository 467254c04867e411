using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>A unit that could have the 主办, with what speaks for and against it.</summary>
/// <param name="UnitId">The unit.</param>
/// <param name="Named">How often others named it.</param>
/// <param name="Declined">How often it said, having the 主办, that the item is not its own.</param>
/// <param name="HeldDays">Working days it has had the 主办.</param>
/// <param name="ClosedInFocus">Items of the focus area that it has struck off.</param>
public sealed record LeadCandidate(Guid UnitId, int Named, int Declined, int HeldDays, int ClosedInFocus);

/// <summary>A contested problem as the detector reads it.</summary>
/// <param name="LeadUnitId">Who has the 主办.</param>
/// <param name="AssistingUnitIds">协办.</param>
/// <param name="AcceptedAt">Since when somebody has had it, UTC.</param>
/// <param name="Returns">How often it was returned to its filer.</param>
public sealed record ContestedProblem(Guid LeadUnitId, IReadOnlyList<Guid> AssistingUnitIds, DateTime AcceptedAt, int Returns);

/// <summary>
/// 踢皮球 detector (★36): reads requests and decisions, returns and how long each unit has held an item, and proposes a 主办 with its
/// reasons. A proposal only: the 督查考核办 decides.
/// </summary>
/// <param name="UnitId">Who is proposed; null when nothing speaks for anybody.</param>
/// <param name="Candidates">Everybody looked at, the proposed one first.</param>
/// <param name="Requests">How often somebody asked.</param>
/// <param name="Moves">How often the 主办 has changed hands.</param>
/// <param name="Returns">How often it was returned to its filer.</param>
/// <param name="UnsettledDays">Working days without a settled 主办.</param>
public sealed record LeadProposal(Guid? UnitId, IReadOnlyList<LeadCandidate> Candidates, int Requests, int Moves, int Returns, int UnsettledDays)
{
    /// <summary>
    /// Looks at the 主办 and 协办 units, all that were named, and the unit with most of the focus area struck off. Named more often goes before;
    /// then who has not declined; then who has struck off more; then who has it.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="requests">Every request about it, in order of time.</param>
    /// <param name="closedInFocus">Unit items of its focus area struck off, by unit.</param>
    /// <param name="now">Now, UTC.</param>
    /// <param name="calendar">Working days.</param>
    public static LeadProposal Of(ContestedProblem problem, IReadOnlyList<ReassignmentRequest> requests, IReadOnlyDictionary<Guid, int> closedInFocus, DateTime now, WorkingCalendar calendar)
    {
        var standing = requests.Where(r => r.State != ReassignmentState.Withdrawn).ToList();
        var held = HeldDays(problem, standing, now, calendar);
        var expert = closedInFocus.Where(c => c.Value > 0).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => (Guid?)c.Key).FirstOrDefault();
        var candidates = new[] { problem.LeadUnitId }
            .Concat(problem.AssistingUnitIds)
            .Concat(standing.SelectMany(r => new[] { r.LeadUnitId, r.ToUnitId }).OfType<Guid>())
            .Concat(expert is { } unit ? [unit] : Array.Empty<Guid>())
            .Distinct()
            .Select(id => new LeadCandidate(
                id,
                standing.Count(r => r.ToUnitId == id && r.AskedByUnitId != id),
                standing.Count(r => r.LeadUnitId == id && r.AskedByUnitId == id),
                held.GetValueOrDefault(id),
                closedInFocus.GetValueOrDefault(id)))
            .OrderByDescending(c => c.Named).ThenBy(c => c.Declined).ThenByDescending(c => c.ClosedInFocus).ThenByDescending(c => c.UnitId == problem.LeadUnitId).ThenBy(c => c.UnitId)
            .ToList();
        var first = candidates[0];
        return new LeadProposal(
            first.Named > 0 || first.ClosedInFocus > 0 || (first.UnitId == problem.LeadUnitId && first.Declined == 0) ? first.UnitId : null,
            candidates,
            standing.Count,
            standing.Count(r => r.State == ReassignmentState.Moved),
            problem.Returns,
            standing.Count == 0 ? 0 : WorkingDays(standing[0].ContestedSince, now, calendar));
    }

    private static Dictionary<Guid, int> HeldDays(ContestedProblem problem, List<ReassignmentRequest> requests, DateTime now, WorkingCalendar calendar)
    {
        var held = new Dictionary<Guid, int>();
        var since = problem.AcceptedAt;
        foreach (var move in requests.Where(r => r.State == ReassignmentState.Moved).OrderBy(r => r.EndedAt))
        {
            Add(move.LeadUnitId, since, move.EndedAt!.Value);
            since = move.EndedAt.Value;
        }

        Add(problem.LeadUnitId, since, now);
        return held;

        void Add(Guid unit, DateTime from, DateTime to) => held[unit] = held.GetValueOrDefault(unit) + WorkingDays(from, to, calendar);
    }

    private static int WorkingDays(DateTime from, DateTime to, WorkingCalendar calendar) => calendar.WorkingDaysBetween(Shanghai.DateOf(from), Shanghai.DateOf(to));
}
