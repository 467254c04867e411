using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Features.Deadlines;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Tests.Deadlines;

public sealed class DeadlineRulesTests
{
    public static TheoryData<DeadlineKind> Kinds => [.. Enum.GetValues<DeadlineKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKindOfDeadline_SaysWhichRuleItComesFrom(DeadlineKind kind)
    {
        var definition = CampaignFileReader.ReadFile(Path.Combine(AppContext.BaseDirectory, "seeds", "campaigns", "suzhou-2021.json")).Value!;
        var unit = new ProblemList { CampaignId = Guid.NewGuid(), FilerCode = "unit", UnitId = Guid.NewGuid(), UnitPath = "" };
        var now = new DateTime(2021, 4, 8, 1, 0, 0, DateTimeKind.Utc);
        var deadline = Deadline.Fixed(kind, Guid.NewGuid(), CaseKind.Problem, Guid.NewGuid(), unit, Holder.OfPost(Guid.NewGuid()), now, now.AddDays(3), deliverable: kind == DeadlineKind.Deliverable ? "D1" : null);

        var rules = DeadlineRules.Of(deadline, definition, "规建局-案-001");

        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.False(string.IsNullOrWhiteSpace(rule.Head)));
        Assert.False(string.IsNullOrWhiteSpace(Wording.Of(kind)));
    }
}
