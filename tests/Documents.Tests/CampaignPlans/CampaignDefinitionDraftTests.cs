using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>From a confirmed draft to a campaign: what the plan says with its sentence, the rest ours, what lacks asked for.</summary>
public sealed class CampaignDefinitionDraftTests
{
    private static readonly CampaignDraft Draft = new()
    {
        Title = new DraftText("河湾区“推诿扯皮”专项整治工作方案", At(0, "河湾区“推诿扯皮”专项整治工作方案")),
        Issuer = new DraftText("河湾区委办公室"),
        IssuedOn = new DraftDay(new DateOnly(2031, 2, 1)),
        Scope = new DraftText("区直各部门、各村两委干部", At(40, "区直各部门、各村两委干部")),
        Phases =
        [
            new DraftPhase { Name = "动员排查", Start = new DateOnly(2031, 2, 1), End = new DateOnly(2031, 3, 10), Quote = At(60, "（一）动员排查（2月1日—3月10日）") },
            new DraftPhase { Name = "集中整改", Start = new DateOnly(2031, 3, 11), End = new DateOnly(2031, 5, 31), Quote = At(90, "（二）集中整改（3月11日—5月底）") },
            new DraftPhase { Name = "巩固提升", Start = new DateOnly(2031, 6, 1), Quote = At(120, "（三）巩固提升（6月及以后）") },
        ],
        Deliverables =
        [
            new DraftDeliverable { Name = "问题清单及阶段小结", Due = new DateOnly(2031, 3, 10), Recipient = "区作风办", From = "各部门", Quote = At(150, "各部门3月10日前将问题清单及阶段小结报区作风办。") },
            new DraftDeliverable { Name = "整改台账", Recurrence = new DraftRecurrence(RecurrenceUnit.Quarter, 31), Recipient = "区作风办", Quote = At(180, "每季度末报送整改台账。") },
            new DraftDeliverable { Name = "召开动员会", Due = new DateOnly(2031, 2, 10), Quote = At(210, "2月10日前召开动员会。") },
        ],
        FocusAreas =
        [
            new DraftFocusArea { Name = "多个部门之间推诿扯皮", Quote = At(240, "1.多个部门之间推诿扯皮；"), Children = [new DraftText("首问不负责")] },
            new DraftFocusArea { Name = "其他作风问题", Quote = At(260, "2.其他作风问题。") },
        ],
        SignOff =
        [
            new DraftSignOff("一般干部整改方案", "单位分管领导", At(280, "一般干部整改方案由单位分管领导签字")),
            new DraftSignOff("单位整改方案", "联系区领导", At(300, "单位整改方案由联系区领导签字")),
        ],
        Lists = [new DraftText("问题台账清单"), new DraftText("任务分解清单")],
        Sources = [new DraftText("走访调研"), new DraftText("12345热线工单")],
        Departments = [new DraftText("区委组织部", At(320, "区委组织部牵头"))],
    };

    [Fact]
    public void Plan_ThatSaysWhatIsNeeded_BecomesACampaignByEveryRuleOfAFile()
    {
        var result = CampaignDefinitionDraft.Of(Sheet(Draft));

        Assert.Empty(result.Gaps);
        Assert.Empty(result.Notes);
        Assert.Empty(CampaignFileReader.Check(result.Definition));
        Assert.Equal(["p1", "p2", "p3"], result.Definition.Phases.Select(p => p.Code));
        Assert.Equal("p2", result.Definition.Deadlines.PlanDueAtEndOfPhase);
        Assert.Equal("河湾区委办公室\n二〇三一年二月一日", result.Definition.Inscription);
        Assert.True(result.Definition.FocusAreas[0].ManyUnits);
        Assert.True(result.Definition.FocusAreas[1].FreeText);
        Assert.Equal("1-1", Assert.Single(result.Definition.FocusAreas[0].Children).Code);
    }

