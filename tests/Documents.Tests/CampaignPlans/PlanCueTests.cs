using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>What of a sentence says when.</summary>
public sealed class PlanCueTests
{
    [Theory]
    [InlineData("各村3月18日前报送清单，4月底前报送总结", "3月18日前 4月底前")]
    [InlineData("每月25日前报送", "每月25日 ~Month 25")]
    [InlineData("每月向镇督查办报送，当月25日前报齐", "每月向镇督查办报送，当月25日 ~Month 25")]
    [InlineData("每季度末月底前报送", "每季度末月底 ~Quarter 31")]
    [InlineData("每半年报送一次，分别于6月20日和12月20日前报送", "每半年报送一次，分别于6月20日和12月20日前 ~HalfYear 20")]
    [InlineData("自方案印发之日起10个工作日内报送", "自方案印发之日起10个工作日内 +10")]
    [InlineData("7月、8月、9月的20日前报送", "7月 8月 9月的20日前")]
    [InlineData("4月25日上午下班前报送", "4月25日上午下班前 12:00")]
    [InlineData("对照《2021年5月工作要点》自查", "")]
    [InlineData("2021年全县共办结三百件", "")]
    [InlineData("联系电话0557-3912345", "")]
    public void Cue_IsEachDateRhythmOrSpanAndNoneOverAnother(string words, string expected)
    {
        var flat = PlanPasses.PassageOf(words).Flat;
        var cues = PlanCue.In(flat);

        Assert.Equal(expected, string.Join(' ', cues.Select(c => flat[c.At..c.End]
            + (c.Rhythm is { } r ? $" ~{r.Every} {r.ByDay}" : c.Span is { } s ? $" +{s.Days}" : "") + (c.Time is { } t ? $" {t:HH:mm}" : ""))));
        Assert.All(cues.Zip(cues.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.At));
    }

    [Theory]
    [InlineData("3月18日前", true, true)]
    [InlineData("3月18日", false, true)]
    [InlineData("3月1日至18日", false, false)]
    [InlineData("4月下旬及以后", false, false)]
    [InlineData("即日起", false, false)]
    [InlineData("每月25日前", true, false)]
    public void Cue_BoundsWhenItSaysByWhenAndIsListedWhenItIsOneDate(string words, bool bounds, bool listed)
    {
        var cue = Assert.Single(PlanCue.In(words));

        Assert.Equal((bounds, listed), (cue.Bounds, cue.IsListed));
    }
}
