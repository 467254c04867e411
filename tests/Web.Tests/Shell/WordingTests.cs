using ZhongGengZu.Domain;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Tags;

namespace ZhongGengZu.Web.Tests.Shell;

public sealed class WordingTests
{
    [Fact]
    public void Words_OfAnEnumeration_AreAllThereOrNone()
    {
        var half =
            from type in typeof(Refusal).Assembly.GetTypes()
            where type.IsEnum
            let codes = Enum.GetValues(type).Cast<Enum>().ToList()
            where codes.Any(Wording.Knows)
            from code in codes
            where !Wording.Knows(code)
            select $"{type.Name}.{code}";

        Assert.Empty(half);
    }

    [Fact]
    public void Refusals_EveryCode_HasASentence()
    {
        Assert.All(Enum.GetValues<RefusalCode>(), code => Assert.EndsWith("。", Wording.Sentence(code), StringComparison.Ordinal));
    }

    [Fact]
    public void Of_CodeWithoutAWord_IsNeverShownInEnglish()
    {
        Assert.Throws<InvalidOperationException>(() => Wording.Of(DayOfWeek.Monday));
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(21, "二十一")]
    [InlineData(100, "100")]
    public void Ordinal_Number_IsWrittenAsInAPlan(int number, string word)
    {
        Assert.Equal(word, Wording.Ordinal(number));
    }

    [Fact]
    public void Moment_UtcInstant_IsShownInShanghai()
    {
        var utc = new DateTime(2021, 4, 18, 17, 5, 0, DateTimeKind.Utc);

        Assert.Equal("4月19日 01:05", Wording.Moment(utc));
        Assert.Equal("星期一", Wording.Weekday(Shanghai.DateOf(utc)));
    }

    [Theory]
    [InlineData(0, 0, "still-0")]
    [InlineData(8, 0, "still-1")]
    [InlineData(21, 0, "still-3")]
    [InlineData(2, 1, "late-1")]
    [InlineData(14, 4, "late-2")]
    [InlineData(41, 6, "late-3")]
    public void HeatCell_LateOrNot_TakesItsHueFromLatenessAndItsDepthFromTheCount(int outstanding, int late, string step)
    {
        Assert.Equal(step, HeatCellTagHelper.Step(outstanding, late));
    }
}
