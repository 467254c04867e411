using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 5a: 阶段 with their sub-phases.</summary>
internal static partial class PhaseReading
{
    private const int LongestName = 30;
    private const int LongestWithComma = 18;
    private const int NearTitle = 40;
    private const int ShortTitle = 20;
    private const int LongestInline = 600;
    private const int LongestHeading = 200;

    /// <summary>The phases, flat, in the order of the text, each with its node and its stretch.</summary>
    public static IReadOnlyList<(PlanNode Node, DraftPhase Phase)> Of(PlanSections sections, PlanYear years)
    {
        var found = new List<(PlanNode, DraftPhase)>();
        DateOnly? before = null;
        foreach (var node in sections.Phases)
        {
            var phase = Read(node, years, before, null);
            found.Add((node, phase));
            before = phase.Start ?? before;
            foreach (var child in node.Below.Where(c => c.Marker.Kind is not (MarkerKind.Bullet or MarkerKind.Ordinal or MarkerKind.Circled) && (HeadingPeriod(c) is not null || SaysWhen(c))))
            {
                found.Add((child, Read(child, years, phase.Start, (phase.Start, phase.End))));
            }
        }

        return found;
    }

    /// <summary>One phase by itself.</summary>
    public static DraftPhase Of(PlanNode node, PlanYear years) => Read(node, years, null, null);

    /// <summary>The period of a phase, wherever the plan puts it; null when it has none.</summary>
    public static (Passage In, PlanDate Date)? PeriodOf(PlanNode node) => HeadingPeriod(node) ?? BodyPeriod(node);

    // In the title, or in brackets right behind it.
    private static (Passage In, PlanDate Date)? HeadingPeriod(PlanNode node)
    {
        var title = node.Block.Part(node.Title.From, Math.Min(node.Title.To, node.Title.From + LongestHeading));
        var dates = DateScanner.Dates(title.Flat).Where(d => !Ordinal().IsMatch(title.Flat[d.At..d.End])).ToList();
        var bracketed = dates.FirstOrDefault(d => title.Flat[..d.At].LastIndexOf('（') > title.Flat[..d.At].LastIndexOf('）'));
        var date = bracketed ?? dates.FirstOrDefault(d => title.Length <= LongestName + 30 && !Inside(title.Flat, d) && (d.Bound != DateBound.Until || title.Length <= ShortTitle));
        if (date is not null)
        {
            return (title, date);
        }

        var rest = node.Rest;
        if (rest.Length > 1 && rest.Flat[0] is '。' or '：' or '（')
        {
            var first = DateScanner.Dates(rest.Flat[..Math.Min(rest.Length, NearTitle)]).FirstOrDefault();
            if (first is not null && (first.At <= 2 && IsPeriod(first) || first.At is > 2 and <= 8 && Lead().IsMatch(rest.Flat[..first.At])))
            {
                return (rest, first);
            }
        }

        return null;
    }

    // Under a line 时间安排：, or at the very beginning of its text.
    private static (Passage In, PlanDate Date)? BodyPeriod(PlanNode node)
    {
        foreach (var passage in node.Paragraphs.Take(2).Concat(node.Children.Take(1).Where(c => TimeLine().IsMatch(c.TitleFlat)).Select(c => c.Block)))
        {
            var lead = TimeLine().Match(passage.Flat);
            var from = lead.Success && lead.Index <= 3 ? lead.Index + lead.Length : 0;
            var date = DateScanner.Dates(passage.Flat[..Math.Min(passage.Length, from + NearTitle)]).FirstOrDefault(d => d.At >= from);
            if (date is not null && (from > 0 && date.At <= from + 3 || from == 0 && date.At <= 2 && (IsPeriod(date) || date.End == passage.Length)))
            {
                return (passage, date);
            }

            if (from > 0)
            {
                return null;
            }
        }

        // 时间：3月11日至3月31日 at the end, of the paragraph or of all that stands under the phase.
        foreach (var passage in node.Paragraphs.Concat(node.Below.SelectMany(n => n.Paragraphs)).Where(p => p.Length <= NearTitle + 10).Append(node.Block))
        {
            if (TimeSaid().Match(passage.Flat) is { Success: true } said
                && DateScanner.Dates(passage.Flat).FirstOrDefault(d => d.At >= said.Index + said.Length && d.At <= said.Index + said.Length + 3) is { } date && IsPeriod(date))
            {
                return (passage, date);
            }
        }

        return null;
    }

