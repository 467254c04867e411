using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Domain.Tests.Campaigns;

public sealed class CampaignComparisonTests
{
    private static readonly DraftSheet Running = Sheet(
        Line(DraftLineKind.Title, "清河行动方案"),
        Line(DraftLineKind.IssuedOn, "") with { Due = new DateOnly(2031, 2, 1) },
        Line(DraftLineKind.Scope, "各局"),
        Line(DraftLineKind.Phase, "动员") with { Start = new DateOnly(2031, 2, 1), End = new DateOnly(2031, 2, 28) },
        Line(DraftLineKind.Phase, "排查") with { Start = new DateOnly(2031, 3, 1), End = new DateOnly(2031, 4, 30) },
        Line(DraftLineKind.Deliverable, "清单和小结") with { Due = new DateOnly(2031, 3, 14), From = "各局", Recipient = "督导办" },
        Line(DraftLineKind.Deliverable, "总结") with { Due = new DateOnly(2031, 9, 30), From = "各局", Recipient = "督导办" },
        Line(DraftLineKind.Deliverable, "召开动员会") with { Due = new DateOnly(2031, 2, 10) },
        Line(DraftLineKind.FocusArea, "河道"),
        Line(DraftLineKind.FocusArea, "岸线"),
        Line(DraftLineKind.SignOff, "各局整改方案") with { Signer = "分管领导" },
        Line(DraftLineKind.Source, "自查"));

    [Fact]
    public void SamePlan_ReadAgain_ChangesNothing()
    {
        var comparison = CampaignComparison.Between(Running, Running);

        Assert.Empty(comparison.Changes);
        Assert.Equal((2, 3), (comparison.Unchanged[DraftLineKind.Phase], comparison.Unchanged[DraftLineKind.Deliverable]));
    }

    [Theory]
    [InlineData(DraftLineKind.FocusArea, "推诿扯皮，久拖不决", "2.推诿扯皮，久拖不决；", true)]
    [InlineData(DraftLineKind.FocusArea, "推诿扯皮", "2.推诿扯皮、吃拿卡要；", false)]
    [InlineData(DraftLineKind.FocusArea, "推诿扯皮", "严重推诿扯皮", false)]
    [InlineData(DraftLineKind.SignOff, "一般干部的方案由科长签字", "方案逐级负责，一般干部的方案由科长签字；", true)]
    [InlineData(DraftLineKind.SignOff, "一般干部的方案由科长签字", "一般干部的方案由科长签字并报局长", false)]
    public void Sentence_QuotedWithItsNumberOrLead_IsTheSame_AndOneThatGoesOnIsNot(DraftLineKind kind, string before, string after, bool same)
    {
        static DraftSheet Of(DraftLineKind kind, string name, string quote) => Sheet(Line(kind, name) with { Quote = new PlanQuote(quote, 0) });

        Assert.Equal(same, CampaignComparison.Between(Of(kind, "甲" + before, before), Of(kind, after, after)).Changes.Count == 0);
    }

    [Fact]
    public void AmendedPlan_ShowsWhatIsNewDroppedAndChanged()
    {
        var amended = Sheet([.. Running.Lines.Where(l => l.Name is not ("动员" or "岸线")).Reverse().Select(l => l.Name switch
        {
            "清河行动方案" => l with { Name = "清河二次行动方案" },
            "" => l with { Due = new DateOnly(2031, 5, 6) },
            "各局" => l with { Name = "各局和各村" },
            "排查" => l with { End = new DateOnly(2031, 5, 31) },
            "清单和小结" => l with { Recipient = "区委办" },
            "总结" => l with { Name = "工作总结", Due = new DateOnly(2031, 10, 10) },
            "召开动员会" => l with { Due = new DateOnly(2031, 2, 12) },
            "各局整改方案" => l with { Signer = "书记" },
            _ => l,
        }), Line(DraftLineKind.Source, "热线工单")]);

        var changes = CampaignComparison.Between(Running, amended).Changes;

        Assert.Equal(
            [
                (DraftLineKind.Title, "清河行动方案", "清河二次行动方案"), (DraftLineKind.IssuedOn, "", ""), (DraftLineKind.Scope, "各局", "各局和各村"),
                (DraftLineKind.Phase, "动员", null), (DraftLineKind.Phase, "排查", "排查"),
                (DraftLineKind.Deliverable, "清单和小结", "清单和小结"), (DraftLineKind.Deliverable, "总结", "工作总结"), (DraftLineKind.Deliverable, "召开动员会", "召开动员会"),
                (DraftLineKind.FocusArea, "岸线", null), (DraftLineKind.SignOff, "各局整改方案", "各局整改方案"), (DraftLineKind.Source, null, "热线工单"),
            ],
            changes.Select(c => (c.Kind, c.Before?.Name, c.After?.Name)));
    }

    [Fact]
    public void Line_ThatLacksItsDate_IsComparedByItsName()
    {
        var undated = Running with { Lines = [.. Running.Lines.Select(l => l.Kind is DraftLineKind.Phase or DraftLineKind.Deliverable ? l with { Start = null, End = null, Due = null } : l)] };

        Assert.Empty(CampaignComparison.Between(Running, undated).Changes);
    }

    [Fact]
    public void FocusArea_WithTheSameSentence_IsTheSameHoweverItsNameWasShortened()
    {
        var quoted = Sheet(Line(DraftLineKind.FocusArea, "推诿") with { Quote = new PlanQuote("对涉及多个单位的事项，互相推诿、踢皮球；", 3) });
        var amended = Sheet(Line(DraftLineKind.FocusArea, "对涉及多个单位的事项互相推诿") with { Quote = new PlanQuote("对涉及多个单位的事项，互相推诿、踢皮球", 8) });

        Assert.Empty(CampaignComparison.Between(quoted, amended).Changes);
    }

    private static DraftLine Line(DraftLineKind kind, string name) => new() { Kind = kind, Name = name };

    private static DraftSheet Sheet(params DraftLine[] lines) => new() { Lines = [.. lines.Select((line, i) => line with { Id = i + 1 })] };
}
