using ZhongGengZu.Web.Features.RectificationPlans;

namespace ZhongGengZu.Web.Tests.RectificationPlans;

public sealed class VagueMeasureTests
{
    [Theory]
    [InlineData("加强业务学习，提高服务意识")]
    [InlineData("切实改进作风。")]
    [InlineData("加强批后监管")]
    [InlineData("进一步加强日常监管，强化内部管理")]
    public void Is_SloganAlone_IsRemarkedOn(string text) => Assert.True(VagueMeasure.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("加强巡查，每宗地 30 日内到场一次")]
    [InlineData("与生态环境分局并表检查")]
    [InlineData("加强批后监管，30 日内到场")]
    [InlineData("进一步加强巡查，每周一次")]
    [InlineData("加强学习，逐件登记补件原因")]
    public void Is_SomethingToCheck_IsLetPass(string text) => Assert.False(VagueMeasure.Is(text));
}
