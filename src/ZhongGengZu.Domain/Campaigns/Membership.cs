using System.Globalization;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Domain.Campaigns;

/// <summary>Everything that joining and leaving touch.</summary>
/// <param name="Members">Everybody who is or was in the campaign.</param>
/// <param name="Lists">Lists of the unit and its people that there are.</param>
/// <param name="Submissions">Submissions of the unit that there are.</param>
/// <param name="Open">Open deadlines of the unit and its people.</param>
public sealed record MembershipFile(IReadOnlyList<CampaignMember> Members, IReadOnlyList<ProblemList> Lists, IReadOnlyList<Submission> Submissions, IReadOnlyList<Deadline> Open);

/// <summary>参与范围 in mid-campaign: a unit or person joins or leaves. Only the campaign's own 督查考核办 decides so; the history of the campaign keeps it.</summary>
public static class Membership
{
    /// <summary>Longest reason for leaving.</summary>
    public const int ReasonLength = 200;

    /// <summary>
    /// A unit with its people in scope, or one person, joins: lists and submissions are made where there are none, and what is owed is due by the
    /// plan's date or n working days from today, whichever is later. Refusals: <see cref="RefusalCode.CampaignState"/>,
    /// <see cref="RefusalCode.NotEntitled"/>, <see cref="RefusalCode.Taken"/> (a member already), <see cref="RefusalCode.UnknownChoice"/> (not in scope).
    /// </summary>
    public static CampaignStart Join(CaseWork work, Guid unitId, Guid? personId, MembershipFile file)
    {
        Require(work);
        if (file.Members.Any(m => m.IsIn && m.PersonId == personId && (personId is not null || m.UnitId == unitId)))
        {
            throw new Refusal(RefusalCode.Taken);
        }

        var candidates = CampaignScope.Outside(work.Definition, work.Routing, file.Members).Where(c => c.Unit.Id == unitId).ToList();
        var joining = personId is null && candidates.Exists(c => c.Person is null) ? candidates : candidates.FindAll(c => personId is not null && c.Person?.Id == personId);
        if (joining.Count == 0)
        {
            throw new Refusal(RefusalCode.UnknownChoice);
        }

        var place = file.Members.Select(m => m.SortOrder).DefaultIfEmpty(-1).Max();
        var start = new CampaignStart(
            [.. joining.Select(c => Enter(work, c, file.Members.FirstOrDefault(m => m.UnitId == c.Unit.Id && m.PersonId == c.Person?.Id), ++place))], [], []);
        foreach (var member in start.Members)
        {
            Owe(work, member, file, start);
        }

        start.Submissions.AddRange(ReportPeriods.Open(work, start.Members, file.Submissions.Select(s => (s.DeliverableCode, s.UnitId, s.Period)).ToHashSet(), int.MaxValue));
        Record(work, HistoryAct.MemberJoined, null, joining[0].Unit, personId, start.Members);
        return start;
    }

    /// <summary>
    /// A unit with its people, or one person, leaves: nothing more is asked of them, open deadlines end with a line in each case's history; what was
    /// filed stays as it is. Refusals: <see cref="RefusalCode.CampaignState"/>, <see cref="RefusalCode.NotEntitled"/>,
    /// <see cref="RefusalCode.WrongState"/> (left already), <see cref="RefusalCode.Required"/> and <see cref="RefusalCode.TooLong"/> (Reason).
    /// </summary>
    public static void Leave(CaseWork work, CampaignMember member, MembershipFile file, string? reason)
    {
        Require(work);
        var fields = new FieldChecks();
        fields.Text("Reason", reason, ReasonLength);
        fields.Throw();
        if (!member.IsIn)
        {
            throw new Refusal(RefusalCode.WrongState);
        }

        var words = reason!.Trim();
        var leaving = file.Members.Where(m => m.IsIn && (m == member || (member.PersonId is null && m.UnitId == member.UnitId))).ToList();
        foreach (var left in leaving)
        {
            left.Leave(work.Today);
        }

        var ending = file.Open.Where(d => d.IsOpen && leaving.Exists(m => m.PersonId is null ? d.PersonId is null && d.UnitId == m.UnitId : d.PersonId == m.PersonId)).ToList();
        foreach (var deadline in ending)
        {
            work.Void(deadline.Kind, deadline.SubjectId);
        }

        foreach (var ended in ending.GroupBy(d => (d.CaseKind, d.CaseId)))
        {
            work.Record(ended.Key.CaseKind, ended.Key.CaseId, HistoryAct.MemberLeft, words, new Dictionary<string, string?> { ["ended"] = Text(ended.Count()) });
        }

        Record(work, HistoryAct.MemberLeft, words, work.Routing.Directory.Unit(member.UnitId)!, member.PersonId, leaving);
    }

    private static CampaignMember Enter(CaseWork work, Candidate candidate, CampaignMember? before, int place)
    {
        if (before is not null)
        {
            before.Return(work.Today);
            return before;
        }

        return new CampaignMember
        {
            CampaignId = work.Campaign.Id,
            Level = candidate.Person is null ? FilerLevel.Unit : FilerLevel.Person,
            JoinedOn = work.Today,
            UnitId = candidate.Unit.Id,
            UnitPath = candidate.Unit.Path,
            PersonId = candidate.Person?.Id,
            FilerCode = candidate.Rule.Code,
            SortOrder = place,
        };
    }

    // What it has answered before it left once stays answered.
    private static void Owe(CaseWork work, CampaignMember member, MembershipFile file, CampaignStart start)
    {
        var list = file.Lists.FirstOrDefault(l => l.PersonId == member.PersonId && (l.PersonId is not null || l.UnitId == member.UnitId));
        if (list is null)
        {
            start.Lists.Add(list = ProblemList.For(member));
        }

        foreach (var deliverable in work.Definition.Deliverables.Where(d => d.Recurrence is null && d.Level == member.Level && d.OwedBy.Contains(member.FilerCode)))
        {
            if (member.PersonId is not null)
            {
                if (list.FirstSubmittedAt is null)
                {
                    Owed.ByPerson(work, member, deliverable, list);
                }

                continue;
            }

            var submission = file.Submissions.FirstOrDefault(s => s.UnitId == member.UnitId && s.DeliverableCode == deliverable.Code);
            if (submission is null)
            {
                start.Submissions.Add(submission = Submission.For(member, deliverable));
            }

            if (submission.FirstSentAt is null)
            {
                Owed.ByUnit(work, member, deliverable, submission, deliverable.DueOn);
            }
        }
    }

    private static void Require(CaseWork work)
    {
        if (work.Campaign.State != CampaignState.Running)
        {
            throw new Refusal(RefusalCode.CampaignState);
        }

        if (work.Campaign.OfficeUnitId is not { } office || !work.Actor.Offices.Contains(office))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }
    }

    private static void Record(CaseWork work, HistoryAct act, string? words, OrgUnit unit, Guid? personId, IReadOnlyList<CampaignMember> members)
    {
        // Two who change the members at once meet at the campaign's version.
        work.Campaign.Version++;
        work.Record(CaseKind.Campaign, work.Campaign.Id, act, words, new Dictionary<string, string?>
        {
            ["unit"] = unit.Name,
            ["person"] = personId is { } id ? work.Routing.Directory.Person(id)?.Name : null,
            ["persons"] = Text(members.Count(m => m.PersonId is not null)),
        });
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
