using System.Globalization;
using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Date expressions of the genre, each with the days they mean in a plan issued on 2021-03-25.</summary>
public sealed class DateScannerTests
{
    private static readonly DateOnly Issued = new(2021, 3, 25);

    [Theory]
    [InlineData("3月25日—4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("３月２５日–４月１０日", "2021-03-25", "2021-04-10")]
    [InlineData("3 月 2 5 日 ～ 4 月 1 0 日", "2021-03-25", "2021-04-10")]
    [InlineData("4月10日至25日", "2021-04-10", "2021-04-25")]
    [InlineData("4月10-25日", "2021-04-10", "2021-04-25")]
    [InlineData("3月25日~4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("3月25日——4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("3月25日--4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("3月25日－4月10日", "2021-03-25", "2021-04-10")]
    [InlineData("三月二十五日到四月十日", "2021-03-25", "2021-04-10")]
    [InlineData("二〇二一年三月二十五日", "2021-03-25", "2021-03-25")]
    [InlineData("2021.4.1-2021.4.30", "2021-04-01", "2021-04-30")]
    [InlineData("8月", "2021-08-01", "2021-08-31")]
    [InlineData("9月—12月", "2021-09-01", "2021-12-31")]
    [InlineData("9-12月", "2021-09-01", "2021-12-31")]
    [InlineData("7月、8月", "2021-07-01", "2021-08-31")]
    [InlineData("8月?9月上旬", "2021-08-01", "2021-09-10")]
    [InlineData("9月中旬、下旬", "2021-09-11", "2021-09-30")]
    [InlineData("2017年3月底至6月底", "2017-03-31", "2017-06-30")]
    [InlineData("4月初--5月中旬", "2021-04-01", "2021-05-20")]
    [InlineData("4月下旬及以后", "2021-04-21", null)]
    [InlineData("10月起长期坚持", "2021-10-01", null)]
    [InlineData("即日起至4月30日", "2021-03-25", "2021-04-30")]
    [InlineData("11月至次年2月", "2021-11-01", "2022-02-28")]
    [InlineData("2021年12月21日～2022年1月24日", "2021-12-21", "2022-01-24")]
    [InlineData("12月10日至1月20日", "2021-12-10", "2022-01-20")]
    [InlineData("1月20日前", null, "2022-01-20")]
    [InlineData("5月10日之前", null, "2021-05-10")]
    [InlineData("6月底以前", null, "2021-06-30")]
    [InlineData("年底前", null, "2021-12-31")]
    [InlineData("上半年", "2021-01-01", "2021-06-30")]
    [InlineData("第三季度", "2021-07-01", "2021-09-30")]
    [InlineData("5月中", "2021-05-15", "2021-05-15")]
    [InlineData("5月中前", null, "2021-05-15")]
    [InlineData("4月初至5月中", "2021-04-01", "2021-05-15")]
    [InlineData("5月上、中旬", "2021-05-01", "2021-05-20")]
    [InlineData("5月下半月", "2021-05-16", "2021-05-31")]
    [InlineData("不迟于5月10日", null, "2021-05-10")]
    [InlineData("截至5月10日", null, "2021-05-10")]
    public void Date_AsPlansWriteIt_IsReadToTheDay(string words, string? start, string? end)
    {
        var passage = Passage.Of(words, 0, words.Length);
        var date = Assert.Single(DateScanner.Dates(passage.Flat));
        Assert.Equal((Day(start), Day(end)), PlanYear.Of(words, Issued, null, null).Resolve(date));
    }

    [Theory]
    [InlineData("4月25日上午", "12:00")]
    [InlineData("6月15日下午5时前", "17:00")]
    [InlineData("6月15日17：30前", "17:30")]
    [InlineData("6月15日（星期二）下午3点半前", "15:30")]
    [InlineData("6月15日前", null)]
    public void TimeOfDay_BehindADate_IsRead(string words, string? time)
    {
        var passage = Passage.Of(words, 0, words.Length);
        Assert.Equal(time is null ? null : TimeOnly.Parse(time, CultureInfo.InvariantCulture), Assert.Single(DateScanner.Dates(passage.Flat)).Time);
    }

    [Theory]
    [InlineData("7月、8月、9月的20日前", "2021-07-20 2021-08-20 2021-09-20")]
    [InlineData("6月和12月的25日前", "2021-06-25 2021-12-25")]
    [InlineData("4月、7月、10月底前", "2021-04-30 2021-07-31 2021-10-31")]
    [InlineData("7月、8月", "")]
    public void SeveralMonths_WithOneDay_AreADateEach(string words, string days)
    {
        var years = PlanYear.Of("", Issued, null, null);
        Assert.Equal(days, string.Join(' ', DateScanner.SeveralMonths(words).Select(d => PlanPasses.Day(years.Resolve(d).End))));
    }

    [Theory]
    [InlineData("每周五下班前", "Week 5 ")]
    [InlineData("每月20日前", "Month 20 ")]
    [InlineData("每月底前", "Month 31 ")]
    [InlineData("每月初", "Month 1 ")]
    [InlineData("按月", "Month  ")]
    [InlineData("每季度末月25日前", "Quarter 25 3")]
    [InlineData("每季度最后一个月25日前", "Quarter 25 3")]
    [InlineData("每季度首月10日前", "Quarter 10 1")]
    [InlineData("每季度第一个月10日前", "Quarter 10 1")]
    [InlineData("每季度第二个月10日前", "Quarter 10 2")]
    [InlineData("每季度末", "Quarter 31 3")]
    [InlineData("每季度5日前", "Quarter 5 ")]
    [InlineData("每半年", "HalfYear  ")]
    [InlineData("每半年末月20日前", "HalfYear 20 6")]
    [InlineData("每年1月底前", "Year 31 1")]
    [InlineData("每年12月10日前", "Year 10 12")]
    [InlineData("每年6月底、12月底前", "HalfYear 31 6")]
    public void Rhythm_AsPlansWriteIt_IsRead(string words, string rhythm)
    {
        var read = Assert.Single(RhythmScanner.Rhythms(words)).Rhythm;
        Assert.Equal(rhythm, $"{read.Every} {read.ByDay} {read.Month}");
    }

    [Theory]
    [InlineData("自本方案印发之日起10个工作日内", 10, true)]
    [InlineData("方案下发后七日内", 7, false)]
    public void Span_FromIssue_IsRead(string words, int days, bool working)
    {
        var span = Assert.Single(RhythmScanner.Spans(words));
        Assert.Equal((days, working), (span.Days, span.Working));
    }

    [Theory]
    [InlineData("10个月")]
    [InlineData("第3月度计划")]
    [InlineData("自收到之日起10日内")]
    [InlineData("13月40日")]
    [InlineData("联系电话0557-3912345")]
    [InlineData("热线12345、手机13955512345")]
    [InlineData("青纪发〔2021〕9号")]
    [InlineData("1.5个百分点、3.8%")]
    public void Words_WithoutADate_AreNoDate(string words) => Assert.Empty(DateScanner.Dates(words));

    private static DateOnly? Day(string? iso) => iso is null ? null : DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
