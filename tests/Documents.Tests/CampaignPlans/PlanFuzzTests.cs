using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit.Abstractions;
using ZhongGengZu.Documents.CampaignPlans;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>Broken plans: cut, joined, with characters lost, doubled or strange. Nothing is thrown and no quote is invented.</summary>
public sealed class PlanFuzzTests(ITestOutputHelper output)
{
    private const int Rounds = 600;
    private const string Strange = "\uFFFD?\u200B\t\u3000（）《》“”。；：、一二三1０9月日年前至—！٠|lO\r\n\uD83D";

    private static readonly string[] Texts =
        [.. new[] { "known", "set-aside", "odd" }.SelectMany(set => PlanScoresTests.TextsOf(Path.Combine(PlanScoresTests.Plans, set))).Select(File.ReadAllText)];

    [Fact]
    public void Plans_BrokenInAnyWay_AreReadWithoutAnInventedQuote()
    {
        var seed = Environment.GetEnvironmentVariable("ZGZ_SEED") is { Length: > 0 } said ? int.Parse(said, CultureInfo.InvariantCulture) : Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var i = 0; i < Rounds; i++)
        {
            var text = Mutated(random);
            var draft = CampaignPlanReader.Read(text, PlanScoresTests.Calendar);
            var invented = PlanScore.QuotesNotInText(draft, text);
            Assert.True(invented.Count == 0, $"seed {seed}, round {i}: {string.Join(" / ", invented)}");
            Assert.True(draft.Phases.All(p => p.Start is null || p.End is null || p.Start <= p.End), $"seed {seed}, round {i}");
        }
    }

    [Theory]
    [InlineData("一、")]
    [InlineData("（一）")]
    [InlineData("3月")]
    [InlineData("《")]
    [InlineData("1.")]
    [InlineData("方案")]
    [InlineData("每月25日前报送")]
    [InlineData("第一阶段：")]
    [InlineData("，")]
    [InlineData("o")]
    [InlineData("6月30日前各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa各aa。")]
    [InlineData("整改落实要抓紧抓好，\n")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("各单位由局办公室负责")]
    public void Text_OfOneThingOverAndOver_IsReadInTheTimeOfAPlan(string words)
    {
        var text = "关于整治的实施方案\n一、治理重点\n" + string.Concat(Enumerable.Repeat(words, 100_000 / words.Length));
        var watch = Stopwatch.StartNew();
        var draft = CampaignPlanReader.Read(text);
        output.WriteLine($"{text.Length} characters in {watch.ElapsedMilliseconds} ms");
        Assert.Empty(PlanScore.QuotesNotInText(draft, text));
    }

    [Fact]
    public void Text_OfAHundredKilobytes_IsReadAndItsTimePrinted()
    {
        var text = new StringBuilder();
        for (var i = 0; Encoding.UTF8.GetByteCount(text.ToString()) < 100 * 1024; i++)
        {
            text.AppendLine(Texts[i % Texts.Length]);
        }

        var plan = text.ToString();
        CampaignPlanReader.Read(plan);
        var watch = Stopwatch.StartNew();
        var draft = CampaignPlanReader.Read(plan, PlanScoresTests.Calendar);
        output.WriteLine($"{Encoding.UTF8.GetByteCount(plan) / 1024} KB in {watch.ElapsedMilliseconds} ms");
        Assert.False(draft.IsEmpty);
    }

    private static string Mutated(Random random)
    {
        var text = new StringBuilder(Texts[random.Next(Texts.Length)]);
        switch (random.Next(4))
        {
            case 0:
                text.Length = random.Next(1, text.Length);
                break;
            case 1:
                text.Remove(0, random.Next(text.Length));
                text.Append(Texts[random.Next(Texts.Length)]);
                break;
            case 2:
                text.Replace("\n", random.Next(2) == 0 ? "" : " ");
                break;
            default:
                break;
        }

        for (var left = random.Next(text.Length / 8 + 1); left > 0 && text.Length > 1; left--)
        {
            var at = random.Next(text.Length);
            switch (random.Next(3))
            {
                case 0:
                    text.Remove(at, 1);
                    break;
                case 1:
                    text.Insert(at, Strange[random.Next(Strange.Length)]);
                    break;
                default:
                    text[at] = text[random.Next(text.Length)];
                    break;
            }
        }

        return text.ToString();
    }
}
