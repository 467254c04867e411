using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>One rule with where it comes from.</summary>
/// <param name="Head">In bold: 一般人员 → 局室负责人.</param>
/// <param name="More">After it: 签整改方案.</param>
/// <param name="Origin">The plan's sentence, or ours.</param>
/// <param name="Note">What the calendar makes of it.</param>
/// <param name="IsFirst">Stands in the page; the others unfold.</param>
public sealed record CampaignRule(string Head, string? More, RuleOrigin Origin, string? Note = null, bool IsFirst = true);

/// <summary>规则与出处: the definition in words, every rule with its sentence or as a default of ours.</summary>
public static class CampaignRules
{
    public static IReadOnlyList<CampaignRule> Of(CampaignDefinition definition, WorkingCalendar calendar)
    {
        List<CampaignRule> rules = [.. Routes(definition), .. definition.Deliverables.OrderBy(d => d.DueAt).Select(d => OfDeliverable(d, calendar)), .. Days(definition)];
        var said = rules.Select(r => r.Origin.Quote).OfType<string>().ToList();
        rules.AddRange(definition.Duties
            .Where(d => !said.Exists(q => d.Origin.Quote?.Contains(q, StringComparison.Ordinal) == true))
            .Select(d => new CampaignRule(d.Text, null, d.Origin, IsFirst: false)));
        return rules;
    }

    // Classes that are signed by the same posts on the same sentence stand together.
    private static IEnumerable<CampaignRule> Routes(CampaignDefinition definition) =>
        definition.Filers.GroupBy(f => (Route(f), f.Origin))
            .OrderBy(g => g.Key.Origin.Ours).ThenBy(g => g.Count())
            .Select(g => new CampaignRule($"{string.Join("、", g.Select(f => f.Name).Distinct())} → {g.Key.Item1}", "签整改方案", g.Key.Origin, IsFirst: !g.Key.Origin.Ours));

    private static string Route(FilerRule filer) =>
        filer.PutOnRecord ? "会议备案" : string.Join(" → ", filer.Signers.Select(s => Wording.Of(s)));

    private static CampaignRule OfDeliverable(DeliverableDefinition deliverable, WorkingCalendar calendar)
    {
        var day = deliverable.DueOn;
        var rest = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || !calendar.IsWorkingDay(day);
        var note = !rest ? null
            : calendar.IsExchanged(day) ? $"{Wording.Weekday(day)}，调休上班，不顺延"
            : $"{calendar.HolidayOn(day)?.Name ?? Wording.Weekday(day)}，不顺延，{Wording.Day(calendar.PreviousWorkingDayOnOrBefore(day))}提醒";
        var when = deliverable.DueTime is { } time ? $"{Wording.Day(day)} {time:HH\\:mm}" : Wording.Due(deliverable);
        return new CampaignRule(when, deliverable.Name, deliverable.Origin, note);
    }

    private static IEnumerable<CampaignRule> Days(CampaignDefinition definition)
    {
        var days = definition.Deadlines;
        yield return new CampaignRule(
            "各环节工作日", $"签字 {days.SignOffStepDays}　审收 {days.AcceptanceDays}　接收 {days.ReceiptDays}　补正 {days.CorrectionDays}　复核 {days.VerificationDays}　补签 {days.AmendmentDays}",
            days.Origin, $"剩 {days.SoonDays} 个工作日起亮黄灯");
    }
}
