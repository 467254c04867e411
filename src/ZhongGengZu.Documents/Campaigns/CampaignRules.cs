using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.Campaigns;

/// <summary>What a campaign file must hold to besides its shape: dates, codes, deliverables, origins.</summary>
internal sealed class CampaignRules(CampaignDefinition campaign, FileErrors errors)
{

    public void Check()
    {
        CheckScope();
        CheckPhases();
        CheckFocusAreas();
        CheckChoices();
        CheckDeliverables();
        CheckDeadlines();
        CheckReminders();
        CheckOrigins();
    }

    private void CheckScope()
    {
        errors.CheckNotEmpty("$.document.recipients", campaign.Document.Recipients, "主送至少写一个");
        errors.CheckNotEmpty("$.scope.unitKinds", campaign.Scope.UnitKinds, "参与范围至少要有一种单位");
        var kinds = errors.Sound("$.scope.unitKinds", campaign.Scope.UnitKinds).ToList();
        errors.CheckUnique(kinds.Select(k => (k.Path, Codes.Of(k.Item))), "单位种类");
        foreach (var (path, _) in kinds.Where(k => k.Item == OrgUnitKind.Section))
        {
            errors.Add(path, "科室随所在单位报送，不单独参与");
        }
    }

    private void CheckPhases()
    {
        var phases = errors.Sound("$.phases", campaign.Phases).ToList();
        errors.CheckUnique(phases.Select(p => ($"{p.Path}.code", p.Item.Code)), "阶段编码");
        foreach (var (path, phase) in phases.Where(p => p.Item.End < p.Item.Start))
        {
            errors.Add($"{path}.end", $"“{phase.Name}”的结束日期 {phase.End:yyyy-MM-dd} 早于开始日期 {phase.Start:yyyy-MM-dd}");
        }
    }

    private void CheckFocusAreas()
    {
        errors.CheckNotEmpty("$.focusAreas", campaign.FocusAreas, "至少要有一项治理重点");
        var codes = new List<(string, string)>();
        foreach (var (path, area) in errors.Sound("$.focusAreas", campaign.FocusAreas))
        {
            codes.Add(($"{path}.code", area.Code));
            foreach (var (below, child) in errors.Sound($"{path}.children", area.Children))
            {
                codes.Add(($"{below}.code", child.Code));
                if (child.Children.Count > 0)
                {
                    errors.Add($"{below}.children", "治理重点只有两级");
                }
            }
        }

        errors.CheckUnique(codes, "治理重点编码");
    }

    private void CheckChoices()
    {
        errors.CheckUnique(errors.Sound("$.facets", campaign.Facets).Select(f => ($"{f.Path}.code", f.Item.Code)), "查摆方面编码");
        errors.CheckUnique(errors.Sound("$.benchmarks", campaign.Benchmarks).Select(b => ($"{b.Path}.code", b.Item.Code)), "对照标准编码");
        errors.CheckNotEmpty("$.sources", campaign.Sources, "至少要有一种问题来源");
        errors.CheckUnique(errors.Sound("$.sources", campaign.Sources).Select(s => ($"{s.Path}.code", s.Item.Code)), "问题来源编码");
        errors.CheckUnique(errors.Sound("$.lists", campaign.Lists).Select(l => ($"{l.Path}.kind", Codes.Of(l.Item.Kind))), "清单种类");
    }

    private void CheckDeliverables()
    {
        var deliverables = errors.Sound("$.deliverables", campaign.Deliverables).ToList();
        errors.CheckUnique(deliverables.Select(d => ($"{d.Path}.code", d.Item.Code)), "报送事项编码");
        foreach (var (path, second) in deliverables.Where(d => d.Item.Level == FilerLevel.Person).Skip(1).Where(d => deliverables.First(o => o.Item.Level == FilerLevel.Person).Item.OwedBy.Intersect(d.Item.OwedBy).Any()))
        {
            errors.Add($"{path}.owedBy", $"个人问题清单每人只报一次，“{second.Name}”与前面的重复");
        }

        foreach (var (path, deliverable) in deliverables)
        {
            if (deliverable.Code.StartsWith(Demand.CodePrefix, StringComparison.Ordinal))
            {
                errors.Add($"{path}.code", $"“{Demand.CodePrefix}”开头的编码留给临时报送");
            }

            CheckParts(path, deliverable);
            CheckOwedBy(path, deliverable);
            if (errors.IsSound("$.document.issuedOn") && deliverable.DueOn < campaign.Document.IssuedOn)
            {
                errors.Add($"{path}.dueOn", $"报送日期早于成文日期 {campaign.Document.IssuedOn:yyyy-MM-dd}");
            }
        }
    }

