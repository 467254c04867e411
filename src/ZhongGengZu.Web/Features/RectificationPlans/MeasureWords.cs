using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>A measure's real course in words.</summary>
public static class MeasureWords
{
    /// <summary>4-19 至 4-21, 4-19 起, 未开始.</summary>
    public static string Actual(DateTime? startedAt, DateTime? doneAt) => (startedAt, doneAt) switch
    {
        (null, null) => "未开始",
        ({ } from, null) => $"{Wording.Mark(Shanghai.DateOf(from))} 起",
        (_, { } done) when startedAt is { } from && Shanghai.DateOf(from) != Shanghai.DateOf(done) => $"{Wording.Mark(Shanghai.DateOf(from))} 至 {Wording.Mark(Shanghai.DateOf(done))}",
        (_, { } done) => Wording.Mark(Shanghai.DateOf(done)),
    };

    /// <summary>The light of a measure: due by the end of its day.</summary>
    public static LightWord Light(LightScale scale, DateOnly dueOn, DateTime? doneAt) =>
        DueWords.Light(scale, Shanghai.EndOfDay(dueOn), doneAt, narrow: true);
}
