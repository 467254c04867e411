using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Pass 4b: the year that a date leaves out.</summary>
public sealed class PlanYearTests
{
    [Theory]
    [InlineData("2022-03-01", "2021年青川镇整治方案", 2020, "2022-03-20")]
    [InlineData(null, "2021年青川镇整治方案", 2020, "2020-03-20")]
    [InlineData(null, "2021年青川镇整治方案", null, "2021-03-20")]
    [InlineData(null, "青川镇2021-2023年整治方案", null, "2021-03-20")]
    [InlineData(null, "青川镇二〇二一年度整治方案", null, "2021-03-20")]
    [InlineData(null, "青川镇整治方案", null, "2019-03-20")]
    public void Year_IsTheIssueDatesElseASaidOneElseTheTitlesElseANamedReports(string? issued, string title, int? said, string day)
    {
        var years = PlanYear.Of("对照《2019年政府工作报告》和2018年巡察反馈意见，3月20日前整改。", issued is null ? null : DateOnly.Parse(issued, null), title, said);

        Assert.Equal(day, PlanPasses.Day(Resolved(years, "3月20日前").End));
    }

    [Fact]
    public void Year_OfANamedReport_IsAskedForAndTheOthersAreNot()
    {
        Assert.Contains("2019年", PlanYear.Of("对照《2019年政府工作报告》", null, "整治方案", null).Question, StringComparison.Ordinal);
        Assert.Null(PlanYear.Of("", null, "2021年整治方案", null).Question);
        Assert.Null(PlanYear.Of("", null, null, 2021).Question);
        Assert.Null(PlanYear.Of("", new DateOnly(2021, 3, 1), null, null).Question);
    }

    [Fact]
    public void Year_ThatNothingSays_IsAskedForAndNoDateIsRead()
    {
        var years = PlanYear.Of("3月20日前整改。电话0557-2021888。", null, "整治方案", null);

        Assert.False(years.IsKnown);
        Assert.Contains("哪一年", years.Question, StringComparison.Ordinal);
        Assert.Equal((null, null), Resolved(years, "3月20日前"));
    }

    [Theory]
    [InlineData("2021-12-10", "12月15日至1月20日", "2021-12-15", "2022-01-20")]
    [InlineData("2021-12-10", "1月20日前", "", "2022-01-20")]
    [InlineData("2021-12-10", "次年2月底前", "", "2022-02-28")]
    [InlineData("2021-12-10", "11月1日至12月31日", "2021-11-01", "2021-12-31")]
    [InlineData("2021-03-25", "1月25日至3月31日", "2021-01-25", "2021-03-31")]
    [InlineData("2021-03-25", "1月20日至3月31日", "2021-01-20", "2021-03-31")]
    [InlineData("2021-03-25", "1月5日至20日", "2022-01-05", "2022-01-20")]
    [InlineData("2021-03-25", "即日起至4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("2023-11-20", "2月29日", "2024-02-29", "2024-02-29")]
    public void Date_AfterOrBesideALateIssue_FallsIntoThePlansOwnRun(string issued, string words, string start, string end)
    {
        var (from, to) = Resolved(PlanYear.Of("", DateOnly.Parse(issued, null), null, null), words);

        Assert.Equal((start, end), (PlanPasses.Day(from), PlanPasses.Day(to)));
    }

    [Fact]
    public void Date_InsideAPhase_TakesTheYearThatBringsItNearest()
    {
        var years = PlanYear.Of("", new DateOnly(2021, 9, 1), null, null);
        var winter = (new DateOnly(2022, 11, 1), new DateOnly(2023, 2, 28));

        Assert.Equal(new DateOnly(2022, 12, 10), years.Resolve(Of("12月10日前"), winter).End);
        Assert.Equal(new DateOnly(2023, 1, 10), years.Resolve(Of("1月10日前"), winter).End);
    }

    private static (DateOnly? Start, DateOnly? End) Resolved(PlanYear years, string words) => years.Resolve(Of(words));

    private static PlanDate Of(string words) => DateScanner.Dates(PlanPasses.PassageOf(words).Flat).Single();
}
