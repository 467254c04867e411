using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>规则与出处: the definition in words, every rule with its sentence or as a default of ours.</summary>
public static class CampaignRules
{
    public static IReadOnlyList<RuleNote> Of(CampaignDefinition definition, WorkingCalendar calendar)
    {
        List<RuleNote> rules = [.. Routes(definition), .. definition.Deliverables.OrderBy(d => d.DueAt).Select(d => OfDeliverable(d, calendar, definition.Deadlines.RestDays)), .. Days(definition)];
        var said = rules.Select(r => r.Origin.Quote).OfType<string>().ToList();
        rules.AddRange(definition.Duties
            .Where(d => !said.Exists(q => d.Origin.Quote?.Contains(q, StringComparison.Ordinal) == true))
            .Select(d => new RuleNote(d.Text, null, d.Origin, IsFirst: false)));
        return rules;
    }

    // Classes that are signed by the same posts on the same sentence stand together.
    private static IEnumerable<RuleNote> Routes(CampaignDefinition definition) =>
        definition.Filers.GroupBy(f => (Route(f), f.Origin))
            .OrderBy(g => g.Key.Origin.Ours).ThenBy(g => g.Count())
            .Select(g => new RuleNote($"{string.Join("、", g.Select(f => f.Name).Distinct())} → {g.Key.Item1}", "签整改方案", g.Key.Origin, IsFirst: !g.Key.Origin.Ours));

    private static string Route(FilerRule filer) =>
        filer.PutOnRecord ? "会议备案" : string.Join(" → ", filer.Signers.Select(s => Wording.Of(s)));

    private static RuleNote OfDeliverable(DeliverableDefinition deliverable, WorkingCalendar calendar, RestDayRule restDays)
    {
        if (deliverable.Recurrence is { } again)
        {
            var until = again.Until is { } last ? $"到{Wording.FullDay(last)}" : "到专项结束";
            return new RuleNote(Wording.Due(deliverable), deliverable.Name, deliverable.Origin, $"{Wording.FullDay(deliverable.DueOn)}起，{until}；遇休息日{Wording.Of(restDays)}");
        }

        var day = deliverable.DueOn;
        var when = deliverable.DueTime is { } time ? $"{Wording.Day(day)} {time:HH\\:mm}" : Wording.Due(deliverable);
        return new RuleNote(when, deliverable.Name, deliverable.Origin, DueWords.RestDay(day, calendar, restDays));
    }

    private static IEnumerable<RuleNote> Days(CampaignDefinition definition)
    {
        var days = definition.Deadlines;
        yield return new RuleNote(
            "各环节工作日", $"签字 {days.SignOffStepDays}　审收 {days.AcceptanceDays}　接收 {days.ReceiptDays}　补正 {days.CorrectionDays}　复核 {days.VerificationDays}　补签 {days.AmendmentDays}　中途加入 {days.JoiningDays}　主办认定 {days.ReassignmentDays}　临时报送提前 {days.DemandNoticeDays}",
            days.Origin, $"剩 {days.SoonDays} 个工作日起亮黄灯");
        if (days.FollowUpAfterDays > 0)
        {
            yield return new RuleNote($"销号满 {days.FollowUpAfterDays} 天回头看", $"{days.FollowUpDays} 个工作日内看完，{(days.FollowUpOnTheSpot ? "立行立改也看" : "立行立改不看")}", days.Origin);
        }

        if (definition.Sources.Where(s => s.RequiresEvidence).Select(s => s.Name).ToList() is { Count: > 0 } sources)
        {
            yield return new RuleNote($"来源是{string.Join("、", sources)}的，销号要有文号或附件", null, new RuleOrigin(null, true));
        }
        yield return new RuleNote(
            days.MostExtensions == 0 ? "签过字的日期不能延" : $"签过字的日期最多延 {days.MostExtensions} 次", "措施、办结时限；到期前申请，由方案原来的签字人逐级签", days.Origin, "报送事项不延");
    }
}
