using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Campaigns;

public sealed class CampaignComparisonTests
{
    private static readonly CampaignDefinition Running = InventedCampaign.Definition;

    [Fact]
    public void SamePlan_ReadAgain_ChangesNothing()
    {
        var comparison = CampaignComparison.Between(Running, Running);

        Assert.Empty(comparison.Changes);
        Assert.Equal(4, comparison.Unchanged[DraftLineKind.Phase]);
        Assert.Equal(3, comparison.Unchanged[DraftLineKind.Deliverable]);
    }

    [Fact]
    public void AmendedPlan_ShowsWhatIsNewDroppedAndChanged()
    {
        var amended = Running with
        {
            Phases = [.. Running.Phases.Where(p => p.Code != "p1").Select(p => p.Code == "p2" ? p with { End = new DateOnly(2031, 5, 31), Code = "x" } : p), new PhaseDefinition { Code = "p9", Name = "验收", Start = new DateOnly(2031, 12, 1), Period = "12月", Origin = new RuleOrigin(null, true) }],
            Deliverables = [.. Running.Deliverables.Select(d => d.Code == "final" ? d with { Name = "工作总结", DueOn = new DateOnly(2031, 10, 10) } : d).Reverse()],
            FocusAreas = [Running.FocusAreas[0]],
            Sources = [.. Running.Sources, new SourceDefinition { Code = "hot", Name = "热线工单", FoundBy = FoundBy.Others }],
        };

        var changes = CampaignComparison.Between(Running, amended).Changes;

        Assert.Equal(
            [
                (DraftLineKind.Phase, "动员", null), (DraftLineKind.Phase, "排查", "排查"), (DraftLineKind.Phase, null, "验收"),
                (DraftLineKind.Deliverable, "总结", "工作总结"), (DraftLineKind.FocusArea, "岸线", null), (DraftLineKind.Source, null, "热线工单"),
            ],
            changes.Select(c => (c.Kind, c.Before?.Name, c.After?.Name)));
        Assert.Equal((new DateOnly(2031, 4, 30), new DateOnly(2031, 5, 31)), (changes[1].Before!.To, changes[1].After!.To));
    }

    [Fact]
    public void FocusArea_WithTheSameSentence_IsTheSameHoweverItsNameWasShortened()
    {
        var quoted = Running with { FocusAreas = [new FocusAreaDefinition { Code = "1", Name = "推诿", Quote = "对涉及多个单位的事项，互相推诿、踢皮球；" }] };
        var amended = Running with { FocusAreas = [new FocusAreaDefinition { Code = "3", Name = "对涉及多个单位的事项互相推诿", Quote = "对涉及多个单位的事项，互相推诿、踢皮球" }] };

        Assert.Empty(CampaignComparison.Between(quoted, amended).Changes);
    }
}