    [Fact]
    public void Deliverables_AreOwedWithTheirParts_AndAMilestoneIsADutyOnly()
    {
        var campaign = CampaignDefinitionDraft.Of(Sheet(Draft)).Definition;

        Assert.Equal(["D1", "D2", "P0"], campaign.Deliverables.Select(d => d.Code));
        Assert.Equal([DeliverablePart.ProblemList, DeliverablePart.Summary], campaign.Deliverables[0].Parts);
        Assert.Equal("阶段小结", campaign.Deliverables[0].SummaryName);
        Assert.Equal((RecurrenceUnit.Quarter, 31, 3), (campaign.Deliverables[1].Recurrence!.Every, campaign.Deliverables[1].Recurrence!.Day, campaign.Deliverables[1].Recurrence!.Month));
        Assert.Equal(new DateOnly(2031, 3, 31), campaign.Deliverables[1].DueOn);
        Assert.Equal((new DateOnly(2031, 3, 10), true), (campaign.Deliverables[2].DueOn, campaign.Deliverables[2].Origin.Ours));
        Assert.Contains(campaign.Duties, d => d.Text == "召开动员会" && d.Origin.Quote == "2月10日前召开动员会。");
    }

    [Fact]
    public void ListOfUnits_ThatNoReportOfThePlanIs_IsOurs_AndThePersonalOneIsDueWithIt()
    {
        var campaign = CampaignDefinitionDraft.Of(Sheet(Draft with
        {
            Deliverables = [new DraftDeliverable { Name = "联络员名单", Due = new DateOnly(2031, 2, 10), DueTime = new TimeOnly(12, 0), Recipient = "区作风办", From = "各部门", Quote = At(150, "各部门2月10日上午报联络员名单。") }],
        })).Definition;

        Assert.Equal(["D1", "L0", "P0"], campaign.Deliverables.Select(d => d.Code));
        Assert.All(campaign.Deliverables.Skip(1), d => Assert.Equal((new DateOnly(2031, 3, 10), null, true), (d.DueOn, d.DueTime, d.Origin.Ours)));
        Assert.Empty(CampaignFileReader.Check(campaign));
    }

    [Fact]
    public void PersonalList_AskedForTwice_IsAGapAtTheSecond()
    {
        var sheet = Sheet(Draft with
        {
            Deliverables =
            [
                new DraftDeliverable { Name = "个人问题清单", Due = new DateOnly(2031, 3, 1), Recipient = "区作风办", From = "每名党员干部" },
                new DraftDeliverable { Name = "个人整改台账", Due = new DateOnly(2031, 4, 1), Recipient = "区作风办", From = "每名党员干部" },
            ],
        });

        var gap = Assert.Single(CampaignDefinitionDraft.Of(sheet).Gaps);
        Assert.Equal(sheet.Standing(DraftLineKind.Deliverable).Last().Id, gap.LineId);
    }

    [Theory]
    [InlineData("各村", "village-unit")]
    [InlineData("各社区", "village-unit")]
    [InlineData("村（社区）两委", "village-unit")]
    [InlineData("镇街、村（社区）", "office-unit,village-unit,unit")]
    [InlineData("农业农村各站所", "office-unit,village-unit,unit")]
    [InlineData("各部门", "office-unit,village-unit,unit")]
    [InlineData("区作风办", "office-unit")]
    [InlineData("区市场监管局", null)]
    public void WhoOwes_IsReadFromTheSender_AndOneBodysReportIsItsDuty(string from, string? owedBy)
    {
        var campaign = CampaignDefinitionDraft.Of(Sheet(Draft with
        {
            Deliverables = [new DraftDeliverable { Name = "进展情况", Due = new DateOnly(2031, 3, 1), Recipient = "区委", From = from, Quote = At(1, "报进展情况") }],
        })).Definition;

        Assert.Equal(owedBy, campaign.Deliverables.FirstOrDefault(d => d.Code == "D1") is { } owed ? string.Join(',', owed.OwedBy) : null);
        Assert.Equal(owedBy is null, campaign.Duties.Any(d => d.Text == "进展情况"));
    }

    [Fact]
    public void PlanForRectification_IsDueWithAPhase_NotWithItsPart()
    {
        var campaign = CampaignDefinitionDraft.Of(Sheet(Draft with
        {
            Phases =
            [
                new DraftPhase { Name = "动员部署", Start = new DateOnly(2031, 2, 1), End = new DateOnly(2031, 2, 20) },
                new DraftPhase { Name = "组织发动", Start = new DateOnly(2031, 2, 1), End = new DateOnly(2031, 2, 10) },
                new DraftPhase { Name = "查纠问题", Start = new DateOnly(2031, 2, 15), End = new DateOnly(2031, 4, 30) },
            ],
        })).Definition;

        Assert.Equal("查纠问题", campaign.PlanPhase.Name);
    }