    /// <summary>Phases within one sentence: “3月：动员；4—6月：排查”, “自查轮（3月上旬）、互查轮（4月）”.</summary>
    public static IReadOnlyList<PlanNode> Inline(Passage passage)
    {
        var found = new List<PlanNode>();
        var (from, depth) = (0, 0);
        for (var i = 0; i <= passage.Length && i < LongestInline; i++)
        {
            var c = i < passage.Length ? passage.Flat[i] : '。';
            depth += c is '（' ? 1 : c is '）' ? -1 : 0;
            if (i < passage.Length && (depth > 0 || c is not ('；' or '。' or '、')))
            {
                continue;
            }

            var part = passage.Part(from, i);
            var node = new PlanNode(new PlanMarker(MarkerKind.Stage, 0, 0), part, 0, part.Length);
            if (InlinePart().IsMatch(part.Flat) && HeadingPeriod(node) is { } period && IsPeriod(period.Date) && NameOf(node).Length is >= 2 and <= 20)
            {
                found.Add(node);
            }

            from = i + 1;
        }

        return found.Count >= 2 ? found : [];
    }

    private static bool SaysWhen(PlanNode node) => TimeSaid().IsMatch(node.Block.Flat) && PeriodOf(node)?.In == node.Block;

    private static bool IsPeriod(PlanDate date) => date.Second is not null || date.Bound == DateBound.From || date.FromIssue || date.First is { } p && (p.FromMonth, p.FromDay) != (p.ToMonth, p.ToDay) && date.Bound == DateBound.At;

    private static bool Inside(string flat, PlanDate date) =>
        flat[..date.At].Count(c => c is '《' or '“') > flat[..date.At].Count(c => c is '》' or '”');

    private static DraftPhase Read(PlanNode node, PlanYear years, DateOnly? before, (DateOnly? Start, DateOnly? End)? near)
    {
        var period = PeriodOf(node);
        var (start, end) = period is { } found ? years.Resolve(found.Date, near) : (null, null);
        if (before is { } earlier && near is null && start is { } first && period!.Value.Date.First?.Year is null && first < earlier.AddDays(-200))
        {
            (start, end) = (first.AddYears(1), end?.AddYears(1));
        }

        var reversed = end < start;
        end = reversed ? null : end;
        var heading = node.Heading;
        var quote = period is { } at && at.In.At >= node.Block.At && at.In.At < node.Block.At + node.Block.Length
            ? node.Block.QuoteTo(Math.Max(heading.End, at.In.Quote(at.Date.At, at.Date.End).End))
            : heading;
        return new DraftPhase
        {
            Name = NameOf(node),
            Start = start,
            End = end,
            Period = period is { } p ? p.In.Words(p.Date.At, p.Date.End) : null,
            Quote = quote,
            Question = reversed ? $"“{NameOf(node)}”的起止时间前后颠倒：到哪天为止？" : QuestionOf(NameOf(node), period?.Date, start, end, years),
        };
    }

    private static string? QuestionOf(string name, PlanDate? date, DateOnly? start, DateOnly? end, PlanYear years)
    {
        if (date is null)
        {
            return $"“{name}”没有写起止时间：从哪天到哪天？";
        }

        if (start is null && end is null)
        {
            return years.IsKnown || date.FromIssue ? $"“{name}”的时间读不出来：从哪天到哪天？" : $"“{name}”缺年份：是哪一年？";
        }

        if (date.NoSuchDay)
        {
            return $"“{name}”写了一个没有的日子，按{(end ?? start):yyyy年M月d日}读，对吗？";
        }

        if (date.IsVagueUntil)
        {
            return $"“{name}”的截止日按{end:yyyy年M月d日}读，对吗？";
        }

        if (date.IsGarbled)
        {
            return $"“{name}”起止时间中间的符号已损坏，按{start:yyyy年M月d日}至{end:yyyy年M月d日}读，对吗？";
        }

        return start is null ? $"“{name}”没有写从哪天开始：是哪天？" : null;
    }