    private void CheckParts(string path, DeliverableDefinition deliverable)
    {
        var (personal, summary) = (deliverable.Parts.Contains(DeliverablePart.PersonalList), deliverable.Parts.Contains(DeliverablePart.Summary));
        errors.CheckNotEmpty($"{path}.parts", deliverable.Parts, "报送事项至少要有一个组成部分");
        errors.CheckUnique(errors.Sound($"{path}.parts", deliverable.Parts).Select(p => (p.Path, Codes.Of(p.Item))), "组成部分");
        switch (deliverable.Level)
        {
            case FilerLevel.Person when deliverable.Parts.Count > 0 && (!personal || deliverable.Parts.Count > 1):
                errors.Add($"{path}.parts", "个人报送的只能是个人问题清单（personal-list）");
                break;
            case FilerLevel.Unit when personal:
                errors.Add($"{path}.parts", "个人问题清单（personal-list）由个人报送，层次应是 person");
                break;
        }

        if (summary != (deliverable.SummaryName is not null))
        {
            errors.Add($"{path}.summaryName", summary ? "组成部分里有总结（summary），须写总结名称" : "组成部分里没有总结（summary），总结名称应为 null");
        }
    }

    private void CheckOwedBy(string path, DeliverableDefinition deliverable)
    {
        errors.CheckNotEmpty($"{path}.owedBy", deliverable.OwedBy, "没有写由谁报送");
        var owed = errors.Sound($"{path}.owedBy", deliverable.OwedBy).ToList();
        errors.CheckUnique(owed, "填报人分类");
        if (!errors.IsSound("$.filers", campaign.Filers, "code", "level"))
        {
            return;
        }

        foreach (var (at, code) in owed)
        {
            switch (campaign.Filers.FirstOrDefault(f => f.Code == code))
            {
                case null:
                    errors.Add(at, $"填报人分类里没有“{code}”");
                    break;
                case { } filer when filer.Level != deliverable.Level:
                    errors.Add(at, $"“{filer.Name}”的层次是 {Codes.Of(filer.Level)}，报送事项的层次是 {Codes.Of(deliverable.Level)}");
                    break;
            }
        }
    }

