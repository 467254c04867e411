using System.Globalization;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>逾期上报: one rung of the ladder of an overdue deadline, once reached never taken back. It changes neither holder nor date.</summary>
public sealed class Escalation
{
    /// <summary>Longest <see cref="ReachedNames"/>.</summary>
    public const int NamesLength = 120;

    private const int MostNames = 2;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The deadline.</summary>
    public required Guid DeadlineId { get; init; }

    /// <summary>Campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>1, 2, 3 …; one of each a deadline.</summary>
    public required int Level { get; init; }

    /// <summary>The day, Shanghai; the next rung counts from it.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Kind of whom it reached.</summary>
    public required HolderKind HolderKind { get; init; }

    /// <summary>Post or office that it reached.</summary>
    public required Guid HolderId { get; init; }

    /// <summary>Title of that post or name of that office then.</summary>
    public required string ReachedPost { get; init; }

    /// <summary>Who that was then; the office's name for an office.</summary>
    public required string ReachedNames { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime RaisedAt { get; init; }

    /// <summary>
    /// Whom an open deadline is to be taken to today, null for nobody: not late, the grace of the level not over, or nobody left above.
    /// </summary>
    /// <param name="work">Today's work of the campaign.</param>
    /// <param name="deadline">The deadline.</param>
    /// <param name="filer">The class of its filer.</param>
    /// <param name="rungs">Its rungs so far, in order.</param>
    public static ResolvedStop? Next(CaseWork work, Deadline deadline, FilerRule filer, IReadOnlyList<Escalation> rungs) =>
        DueOn(work.Definition.Reminders, deadline, rungs, work.Calendar) is { } day && day <= work.Today && work.Now > deadline.DueAt
            ? EscalationLadder.Of(work.Routing, deadline, filer).FirstOrDefault(stop => rungs.All(r => r.HolderId != stop.Stop.Id))
            : null;

    /// <summary>The day on which the next rung is due while the deadline stays open, Shanghai; null when it is met or nothing is taken up.</summary>
    public static DateOnly? DueOn(ReminderSettings settings, Deadline deadline, IReadOnlyList<Escalation> rungs, WorkingCalendar calendar)
    {
        if (!deadline.IsOpen || settings.EscalationDays.Count == 0)
        {
            return null;
        }

        var due = Shanghai.DateOf(deadline.DueAt);
        var since = rungs.Count > 0 && rungs[^1].Day > due ? rungs[^1].Day : due;
        return calendar.AddWorkingDays(since, settings.EscalationDays[Math.Min(rungs.Count, settings.EscalationDays.Count - 1)]);
    }

    /// <summary>Takes an overdue deadline to the next rung, with a line in its case's history. Refusals: <see cref="RefusalCode.WrongState"/> when it is not late.</summary>
    public static Escalation Raise(CaseWork work, Deadline deadline, int level, ResolvedStop stop)
    {
        if (!deadline.IsOpen || work.Now <= deadline.DueAt)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var directory = work.Routing.Directory;
        var office = stop.Stop.Kind == HolderKind.Office ? directory.Unit(stop.Stop.Id)?.Name : null;
        var names = stop.PersonIds.Select(id => directory.Person(id)?.Name).OfType<string>().ToList();
        var rung = new Escalation
        {
            DeadlineId = deadline.Id,
            CampaignId = deadline.CampaignId,
            Level = level,
            Day = work.Today,
            HolderKind = stop.Stop.Kind,
            HolderId = stop.Stop.Id,
            ReachedPost = office ?? directory.Post(stop.Stop.Id)?.Title ?? "",
            ReachedNames = office ?? string.Join("、", names.Take(MostNames)),
            RaisedAt = work.Now,
        };
        work.Record(deadline.CaseKind, deadline.CaseId, HistoryAct.Escalated, facts: new Dictionary<string, string?>
        {
            ["escalated"] = deadline.Kind.ToString(),
            ["level"] = level.ToString(CultureInfo.InvariantCulture),
            ["to"] = office ?? $"{rung.ReachedNames}（{rung.ReachedPost}）",
        });
        return rung;
    }
}