    [Fact]
    public void WhatThePlanLeavesOpen_IsOurs_AndWhatItSaysIsItsSentence()
    {
        var campaign = CampaignDefinitionDraft.Of(Sheet(Draft)).Definition;

        Assert.Equal(("一般干部整改方案由单位分管领导签字", RouteTarget.Overseer), (campaign.Filer("staff").Origin.Quote, Assert.Single(campaign.Filer("staff").Signers)));
        Assert.Equal(("单位整改方案由联系区领导签字", RouteTarget.Liaison), (campaign.Filer("unit").Origin.Quote, Assert.Single(campaign.Filer("unit").Signers)));
        Assert.All(new[] { "secretary", "leader", "village-secretary" }, code => Assert.True(campaign.Filer(code).Origin.Ours));
        Assert.True(campaign.Deadlines.Origin.Ours);
        Assert.All(campaign.Fallbacks, f => Assert.True(f.Origin.Ours));
        Assert.Equal(15, campaign.Sources.Count);
        Assert.Equal("12345热线工单", campaign.Sources[^1].Name);
        Assert.Equal(["问题台账清单", "任务分解清单", "责任清单", "措施清单"], campaign.Lists.Select(l => l.Name));
    }

    [Fact]
    public void SignOff_OfThePlan_IsTheWholeChain_AndWhatNoRowHoldsIsToldAtItsLine()
    {
        var sheet = Sheet(Draft with
        {
            SignOff =
            [
                new DraftSignOff("村两委干部整改方案", "村党组织书记", At(280, "村两委干部整改方案由村党组织书记把关")),
                new DraftSignOff("一般干部整改方案", "科长、分管领导", At(300, "一般干部整改方案由科长、分管领导先后签字")),
                new DraftSignOff("普通干部整改方案", "分管领导", At(320, "普通干部整改方案由分管领导签字")),
                new DraftSignOff("企业整改方案", "商会", At(340, "企业整改方案由商会签字")),
                new DraftSignOff("单位整改方案", "纪检监察组", At(360, "单位整改方案由纪检监察组签字")),
            ],
        });

        var result = CampaignDefinitionDraft.Of(sheet);

        Assert.Equal([RouteTarget.VillageSecretary], result.Definition.Filer("village-cadre").Signers);
        Assert.Equal([RouteTarget.UnitHead, RouteTarget.Overseer], result.Definition.Filer("staff").Signers);
        Assert.True(result.Definition.Filer("unit").Origin.Ours);
        Assert.Equal(
            [("普通干部整改方案", "前面一条已经定了由谁签"), ("企业整改方案", "看不出是谁的方案"), ("单位整改方案", "看不出由哪个职务签")],
            result.Notes.Select(n => (sheet.Lines.Single(l => l.Id == n.LineId).Name, n.Message[9..n.Message.IndexOf('。', StringComparison.Ordinal)])));
        Assert.Contains(result.Definition.Duties, d => d.Origin.Quote == "企业整改方案由商会签字");
        Assert.Empty(result.Gaps);
    }

    [Fact]
    public void List_OfThePlansOwn_IsCarriedWithItsSentence_AndToldAtItsLine()
    {
        var sheet = Sheet(Draft with { Lists = [new DraftText("问题台账清单"), new DraftText("负面清单", At(400, "形成负面清单")), new DraftText("制度清单", At(420, "形成制度清单"))] });

        var result = CampaignDefinitionDraft.Of(sheet);

        Assert.Equal("问题台账清单", result.Definition.Lists[0].Name);
        Assert.Equal(["负面清单", "制度清单"], result.Notes.Select(n => sheet.Lines.Single(l => l.Id == n.LineId).Name));
        Assert.Equal(["形成负面清单", "形成制度清单"], result.Definition.Duties.Where(d => d.Text is "负面清单" or "制度清单").Select(d => d.Origin.Quote));
    }

