using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Shell.Due;

/// <summary>What waits at somebody's desk: the one home of that question for workbench, queues and counts.</summary>
public static class Desks
{
    /// <summary>Open deadlines that the actor holds, and the signatures that wait at a post delegated to the actor (代签).</summary>
    public static IQueryable<Deadline> WaitingAt(this IQueryable<Deadline> deadlines, Actor actor)
    {
        var (ids, delegated) = (actor.HolderIds, actor.DelegatedPostIds);
        return delegated.Count == 0
            ? deadlines.Where(d => d.IsOpen && ids.Contains(d.OwnerId))
            : deadlines.Where(d => d.IsOpen && (ids.Contains(d.OwnerId) || (d.Kind == DeadlineKind.SignOffStep && delegated.Contains(d.OwnerId))));
    }
}
