using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Who signed a document, and when.</summary>
/// <param name="Issuer">The bodies, joined by 、; null when only a day stands there.</param>
/// <param name="Day">成文日期.</param>
internal sealed partial record PlanSignature(DraftText? Issuer, DraftDay Day)
{
    private const string Organ = "(?:委员会|办公室|政府|党委|党组|党工委|工委|管委会|小组|委|局|办|院|校|学校|中学|小学|大学|公司|集团|中心|部|厅|处|支队|大队|支部|总支|街道办事处|办事处|指挥部|专班|协会|工会|署|站|所|医院|法院|检察院)";
    private const string DayWords = @"(?<day>(?:20\d\d|19\d\d|[一二][〇○ОO零?一二三四五六七八九]{3})年(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|20\d\d[.\-/]\d{1,2}[.\-/]\d{1,2})";

    /// <summary>The date line nearest before a block, with the bodies above it.</summary>
    public static PlanSignature? Before(IReadOnlyList<Passage> blocks, int head)
    {
        for (var i = Math.Min(head, blocks.Count - 1); i >= 0; i--)
        {
            if (SignedAt(blocks, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The last one behind a block and before its annexes.</summary>
    public static PlanSignature? After(IReadOnlyList<Passage> blocks, int head)
    {
        if (head >= blocks.Count)
        {
            return null;
        }

        var annex = blocks.ToList().FindIndex(head + (blocks.Count - head) / 2, b => AnnexLine().IsMatch(b.Flat));
        var last = annex < 0 ? blocks.Count : annex;
        for (var i = last - 1; i > head; i--)
        {
            if (SignedAt(blocks, i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // Signed without a date at the end of the plan.
    public static DraftText? LastOrgan(IReadOnlyList<Passage> blocks, int head)
    {
        for (var i = blocks.Count - 1; i > head && i >= blocks.Count - 8; i--)
        {
            if (blocks[i].Length <= 30 && OrganLine().IsMatch(blocks[i].Flat) && !PlanHead.Mark().IsMatch(blocks[i].Flat) && PlanMarker.Of(blocks[i].Flat) is null)
            {
                return OrgansAbove(blocks, i + 1);
            }
        }

        return null;
    }

    private static PlanSignature? SignedAt(IReadOnlyList<Passage> blocks, int i)
    {
        var flat = blocks[i].Flat;
        if (DateLine().Match(flat) is { Success: true } match && DayOf(blocks[i], match.Groups["day"]) is { } day)
        {
            var organ = match.Groups["organ"];
            return new PlanSignature(organ.Length > 3 ? Organs(blocks[i], organ.Index, organ.Index + organ.Length) : OrgansAbove(blocks, i), day);
        }

        // Without line breaks: organ, gap, date, gap.
        if (flat.Length > PlanHead.LongestTitle && InlineSignature().Match(flat) is { Success: true } inline && DayOf(blocks[i], inline.Groups["day"]) is { } signed)
        {
            var organ = inline.Groups["organ"];
            return new PlanSignature(Organs(blocks[i], organ.Index, organ.Index + organ.Length), signed);
        }

        return null;
    }

    /// <summary>The bodies in the lines above a block.</summary>
    public static DraftText? OrgansAbove(IReadOnlyList<Passage> blocks, int i)
    {
        var first = i;
        while (first > 0 && i - first < 4 && OrganLine().IsMatch(blocks[first - 1].Flat) && !PlanHead.Mark().IsMatch(blocks[first - 1].Flat) && blocks[first - 1].Length <= 40)
        {
            first--;
        }

        if (first == i)
        {
            return null;
        }

        var names = Enumerable.Range(first, i - first).Select(k => Organs(blocks[k], 0, blocks[k].Length).Value);
        return new DraftText(string.Join('、', names), Passage.Between(blocks[first], blocks[i - 1]));
    }

    // Two bodies in one line stand apart.
    private static DraftText Organs(Passage line, int from, int to)
    {
        var names = new List<string>();
        var start = from;
        for (var i = from + 1; i <= to; i++)
        {
            if (i == to || line.HasGapBefore(i) && i - start >= 4 && to - i >= 4 && OrganLine().IsMatch(line.Flat[start..i]))
            {
                names.Add(line.Words(start, i));
                start = i;
            }
        }

        return new DraftText(string.Join('、', names), line.Quote(from, to));
    }

    private static DraftDay? DayOf(Passage line, Group day)
    {
        var date = DateScanner.Dates(day.Value).FirstOrDefault();
        return date?.First is { Year: { } year } point && point.FromMonth == point.ToMonth && point.FromDay == point.ToDay && point.FromDay <= DateTime.DaysInMonth(year, point.FromMonth)
            ? new DraftDay(point.First(year), line.Quote(day.Index, day.Index + day.Length))
            : null;
    }

    /// <summary>A body and a day in the lines under the title.</summary>
    public static PlanSignature? Below(IReadOnlyList<Passage> blocks, int at)
    {
        for (var i = at + 1; i < Math.Min(blocks.Count, at + 4); i++)
        {
            if (OrganLine().IsMatch(blocks[i].Flat) && DayUnderTitle(blocks, at) is { } day)
            {
                return new PlanSignature(Organs(blocks[i], 0, blocks[i].Length), day);
            }
        }

        return null;
    }

    /// <summary>（2021年3月25日） under the title.</summary>
    public static DraftDay? DayUnderTitle(IReadOnlyList<Passage> blocks, int at)
    {
        for (var i = Math.Max(0, at); i < Math.Min(blocks.Count, at + 4); i++)
        {
            if (BracketedDay().Match(blocks[i].Flat) is { Success: true } match && DayOf(blocks[i], match.Groups["day"]) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day of printing, when nothing else says a day.</summary>
    public static DraftDay? PrintedOn(IReadOnlyList<Passage> blocks) =>
        blocks.Reverse().Select(b => Printed().Match(b.Flat) is { Success: true } m && DayOf(b, m.Groups["day"]) is { } day ? day : null).FirstOrDefault(d => d is not null);

    [GeneratedRegex(@"^(?<organ>[^，。；：\d]{0,40}?)" + DayWords + "(?:（.{0,12}）)?$")]
    internal static partial Regex DateLine();

    [GeneratedRegex(@"(?<=[。！])(?<organ>[^，。；：\d《》]{4,60}" + Organ + ")" + DayWords)]
    private static partial Regex InlineSignature();

    [GeneratedRegex("^（(?:[^）]{0,30}?)" + DayWords + "(?:[^）]{0,10})）$")]
    private static partial Regex BracketedDay();

    [GeneratedRegex(DayWords + "印发$")]
    private static partial Regex Printed();

    [GeneratedRegex("^[^，。；：《》]{2,40}" + Organ + "$")]
    internal static partial Regex OrganLine();

    [GeneratedRegex(@"^附件\d{0,2}[：:]?")]
    private static partial Regex AnnexLine();

    /// <summary>X关于…的方案.</summary>
    public static DraftText? IssuerOfTitle(IReadOnlyList<Passage> blocks, int head, DraftText? title)
    {
        for (var i = Math.Min(head, blocks.Count - 1); i >= 0; i--)
        {
            if (blocks[i].Length <= PlanHead.LongestTitle * 2 && OrganAbout().Match(blocks[i].Flat) is { Success: true } match && match.Groups["organ"] is var organ)
            {
                return Organs(blocks[i], organ.Index, organ.Index + organ.Length);
            }
        }

        return title is not null && OrganAbout().Match(title.Value) is { Success: true } own ? new DraftText(own.Groups["organ"].Value, title.Quote) : null;
    }

    /// <summary>发文机关：X, 成文日期：…, as sites print them over a plan.</summary>
    public static (DraftText? Issuer, DraftDay? Day) Stated(IReadOnlyList<Passage> blocks, int head)
    {
        DraftText? issuer = null;
        DraftDay? day = null;
        foreach (var block in blocks.Take(head))
        {
            issuer ??= StatedIssuer().Match(block.Flat) is { Success: true } said && said.Groups["organ"] is var organ ? Organs(block, organ.Index, organ.Index + organ.Length) : null;
            day ??= StatedDay().Match(block.Flat) is { Success: true } dated ? DayOf(block, dated.Groups["day"]) : null;
        }

        return (issuer, day);
    }

    /// <summary>X文件.</summary>
    public static DraftText? Letterhead(IReadOnlyList<Passage> blocks, int head)
    {
        var line = blocks.Take(Math.Max(1, head)).FirstOrDefault(b => Letter().IsMatch(b.Flat));
        return line is null ? null : Letter().Match(line.Flat).Groups["organ"] is var organ ? Organs(line, organ.Index, organ.Index + organ.Length) : null;
    }

    [GeneratedRegex("^(?<organ>[^，。；：《》]{3,50}?" + Organ + ")关于")]
    private static partial Regex OrganAbout();

    [GeneratedRegex("(?:发文机关|发布机构|发文单位|制发机关)：(?<organ>[^，。；：]{3,40}?" + Organ + ")(?=$|成文日期|发文日期|生成日期|发布日期|公开日期)")]
    private static partial Regex StatedIssuer();

    [GeneratedRegex("(?:成文日期|发文日期|成文时间|发文时间)：" + DayWords)]
    private static partial Regex StatedDay();

    [GeneratedRegex("^(?<organ>[^，。；：《》]{3,40}" + Organ + ")(?:文件|函|发文)$")]
    private static partial Regex Letter();

}