    [Fact]
    public void Date_ThatAPersonChanged_HasNeitherTheOldWordsNorOurName()
    {
        var sheet = Sheet(Draft with { Phases = [Draft.Phases[0], Draft.Phases[1] with { Period = "3月中旬至5月底" }, Draft.Phases[2]] });
        sheet = sheet with
        {
            Lines = [.. sheet.Lines.Select(l => l.Name switch
            {
                "集中整改" => l with { End = new DateOnly(2031, 6, 30), Changed = true, Redated = true },
                "问题清单及阶段小结" => l with { Due = new DateOnly(2031, 3, 20), Changed = true, Redated = true },
                "动员排查" => l with { Name = "动员和排查", Changed = true },
                _ => l,
            })],
        };

        var result = CampaignDefinitionDraft.Of(sheet);

        Assert.Empty(result.Gaps);
        var (phase, list) = (result.Definition.Phases[1], result.Definition.Deliverables[0]);
        Assert.Equal(("3月11日—6月30日", CampaignDefaults.ByHand), (phase.Period, phase.Origin));
        Assert.Equal((new DateOnly(2031, 3, 20), CampaignDefaults.ByHand), (list.DueOn, list.Origin));
        Assert.Equal("（一）动员排查（2月1日—3月10日）", result.Definition.Phases[0].Origin.Quote);
        Assert.Contains(result.Definition.Duties, d => d == new DutyDefinition("问题清单及阶段小结：日期核对时已改", new RuleOrigin("各部门3月10日前将问题清单及阶段小结报区作风办。", false)));
    }

    [Theory]
    [InlineData(RecurrenceUnit.Quarter, 5, 1, "2031-04-05")]
    [InlineData(RecurrenceUnit.Year, 31, 1, "2032-01-31")]
    [InlineData(RecurrenceUnit.HalfYear, 10, 2, "2031-02-10")]
    [InlineData(RecurrenceUnit.Quarter, 5, null, "2031-03-05")]
    public void Rhythm_OfANamedMonth_IsDueInIt_ElseInTheLast(RecurrenceUnit every, int day, int? month, string first)
    {
        var draft = Draft with { Deliverables = [new DraftDeliverable { Name = "进展台账", Recurrence = new DraftRecurrence(every, day, month), Recipient = "区作风办" }] };

        var result = CampaignDefinitionDraft.Of(Sheet(draft));

        Assert.Empty(result.Gaps);
        Assert.Equal(first, $"{result.Definition.Deliverables[0].DueOn:yyyy-MM-dd}");
    }

    [Fact]
    public void Month_ThatAPlanNames_IsReadIntoTheSheet()
    {
        var sheet = DraftSheet.Of(CampaignPlanReader.Read("河湾区关于开展作风整治的实施方案\n各局：\n一、治理重点\n1.推诿扯皮；\n2.吃拿卡要。\n二、实施步骤\n（一）排查阶段（3月1日—3月31日）\n各单位每季度首月5日前将整改台账报送区作风办。\n河湾区委\n2031年2月20日"));

        Assert.Equal((RecurrenceUnit.Quarter, 5, 1), sheet.Standing(DraftLineKind.Deliverable).Select(l => (l.Every, l.ByDay, l.Month)).Single());
    }

    [Fact]
    public void WhatBlocks_IsAskedAtItsLine_AndNothingIsInvented()
    {
        var sheet = DraftSheet.Of(Draft with
        {
            IssuedOn = null,
            Phases = [new DraftPhase { Name = "集中整改" }],
            Deliverables = [new DraftDeliverable { Name = "工作总结", Recipient = "区作风办" }, new DraftDeliverable { Name = "月报", Recipient = "区作风办", Recurrence = new DraftRecurrence(RecurrenceUnit.Month, null) }],
            FocusAreas = [],
        });

        var gaps = CampaignDefinitionDraft.Of(sheet).Gaps;

        int IdOf(DraftLineKind kind, string name = "") => sheet.Lines.Single(l => l.Kind == kind && l.Name == name).Id;
        Assert.Contains(gaps, g => g.LineId == IdOf(DraftLineKind.IssuedOn) && g.Field == nameof(DraftLine.Due));
        Assert.Contains(gaps, g => g.LineId == IdOf(DraftLineKind.Recipients));
        Assert.Contains(gaps, g => g.LineId == IdOf(DraftLineKind.Phase, "集中整改") && g.Field == nameof(DraftLine.Start));
        Assert.Contains(gaps, g => g.LineId == IdOf(DraftLineKind.Deliverable, "工作总结") && g.Field == nameof(DraftLine.Due));
        Assert.Contains(gaps, g => g.LineId == IdOf(DraftLineKind.Deliverable, "月报") && g.Field == nameof(DraftLine.ByDay));
        Assert.Contains(gaps, g => g.Section == DraftLineKind.FocusArea);
        Assert.All(new[] { nameof(DraftSetup.Office), nameof(DraftSetup.Code), nameof(DraftSetup.UnitKinds) }, field => Assert.Contains(gaps, g => g.LineId is null && g.Field == field));
    }