    private void CheckDeadlines()
    {
        if (!errors.IsSound("$.deadlines"))
        {
            return;
        }

        var set = campaign.Deadlines;
        (string Name, int Days, int Least)[] days =
        [
            ("signOffStepDays", set.SignOffStepDays, 1), ("acceptanceDays", set.AcceptanceDays, 1), ("receiptDays", set.ReceiptDays, 1),
            ("correctionDays", set.CorrectionDays, 1), ("verificationDays", set.VerificationDays, 1), ("amendmentDays", set.AmendmentDays, 1), ("joiningDays", set.JoiningDays, 1), ("demandNoticeDays", set.DemandNoticeDays, 1),
            ("soonDays", set.SoonDays, 0), ("followUpDays", set.FollowUpDays, 1), ("reassignmentDays", set.ReassignmentDays, 1),
            ("noticeReceiptDays", set.NoticeReceiptDays, 1),
        ];
        foreach (var (name, given, least) in days.Where(d => d.Days < d.Least || d.Days > DeadlineSettings.LongestDays))
        {
            errors.Add($"$.deadlines.{name}", $"{MemberNames.Say(name)}是 {given}，应在 {least} 到 {DeadlineSettings.LongestDays} 之间");
        }

        var names = set.LightNames;
        var words = new[] { ("overdue", names.Overdue), ("soon", names.Soon), ("ok", names.Ok) }.Select(w => (Path: $"$.deadlines.lightNames.{w.Item1}", Word: w.Item2)).ToList();
        errors.CheckUnique(words, "灯的名称");
        foreach (var (path, _) in words.Where(w => w.Word.Length is 0 or > LightNames.Length))
        {
            errors.Add(path, $"灯的名称应在 1 到 {LightNames.Length} 个字之间");
        }

        if (set.FollowUpAfterDays is < 0 or > DeadlineSettings.LongestFollowUp)
        {
            errors.Add("$.deadlines.followUpAfterDays", $"{MemberNames.Say("followUpAfterDays")}是 {set.FollowUpAfterDays}，应在 0 到 {DeadlineSettings.LongestFollowUp} 之间，0 是不安排");
        }

        if (set.MostExtensions is < 0 or > DeadlineSettings.ExtensionsLimit)
        {
            errors.Add("$.deadlines.mostExtensions", $"{MemberNames.Say("mostExtensions")}是 {set.MostExtensions}，应在 0 到 {DeadlineSettings.ExtensionsLimit} 之间");
        }

        if (errors.IsSound("$.phases", campaign.Phases, "code", "end"))
        {
            var phase = campaign.Phases.FirstOrDefault(p => p.Code == set.PlanDueAtEndOfPhase);
            if (phase?.End is null)
            {
                errors.Add("$.deadlines.planDueAtEndOfPhase", phase is null ? $"阶段里没有“{set.PlanDueAtEndOfPhase}”" : $"“{phase.Name}”没有结束日期，不能作为送签截止");
            }
        }
    }

    private void CheckReminders()
    {
        if (!errors.IsSound("$.reminders"))
        {
            return;
        }

        var set = campaign.Reminders;
        foreach (var (name, given) in new[] { ("soonDays", set.SoonDays), ("repeatDays", set.RepeatDays) }.Where(d => d.Item2 is < 0 or > DeadlineSettings.LongestDays))
        {
            errors.Add($"$.reminders.{name}", $"{MemberNames.Say(name)}是 {given}，应在 0 到 {DeadlineSettings.LongestDays} 之间");
        }

        foreach (var (given, level) in set.EscalationDays.Select((d, i) => (d, i)).Where(d => d.d is < 1 or > DeadlineSettings.LongestDays))
        {
            errors.Add($"$.reminders.escalationDays[{level}]", $"{MemberNames.Say("escalationDays")}是 {given}，应在 1 到 {DeadlineSettings.LongestDays} 之间");
        }

        if (set.EscalationDays.Count > ReminderSettings.MostLevels)
        {
            errors.Add("$.reminders.escalationDays", $"逾期上报最多 {ReminderSettings.MostLevels} 级");
        }
    }

    private void CheckOrigins()
    {
        var origins = new List<(string Path, RuleOrigin Origin)> { ("$.scope", campaign.Scope.Origin) };
        origins.AddRange(errors.Sound("$.phases", campaign.Phases).Select(x => (x.Path, x.Item.Origin)));
        origins.AddRange(errors.Sound("$.deliverables", campaign.Deliverables).Select(x => (x.Path, x.Item.Origin)));
        origins.AddRange(errors.Sound("$.filers", campaign.Filers).Select(x => (x.Path, x.Item.Origin)));
        origins.AddRange(errors.Sound("$.fallbacks", campaign.Fallbacks).Select(x => (x.Path, x.Item.Origin)));
        origins.Add(("$.deadlines", campaign.Deadlines.Origin));
        origins.Add(("$.reminders", campaign.Reminders.Origin));
        origins.AddRange(errors.Sound("$.duties", campaign.Duties).Select(x => (x.Path, x.Item.Origin)));
        foreach (var (path, origin) in origins.Where(o => errors.IsSound($"{o.Path}.origin")))
        {
            switch (origin)
            {
                case { Quote: null, Ours: false }:
                    errors.Add($"{path}.origin.quote", "没有引方案原文；方案没有写的，请标为本系统默认（ours: true）");
                    break;
                case { Quote: not null, Ours: true }:
                    errors.Add($"{path}.origin.ours", "引了方案原文，就不是本系统默认");
                    break;
            }
        }
    }
}
