using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Campaigns;

public sealed class CampaignPlanTests
{
    private const string Text = "清河行动方案\n一、排查（3月1日—3月31日）\n二、整治（4月1日—4月30日）";

    private static readonly CampaignDraft Draft = new()
    {
        Title = new DraftText("清河行动方案", new PlanQuote("清河行动方案", 0)),
        Phases =
        [
            new DraftPhase { Name = "排查", Quote = new PlanQuote("排查（3月1日—3月31日）", 9), Question = "“3月1日”是哪一年？" },
            new DraftPhase { Name = "整治", Quote = new PlanQuote("整治（4月1日—4月30日）", 26), Question = "“4月1日”是哪一年？" },
        ],
        Warnings = [new DraftWarning("没有成文日期，是哪一年的方案？")],
    };

    private readonly World _world = new();

    [Fact]
    public void Plan_TakenSavedAndDrawnUp_IsInTheHistoryAndRaisesItsVersion()
    {
        var plan = Take();
        var work = Work();
        plan.Save(work, 0, plan.Sheet.AllAnswered());
        var campaign = plan.BecomeCampaign(work, InventedCampaign.Definition, null);

        Assert.Equal((2, 2L, campaign.Code), (plan.Sheet.Open, plan.Version, plan.CampaignCode));
        Assert.Equal([HistoryAct.CampaignPlanChanged, HistoryAct.CampaignDrawnUp], work.History.Select(h => h.Act));
        Assert.Equal(campaign.Id, work.History[1].CaseId);
        Refused.With(RefusalCode.Stale, () => plan.Save(Work(), 0, plan.Sheet));
    }

    [Fact]
    public void Quote_ThatDoesNotStandInTheText_IsRefused()
    {
        var plan = Take();

        Refused.With(RefusalCode.WordsNotInText, () => plan.Save(Work(), 0, plan.Sheet.With(new DraftLine { Kind = DraftLineKind.Phase, Name = "验收", Quote = new PlanQuote("验收", 9) })));
        Refused.With(RefusalCode.WordsNotInText, () => plan.Save(Work(), 0, plan.Sheet.With(new DraftLine { Kind = DraftLineKind.Phase, Name = "验收", Quote = new PlanQuote("方案", 400) })));
        Assert.Equal(0, plan.Version);
    }

    [Fact]
    public void Campaign_OfAPlan_IsDrawnAnewUntilItIsStarted()
    {
        var plan = Take();
        var campaign = plan.BecomeCampaign(Work(), InventedCampaign.Definition, null);

        var again = plan.BecomeCampaign(Work(), InventedCampaign.Definition with { Title = "清河二次", Code = "other" }, campaign);

        Assert.Same(campaign, again);
        Assert.Equal(("清河二次", "river-2031", 2), (campaign.Title, campaign.Definition.Code, campaign.DefinitionVersion));
        Refused.With(RefusalCode.CampaignState, () => plan.BecomeCampaign(Work(), InventedCampaign.Definition, _world.Campaign));
    }

    [Fact]
    public void Line_Added_StandsWhereItsWordsStand_AndKeepsEveryOtherId()
    {
        var sheet = DraftSheet.Of(Draft);
        var ids = sheet.Lines.ToDictionary(l => l.Name + l.Kind, l => l.Id);

        var grown = sheet.With(new DraftLine { Kind = DraftLineKind.Phase, Name = "之间", Quote = new PlanQuote("\n", 23) });

        Assert.Equal(["排查", "之间", "整治"], grown.Lines.Where(l => l.Kind == DraftLineKind.Phase).Select(l => l.Name));
        Assert.All(grown.Lines.Where(l => l.Name != "之间"), l => Assert.Equal(ids[l.Name + l.Kind], l.Id));
        Assert.Equal(grown.Lines.Count, grown.Lines.Select(l => l.Id).Distinct().Count());
    }

