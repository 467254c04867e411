using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>
/// When a member owes a deliverable: by the date written, off a rest day or not as the campaign says; whoever joined later, n working days from
/// joining where that is later (ours).
/// </summary>
internal static class Owed
{
    /// <summary>A unit's submission.</summary>
    public static void ByUnit(CaseWork work, CampaignMember member, DeliverableDefinition deliverable, Submission submission, DateOnly day) =>
        Open(work, member, deliverable, day, CaseKind.Submission, submission.Id, work.Routing.SenderOf(member), null);

    /// <summary>A person's own list.</summary>
    public static void ByPerson(CaseWork work, CampaignMember member, DeliverableDefinition deliverable, ProblemList list) =>
        Open(work, member, deliverable, deliverable.DueOn, CaseKind.ProblemList, list.Id, Holder.OfPerson(member.PersonId!.Value), list.Id);

    private static void Open(CaseWork work, CampaignMember member, DeliverableDefinition deliverable, DateOnly day, CaseKind kind, Guid id, Holder owner, Guid? listId)
    {
        var settings = work.Definition.Deadlines;
        var written = deliverable.At(day);
        var due = work.Calendar.Settle(written, settings.RestDays);
        var joinedLater = work.Campaign.StartedAt is { } started && member.JoinedOn > Shanghai.DateOf(started);
        work.Open(joinedLater && Shanghai.EndOfDay(work.Calendar.AddWorkingDays(member.JoinedOn, settings.JoiningDays)) > due
            ? Deadline.InWorkingDays(DeadlineKind.Deliverable, id, kind, id, member, owner, work, settings.JoiningDays, listId: listId, deliverable: deliverable.Code, from: member.JoinedOn)
            : Deadline.Fixed(DeadlineKind.Deliverable, id, kind, id, member, owner, work.Now, due, listId: listId, deliverable: deliverable.Code, written: written));
    }
}
