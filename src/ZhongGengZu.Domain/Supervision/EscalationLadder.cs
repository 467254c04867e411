using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>
/// Who stands above whoever holds a deadline: the row of its filer in the campaign's routing table, read upwards. A unit's row is its head, its
/// signers, the receiver of what it sends; a person's begins at the person's own signers and goes on in the row of the unit; lists that go straight
/// to the office end with their signers. Above the office, and above whoever is the top of a row, stand the fallback posts.
/// </summary>
public static class EscalationLadder
{
    /// <summary>The rungs of today, lowest first, each somebody whom none before reaches; who holds the deadline is on none.</summary>
    /// <param name="routing">The campaign's routes on today's posts.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="filer">The class of its filer.</param>
    public static IReadOnlyList<ResolvedStop> Of(Routing routing, Deadline deadline, FilerRule filer)
    {
        var holders = routing.HoldersOf(deadline.Owner);
        var rungs = new List<ResolvedStop>();
        var reached = new HashSet<Guid>(holders);
        foreach (var stops in Above(routing, deadline, filer, holders))
        {
            // A vacant post is its fallback, which may be a rung already.
            if (routing.Resolve(stops) is { } rung && !rung.PersonIds.All(reached.Contains))
            {
                rungs.Add(rung);
                reached.UnionWith(rung.PersonIds);
            }
        }

        return rungs;
    }

    private static IEnumerable<IReadOnlyList<RouteStop>> Above(Routing routing, Deadline deadline, FilerRule filer, IReadOnlyList<Guid> holders)
    {
        if (deadline.OwnerKind == HolderKind.Office)
        {
            return routing.StopsOf(RouteTarget.Office, deadline.UnitId).Skip(1).Select(stop => new[] { stop });
        }

        var row = TargetsOf(routing, filer, deadline.UnitId).Select(target => routing.StopsOf(target, deadline.UnitId)).Where(stops => stops.Count > 0).ToList();
        var held = row.FindLastIndex(stops => stops[0].Holder == deadline.Owner
            || (stops[0].Kind == HolderKind.Post && routing.HoldersOf(stops[0].Holder).Any(holders.Contains)));
        var above = row.Skip(held + 1).ToList();
        // The top of the row holds it: next is whoever stands in for that post.
        return held >= 0 && above.TrueForAll(stops => routing.Resolve(stops) is not { } rung || rung.PersonIds.All(holders.Contains))
            ? row[held].Skip(1).Select(stop => new[] { stop })
            : above;
    }

    private static List<RouteTarget> TargetsOf(Routing routing, FilerRule filer, Guid unitId)
    {
        if (filer.Level == FilerLevel.Unit)
        {
            return [.. filer.Head is { } head ? [head] : Array.Empty<RouteTarget>(), .. filer.Signers, filer.Receiver ?? RouteTarget.Office];
        }

        if (filer.StraightToOffice || routing.Directory.Unit(unitId) is not { } unit || routing.ClassOfUnit(unit) is not { } ofUnit)
        {
            return [.. filer.Signers];
        }

        var above = TargetsOf(routing, ofUnit, unitId);
        var from = Math.Max(above.FindIndex(filer.Signers.Contains), 0);
        return [.. filer.Signers.Except(above), .. above.Skip(from)];
    }
}
