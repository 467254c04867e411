using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Campaigns;

/// <summary>What a recurring deliverable of a campaign file must hold to: a text of units, a day that there is, a first date that fits.</summary>
internal sealed class RecurrenceRules(CampaignDefinition campaign, FileErrors errors)
{
    private const int LongestLead = 366;

    public void Check()
    {
        foreach (var (path, deliverable) in errors.Sound("$.deliverables", campaign.Deliverables))
        {
            if (deliverable.Recurrence is { } recurrence)
            {
                Check(path, deliverable, recurrence);
            }
        }
    }

    private void Check(string path, DeliverableDefinition deliverable, RecurrenceRule recurrence)
    {
        var at = $"{path}.recurrence";
        Refuse(deliverable.Level != FilerLevel.Unit || deliverable.Parts is not [DeliverablePart.Summary], at, "定期报送的只能是单位的一份文字（summary）");
        var (days, months) = (recurrence.Every == RecurrenceUnit.Week ? 7 : 31, RecurrenceRule.MonthsOf(recurrence.Every));
        var fits = Refuse(recurrence.Day < 1 || recurrence.Day > days, $"{at}.day", $"{MemberNames.Say("day")}应在 1 到 {days} 之间");
        fits &= months > 1
            ? Refuse(recurrence.Month is not { } month || month < 1 || month > months, $"{at}.month", $"须写这一期的第几个月，1 到 {months}")
            : Refuse(recurrence.Month is not null, $"{at}.month", "每周、每月的没有第几个月");
        Refuse(recurrence.LeadDays is < 0 or > LongestLead, $"{at}.leadDays", $"应在 0 到 {LongestLead} 之间");
        Refuse(recurrence.Until < deliverable.DueOn, $"{at}.until", $"早于首次报送日期 {deliverable.DueOn:yyyy-MM-dd}");
        if (fits && recurrence.DueIn(ReportPeriod.Of(recurrence.Every, deliverable.DueOn)) is var due && due != deliverable.DueOn)
        {
            errors.Add($"{path}.dueOn", $"首次报送日期与定期规则不符，这一期应是 {due:yyyy-MM-dd}");
        }
    }

    private bool Refuse(bool wrong, string path, string message)
    {
        if (wrong)
        {
            errors.Add(path, message);
        }

        return !wrong;
    }
}