    /// <summary>The name without number, stage and date.</summary>
    public static string NameOf(PlanNode node)
    {
        var block = node.Block;
        var (from, to) = node.Title;
        if (node.Marker.Kind != MarkerKind.Stage && Stage().Match(block.Flat[from..to]) is { Success: true } stage && stage.Length < to - from)
        {
            var behind = from + stage.Length;
            if (Bare(block.Part(behind, to)).Length > 0)
            {
                from = behind;
            }
        }

        var name = Bare(block.Part(from, to));
        if (name.Length == 0 && node.Rest is { Length: > 2 } rest && Name().Match(rest.Flat) is { Success: true } said)
        {
            return rest.Words(said.Groups["name"].Index, said.Groups["name"].Index + said.Groups["name"].Length);
        }

        return name.Length > 0 ? name : StageWord().Match(block.Words(0, node.Title.From)) is { Success: true } word ? word.Value : block.Words(0, to);
    }

    // What is left of a title without its brackets and dates.
    private static string Bare(Passage title)
    {
        var keep = new bool[title.Length];
        Array.Fill(keep, true);
        foreach (var date in DateScanner.Dates(title.Flat))
        {
            var (from, to) = (date.At, date.End);
            var open = title.Flat[..from].LastIndexOf('（');
            if (open >= 0 && title.Flat.IndexOf('）', open) is var close && (close < 0 || close >= from))
            {
                (from, to) = (open, close < 0 ? title.Length : close + 1);
            }

            Array.Fill(keep, false, from, to - from);
        }

        var words = string.Concat(title.Words(0, title.Length).Where((_, i) => keep[i]));
        words = Edges().Replace(Moon().Replace(words, ""), "");
        if (words.Length > LongestWithComma && words.IndexOf('，', StringComparison.Ordinal) is > 1 and var comma)
        {
            words = words[..comma];
        }

        return words.Length > LongestName ? words[..LongestName] : words;
    }

    [GeneratedRegex(@"^(?:第[一二三四五六七八九十\d]+个?(?:阶段|步骤?|环节|时段|批次?|轮次?)|(?:阶段|步骤|环节)[一二三四五六七八九十\d]+)[、：，。.-]*")]
    private static partial Regex Stage();

    [GeneratedRegex(@"第[一二三四五六七八九十\d]+个?(?:阶段|步骤?|环节|轮)|(?:阶段|步骤|环节)[一二三四五六七八九十\d]+")]
    private static partial Regex StageWord();

    [GeneratedRegex(@"^[：，。、—\-－–:,.\s]+|^(?:叫做|称为|名为)|^(?:为|是|时间|从|自)(?=[：:])|^为|[：，。、；—\-－–:,.;]+$|（\s*）")]
    private static partial Regex Edges();

    [GeneratedRegex(@"^[：。]?(?<name>[^，。；：（]{2,20})")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:时间(?:安排|节点|进度|要求)?|完成时限|起止时间|时限)[：为]?")]
    private static partial Regex TimeLine();

    [GeneratedRegex(@"^[。：]?（?(?:时间(?:安排|节点)?[：为]?|从|自|于|在)?$")]
    private static partial Regex Lead();

    [GeneratedRegex("^[^：，（]{1,20}：[^：]{2,40}$|^[^：，。；]{2,20}（[^）]{2,24}）$")]
    private static partial Regex InlinePart();

    [GeneratedRegex("(?<=^|[。；，（])(?:起止|完成|活动|工作)?时间(?:安排)?[：为]")]
    private static partial Regex TimeSaid();

    // Feasts of the moon have no day that a plan's own words give.
    [GeneratedRegex("(?:至|到)?(?:春节|中秋|端午|清明|国庆)节?(?:之前|以前|前)")]
    private static partial Regex Moon();

    [GeneratedRegex("^(?:十一|八一|五一)$")]
    private static partial Regex Ordinal();
}