    [Fact]
    public void RuleOfAFile_ThatADraftBreaks_IsToldAtItsLine()
    {
        var sheet = Sheet(Draft);
        var late = sheet.Standing(DraftLineKind.Deliverable).First();
        sheet = sheet with { Lines = [.. sheet.Lines.Select(l => l.Id == late.Id ? l with { Due = new DateOnly(2031, 1, 2) } : l)] };

        var gap = Assert.Single(CampaignDefinitionDraft.Of(sheet).Gaps);

        Assert.Equal((late.Id, nameof(DraftLine.Due)), (gap.LineId, gap.Field));
        Assert.Contains("早于成文日期", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RemovedLine_IsNotInTheCampaign_NorIsAPointOfARemovedArea()
    {
        var sheet = Sheet(Draft);
        var campaign = CampaignDefinitionDraft.Of(sheet with { Lines = [.. sheet.Lines.Select(l => l.Name is "多个部门之间推诿扯皮" or "巩固提升" ? l with { Removed = true } : l)] }).Definition;

        Assert.Equal("其他作风问题", Assert.Single(campaign.FocusAreas).Name);
        Assert.Empty(campaign.FocusAreas[0].Children);
        Assert.Equal(2, campaign.Phases.Count);
    }

    [Fact]
    public void Point_GoesAndComesBackWithItsArea_AndOneAboveEveryAreaIsAskedFor()
    {
        var sheet = Sheet(Draft with { FocusAreas = [Draft.FocusAreas[0] with { Children = [new DraftText("首问不负责", null, "“首问不负责”算一条吗？")] }, Draft.FocusAreas[1]] });
        DraftSheet Area(DraftSheet of, bool removed) => of with { Lines = [.. of.Lines.Select(l => l.Name == "多个部门之间推诿扯皮" ? l with { Removed = removed } : l)] };

        Assert.Equal((1, 0, 1), (sheet.Open, Area(sheet, true).Open, Area(Area(sheet, true), false).Open));

        var marked = Area(sheet, true).With(new DraftLine { Kind = DraftLineKind.FocusPoint, Name = "层层请示", Quote = At(230, "层层请示"), Added = true });
        var gap = Assert.Single(CampaignDefinitionDraft.Of(marked).Gaps);
        Assert.Equal(marked.Lines.Single(l => l.Name == "层层请示").Id, gap.LineId);
        Assert.Contains("放在哪一条重点下面？", gap.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Amended_BesideTheCampaignOfTheFirstReading_ShowsWhatChangedAndNothingOfOurs()
    {
        var first = Sheet(Draft);
        var running = CampaignDefinitionDraft.Of(first).Definition;
        var again = Sheet(Draft with
        {
            Deliverables = [Draft.Deliverables[0] with { Due = new DateOnly(2031, 3, 15) }, .. Draft.Deliverables.Skip(1), new DraftDeliverable { Name = "年度工作总结", Due = new DateOnly(2031, 12, 1), Recipient = "区作风办" }],
            FocusAreas = [Draft.FocusAreas[0]],
        });

        foreach (var read in new[] { first, null })
        {
            var sides = ComparedSheets.Of(running, read, again);
            var changes = CampaignComparison.Between(sides.Before, sides.After).Changes;

            Assert.Equal(
                [
                    (DraftLineKind.Deliverable, "问题清单及阶段小结", "问题清单及阶段小结"), (DraftLineKind.Deliverable, null, "年度工作总结"), (DraftLineKind.FocusArea, "其他作风问题", null),
                ],
                changes.Select(c => (c.Kind, c.Before?.Name, c.After?.Name)));
            Assert.Equal((new DateOnly(2031, 3, 10), new DateOnly(2031, 3, 15)), (changes[0].Before!.Due, changes[0].After!.Due));
        }
    }

    [Fact]
    public void ListOfAFile_UnderItsUsualName_IsUnchangedWhereThePlanNamesItToo()
    {
        var sheet = Sheet(Draft with { Lists = [new DraftText("问题清单"), new DraftText("制度清单")] });
        var sides = ComparedSheets.Of(CampaignDefinitionDraft.Of(sheet).Definition, null, sheet);

        var lists = CampaignComparison.Between(sides.Before, sides.After);

        Assert.Equal(1, lists.Unchanged[DraftLineKind.List]);
        Assert.Equal("制度清单", Assert.Single(lists.Changes, c => c.Kind == DraftLineKind.List).After?.Name);
    }

    [Fact]
    public void Sheet_OfTooManyLines_IsCappedAndSaysSo()
    {
        var sheet = DraftSheet.Of(Draft with { Sources = [.. Enumerable.Range(0, 1500).Select(n => new DraftText($"来源{n}"))] }).Capped();

        Assert.Equal(DraftSheet.MostLines, sheet.Lines.Count);
        Assert.Contains("只留下前 999 条", sheet.Lines[^1].Question, StringComparison.Ordinal);
        Assert.Equal(sheet.Lines.Count, sheet.Lines.Select(l => l.Id).Distinct().Count());
    }

    [Theory]
    [InlineData("关于开展“庸懒散拖”专项治理工作实施方案", "“庸懒散拖”专项治理")]
    [InlineData("河湾区深入开展“推诿扯皮”专项整治行动方案", "“推诿扯皮”专项整治")]
    [InlineData("作风建设年活动实施方案", "作风建设年活动")]
    [InlineData("通知", "通知")]
    public void ShortTitle_IsTheCoreOfTheTitle(string title, string core) => Assert.Equal(core, DraftSheetReader.ShortTitle(title));

    [Fact]
    public void Text_ReadIntoASheet_NamesOfficeAddresseesAndKinds_OrAsks()
    {
        const string text = "河湾区关于开展作风整治的实施方案\n各局、各镇街：\n一、治理重点\n1.推诿扯皮；\n2.吃拿卡要。\n二、实施步骤\n（一）排查阶段（3月1日—3月31日）\n各单位3月20日前将问题清单报送区作风办。\n河湾区委\n2031年2月20日";

        var known = Read(text, "区作风办");
        var other = Read(text, "督查室");

        Assert.Equal(("各局、各镇街", "各局、各镇街"), (known.Fact(DraftLineKind.Recipients)!.Name, known.Fact(DraftLineKind.Recipients)!.Quote!.Words));
        Assert.All(known.Lines.Where(l => l.Quote is not null), l => Assert.Equal(l.Quote!.Words, text.Substring(l.Quote.At, l.Quote.Words.Length)));
        Assert.Equal([OrgUnitKind.Bureau, OrgUnitKind.Town], known.Setup.UnitKinds);
        Assert.Equal("plan-2031-02-20", known.Setup.Code);
        Assert.Equal(("区作风办", null), (known.Setup.Office, known.Setup.OfficeQuestion));
        Assert.Equal("督查室", other.Setup.Office);
        Assert.Contains("区作风办", other.Setup.OfficeQuestion, StringComparison.Ordinal);
        Assert.True(other.Setup.OfficeIsOpen);
    }

    [Theory]
    [InlineData("各部门要重点做好以下工作：\n一、治理重点")]
    [InlineData("全面排查阶段：\n一、治理重点")]
    [InlineData("一、治理重点\n各局、各镇街：")]
    public void Line_ThatOnlyLooksLikeAnAddress_IsNotTakenForOne(string lines)
    {
        var sheet = Read($"河湾区关于开展作风整治的实施方案\n{lines}\n1.推诿扯皮；\n2.吃拿卡要。", "区作风办");

        Assert.Null(sheet.Fact(DraftLineKind.Recipients));
        Assert.Contains(CampaignDefinitionDraft.Of(sheet).Gaps, g => g.LineId == sheet.Lines.Single(l => l.Kind == DraftLineKind.Recipients).Id);
    }

    private static DraftSheet Read(string text, string office) =>
        DraftSheetReader.Read(text, WorkingCalendar.MondayToFriday, [office], [OrgUnitKind.Body, OrgUnitKind.Bureau, OrgUnitKind.Town, OrgUnitKind.Section], day => $"plan-{day:yyyy-MM-dd}");

    private static DraftSheet Sheet(CampaignDraft draft)
    {
        var sheet = DraftSheet.Of(draft);
        return sheet with
        {
            Lines = [.. sheet.Lines.Select(l => l.Kind == DraftLineKind.Recipients ? l with { Name = "区直各部门，各村" } : l)],
            Setup = new DraftSetup { Code = "plan-2031-02-01", ShortTitle = "推诿扯皮整治", Office = "区作风办", UnitKinds = [OrgUnitKind.Bureau, OrgUnitKind.Village] },
        };
    }

    private static PlanQuote At(int at, string words) => new(words, at);
}