    [Fact]
    public void SecondReading_ChangesWhatNobodyTouched_AndNothingElse()
    {
        var sheet = DraftSheet.Of(Draft);
        var touched = sheet.Lines.Single(l => l.Name == "整治") with { Start = new DateOnly(2030, 4, 2), Changed = true };
        sheet = sheet with { Lines = [.. sheet.Lines.Select(l => l.Id == touched.Id ? touched : l)] };
        var dated = DraftSheet.Of(Draft with
        {
            Warnings = [],
            Phases = [.. Draft.Phases.Select((p, i) => p with { Start = new DateOnly(2031, 3 + i, 1), Question = null })],
        });

        var again = sheet.Reread(dated);

        Assert.Equal(new DateOnly(2031, 3, 1), again.Lines.Single(l => l.Name == "排查").Start);
        Assert.Equal(touched, again.Lines.Single(l => l.Name == "整治"));
        Assert.Equal(0, again.Open);
        Assert.DoesNotContain(again.Lines, l => l.Kind == DraftLineKind.Remark);
        Assert.Equal(2, again.Lines.Count(l => l.Kind == DraftLineKind.Phase));
    }

    [Fact]
    public void SecondReading_DatesWhatWasOnlyConfirmed_AndKeepsQuestionsThatOnlyLookAlike()
    {
        var asked = Draft with { Warnings = [.. Draft.Warnings, new DraftWarning("没有读出治理重点：治理哪几个方面？")] };
        var sheet = DraftSheet.Of(asked);
        var dated = DraftSheet.Of(asked with { Warnings = [asked.Warnings[1]], Phases = [.. Draft.Phases.Select((p, i) => p with { Start = new DateOnly(2031, 3 + i, 1) })] });

        Assert.All(sheet.AllAnswered().Reread(dated).Lines.Where(l => l.Kind == DraftLineKind.Phase), l => Assert.Equal(2031, l.Start?.Year));

        var ticked = sheet with { Lines = [.. sheet.Lines.Select(l => l.Name == asked.Warnings[0].Message ? l with { Answered = true } : l)] };
        Assert.Contains(ticked.Reread(dated).Lines, l => l.IsOpen && l.Name == asked.Warnings[1].Message);
    }

    [Fact]
    public void Date_ThatNoPlanHas_IsNotTakenIntoTheSheet()
    {
        var sheet = DraftSheet.Of(Draft with { IssuedOn = new DraftDay(new DateOnly(9999, 12, 31)), Phases = [Draft.Phases[0] with { Start = new DateOnly(1, 1, 1), End = new DateOnly(2100, 12, 31) }] });

        Assert.Null(sheet.Fact(DraftLineKind.IssuedOn));
        Assert.Equal((null, new DateOnly(2100, 12, 31)), sheet.Standing(DraftLineKind.Phase).Select(p => (p.Start, p.End)).Single());
    }

    [Fact]
    public void Questions_AreOpenUntilAnsweredCorrectedOrRemoved()
    {
        var sheet = DraftSheet.Of(Draft);

        Assert.Equal(3, sheet.Open);
        Assert.Equal(["排查", "整治"], sheet.AllAnswered().Lines.Where(l => l.IsOpen).Select(l => l.Name));
        Assert.Equal(2, (sheet with { Lines = [.. sheet.Lines.Select(l => l.Name == "排查" ? l with { Removed = true } : l)] }).Open);
        Assert.All(Enum.GetValues<DraftLineKind>().Where(k => k is >= DraftLineKind.Title and <= DraftLineKind.Scope), kind => Assert.Single(sheet.Lines, l => l.Kind == kind));
    }

    private CampaignPlan Take() => CampaignPlan.Take(Work(), Text, "方案.docx", DraftSheet.Of(Draft));

    private CaseWork Work() => new(_world.Actor("office-staff"), _world.Now, WorkingCalendar.MondayToFriday);
}
