using System.Globalization;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.History;

namespace ZhongGengZu.Domain.Submissions;

/// <summary>A demand as the office enters it; null = left empty.</summary>
/// <param name="Name">Name.</param>
/// <param name="Asked">What the units are to write.</param>
/// <param name="Attachments">Attachments asked for beside it.</param>
/// <param name="DueOn">Due day, Shanghai.</param>
/// <param name="Reason">Why the notice is short.</param>
/// <param name="Units">Units asked.</param>
/// <param name="Taken">Submissions from which it is taken instead.</param>
public sealed record DemandFacts(string? Name, string? Asked, int? Attachments, DateOnly? DueOn, string? Reason, IReadOnlyList<Guid> Units, IReadOnlyList<Guid> Taken);

/// <summary>Issues 临时报送.</summary>
public static class Demands
{
    /// <summary>
    /// Asks the units: a submission and its deadline each, a line in the campaign's history. Refusals: <see cref="RefusalCode.CampaignState"/>,
    /// <see cref="RefusalCode.NotEntitled"/> (not of the campaign's 督查考核办), and by field <see cref="RefusalCode.Required"/>,
    /// <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.NumberTooLarge"/>, <see cref="RefusalCode.UnknownChoice"/> (no member),
    /// <see cref="RefusalCode.DateOutOfRange"/> (not after today), <see cref="RefusalCode.ShortNotice"/> (Reason: notice too short and none given).
    /// </summary>
    public static IReadOnlyList<Submission> Issue(CaseWork work, DemandFacts facts, IReadOnlyList<CampaignMember> members)
    {
        if (work.Campaign.State != CampaignState.Running)
        {
            throw new Refusal(RefusalCode.CampaignState);
        }

        if (work.Campaign.OfficeUnitId is not { } office || !work.Actor.Offices.Contains(office))
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        var asked = members.Where(m => m.IsIn && m.Level == FilerLevel.Unit && facts.Units.Contains(m.UnitId)).ToList();
        Check(work, facts, asked.Count);
        var demand = Of(work, facts, [.. asked.Select(m => m.UnitId)]);
        work.Campaign.Redefine(work.Definition with { Demands = [.. work.Definition.Demands, demand] });
        var made = asked.ConvertAll(member =>
        {
            var submission = Submission.For(member, demand.Deliverable);
            Owed.ByUnit(work, member, demand.Deliverable, submission, demand.Deliverable.DueOn);
            return submission;
        });
        work.Record(CaseKind.Campaign, work.Campaign.Id, HistoryAct.DemandIssued, demand.Reason, new Dictionary<string, string?>
        {
            ["demand"] = demand.Deliverable.Name,
            ["units"] = Text(made.Count),
            ["ahead"] = Text(demand.Notice),
            ["taken"] = Text(demand.Taken.Count),
        });
        return made;
    }

    /// <summary>Working days of notice that a due day gives from today on.</summary>
    public static int NoticeOf(CaseWork work, DateOnly dueOn) => work.Calendar.WorkingDaysBetween(work.Today, dueOn);

    private static void Check(CaseWork work, DemandFacts facts, int asked)
    {
        var fields = new FieldChecks();
        fields.Text(nameof(facts.Name), facts.Name, Demand.NameLength);
        fields.Text(nameof(facts.Asked), facts.Asked, Demand.AskedLength);
        fields.Refuse(nameof(facts.Attachments), RefusalCode.NumberTooSmall, facts.Attachments < 0, 0);
        fields.Refuse(nameof(facts.Attachments), RefusalCode.NumberTooLarge, facts.Attachments > Demand.MostAttachments, Demand.MostAttachments);
        fields.Require(nameof(facts.DueOn), facts.DueOn);
        fields.Refuse(nameof(facts.DueOn), RefusalCode.DateOutOfRange, facts.DueOn <= work.Today);
        fields.Refuse(nameof(facts.Reason), RefusalCode.TooLong, facts.Reason?.Trim().Length > Demand.ReasonLength, Demand.ReasonLength);
        fields.Refuse(
            nameof(facts.Reason), RefusalCode.ShortNotice,
            facts.DueOn is { } due && due > work.Today && NoticeOf(work, due) < work.Definition.Deadlines.DemandNoticeDays && string.IsNullOrWhiteSpace(facts.Reason), work.Definition.Deadlines.DemandNoticeDays);
        fields.Refuse(nameof(facts.Units), RefusalCode.Required, facts.Units.Count == 0);
        fields.Refuse(nameof(facts.Units), RefusalCode.UnknownChoice, asked < facts.Units.Distinct().Count());
        fields.Throw();
    }

    private static Demand Of(CaseWork work, DemandFacts facts, IReadOnlyList<Guid> units)
    {
        var name = facts.Name!.Trim();
        var notice = NoticeOf(work, facts.DueOn!.Value);
        return new Demand
        {
            Deliverable = new DeliverableDefinition
            {
                Code = Demand.CodePrefix + Text(work.Definition.Demands.Count + 1),
                Name = name,
                SummaryName = name,
                Level = FilerLevel.Unit,
                Parts = [DeliverablePart.Summary],
                OwedBy = [],
                DueOn = facts.DueOn.Value,
                Origin = new RuleOrigin(null, true),
            },
            Asked = facts.Asked!.Trim(),
            Attachments = facts.Attachments ?? 0,
            Units = units,
            Taken = [.. facts.Taken.Distinct()],
            IssuedAt = work.Now,
            IssuedBy = work.Actor.Name,
            Notice = notice,
            Reason = notice < work.Definition.Deadlines.DemandNoticeDays ? facts.Reason!.Trim() : null,
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
