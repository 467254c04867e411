using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Pass 4a: title, issuer, number and date of the document that carries the plan; a notice around it or before it is not the plan.</summary>
internal sealed partial class PlanHead
{
    internal const int LongestTitle = 90;

    public DraftText? Title { get; private init; }

    public DraftText? Issuer { get; private init; }

    public DraftText? Number { get; private init; }

    public DraftDay? IssuedOn { get; private init; }

    /// <summary>The block of the title: what stands before is the notice.</summary>
    public int At { get; private init; }

    public static PlanHead Of(IReadOnlyList<Passage> blocks)
    {
        var (title, at) = TitleOf(blocks);
        var head = at >= 0 ? at : FirstHeading(blocks);
        // A notice that only forwards is another body's; the plan's own signature then stands behind it.
        var before = PlanSignature.Before(blocks, head);
        var forwarded = before is not null && blocks.Take(head).Any(b => Forwards().IsMatch(b.Flat)) && blocks.Take(head).Count(b => PlanSignature.DateLine().IsMatch(b.Flat)) == 1;
        var signature = (forwarded ? PlanSignature.After(blocks, head) ?? PlanSignature.Below(blocks, head) ?? before : before) ?? PlanSignature.After(blocks, head);
        var stated = PlanSignature.Stated(blocks, head);
        return new PlanHead
        {
            Title = title,
            At = Math.Max(0, at),
            Number = NumberOf(blocks, Math.Min(blocks.Count - 1, head + 3)),
            Issuer = signature?.Issuer ?? stated.Issuer ?? PlanSignature.IssuerOfTitle(blocks, head, title) ?? PlanSignature.Letterhead(blocks, head) ?? (at > 0 ? PlanSignature.OrgansAbove(blocks, at) : null) ?? Asked(PlanSignature.LastOrgan(blocks, head)),
            IssuedOn = signature?.Day ?? stated.Day ?? PlanSignature.DayUnderTitle(blocks, at) ?? (PlanSignature.PrintedOn(blocks) is { } printed ? printed with { Question = $"没有成文日期，按印发日期{printed.Value:yyyy年M月d日}读，对吗？" } : null),
        };
    }

    private static DraftText? Asked(DraftText? organ) => organ is null ? null : organ with { Question = $"发文机关按文末的“{organ.Value}”读，对吗？" };

    // A line that ends as plans do and is followed by the body; over two lines when the page broke it. Else what the notice calls it.
    private static (DraftText?, int At) TitleOf(IReadOnlyList<Passage> blocks)
    {
        (DraftText?, int)? first = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (TitleAt(blocks, i) is not { } found)
            {
                continue;
            }

            first ??= found;
            if (blocks[i].Length > LongestTitle || Enumerable.Range(i + 1, Math.Min(4, blocks.Count - i - 1)).Any(k => BeginsBody(blocks[k].Flat)))
            {
                return found;
            }
        }

        return first ?? (Named(blocks), -1);
    }

    private static int FirstHeading(IReadOnlyList<Passage> blocks)
    {
        var at = blocks.ToList().FindIndex(b => BeginsBody(b.Flat));
        return at < 0 ? blocks.Count : at;
    }

    private static bool BeginsBody(string flat) =>
        Preamble().IsMatch(flat) && !Notice().IsMatch(flat) || PlanOutline.SectionWords().IsMatch(flat) || Contents().IsMatch(flat) || PlanMarker.Of(flat) is { Kind: MarkerKind.Chinese, Number: 1 };

    private static DraftText? Named(IReadOnlyList<Passage> blocks)
    {
        foreach (var block in blocks)
        {
            if (NamedPlan().Match(block.Flat) is { Success: true } named && named.Groups["title"] is var title)
            {
                return new DraftText(block.Words(title.Index, title.Index + title.Length), block.Quote(title.Index, title.Index + title.Length));
            }
        }

        return null;
    }

    private static (DraftText?, int At)? TitleAt(IReadOnlyList<Passage> blocks, int i)
    {
        var flat = blocks[i].Flat;
        if (!PlanTitle().IsMatch(flat) || flat.Length > LongestTitle || Notice().IsMatch(flat) || Mark().IsMatch(flat))
        {
            return Run(blocks[i]) is { } run ? (run, i) : null;
        }

        // The line before belongs to it when it is no organ, date, mark or sentence.
        var words = blocks[i].Words(0, blocks[i].Length);
        var quote = blocks[i].Quote(0, blocks[i].Length);
        if (i > 0 && IsFirstHalf(blocks[i - 1].Flat, flat))
        {
            words = blocks[i - 1].Words(0, blocks[i - 1].Length) + words;
            return (new DraftText(Clean(words), Passage.Between(blocks[i - 1], blocks[i])), i - 1);
        }

        return (new DraftText(Clean(words), quote), i);
    }

    private static bool IsFirstHalf(string line, string title) =>
        line.Length <= 45 && !NoTitle().IsMatch(line) && !Mark().IsMatch(line) && !PlanSignature.DateLine().IsMatch(line) && !NumberLine().IsMatch(line) && !PlanTitle().IsMatch(line) && PlanMarker.Of(line) is null
        && (Unfinished().IsMatch(line) || PlanSignature.OrganLine().IsMatch(line) && title.StartsWith("关于", StringComparison.Ordinal) || (!PlanSignature.OrganLine().IsMatch(line) || title.Length <= 8) && title.Length <= 30 && !title.StartsWith("关于", StringComparison.Ordinal));

    private static string Clean(string words) => Brackets().Replace(words, "");

    // A text without line breaks: the title stands between two gaps.
    private static DraftText? Run(Passage block)
    {
        if (block.Length <= LongestTitle)
        {
            return null;
        }

        var from = 0;
        DraftText? found = null;
        for (var i = 1; i <= block.Length; i++)
        {
            if (i < block.Length && !block.HasGapBefore(i))
            {
                continue;
            }

            if (i - from is > 6 and <= LongestTitle && PlanTitle().IsMatch(block.Flat[from..i]) && !Notice().IsMatch(block.Flat[from..i]))
            {
                found = new DraftText(Clean(block.Words(from, i)), block.Quote(from, i));
            }

            from = i;
        }

        return found;
    }

    private static DraftText? NumberOf(IReadOnlyList<Passage> blocks, int head)
    {
        for (var i = Math.Min(head, blocks.Count - 1); i >= 0; i--)
        {
            if (blocks[i].Length > LongestTitle)
            {
                if (RunNumber(blocks[i]) is { } found)
                {
                    return found;
                }
            }
            else if (NumberLine().Match(blocks[i].Flat) is { Success: true } match && match.Groups["number"] is var number)
            {
                return new DraftText(blocks[i].Words(number.Index, number.Index + number.Length), blocks[i].Quote(number.Index, number.Index + number.Length));
            }
        }

        return null;
    }

    // Without line breaks a number stands between two gaps.
    private static DraftText? RunNumber(Passage block)
    {
        foreach (Match match in BareNumber().Matches(block.Flat))
        {
            var from = match.Index;
            while (from > 0 && match.Index - from < 14 && !block.HasGapBefore(from))
            {
                from--;
            }

            var to = match.Index + match.Length;
            if (block.HasGapBefore(from) && match.Index - from >= 2 && (to == block.Length || block.HasGapBefore(to)))
            {
                return new DraftText(block.Words(from, to), block.Quote(from, to));
            }
        }

        return null;
    }

    [GeneratedRegex("^(?:为|为了|根据|按照|近年来|当前|为贯彻|为认真|为深入|为切实|为进一步|结合|围绕|经研究|岁末年初)")]
    private static partial Regex Preamble();

    [GeneratedRegex("关于(?:印发|转发|下发|做好|报送).*通知$|现将|现予|印发给你们|转发给你们|的通知$")]
    private static partial Regex Notice();

    [GeneratedRegex(@"(?:方案|实施意见|工作意见|行动计划|工作计划|活动计划|整治意见|意见|安排意见)(?:（[^）]{1,20}）)*$")]
    private static partial Regex PlanTitle();

    [GeneratedRegex("(?:现将|印发|转发|下发).{0,10}《(?<title>[^》]{4,80}(?:方案|意见|计划)(?:（[^）]{1,20}）)*)》")]
    private static partial Regex NamedPlan();

    [GeneratedRegex("^目录$")]
    private static partial Regex Contents();

    [GeneratedRegex(@"^（.*）$|^[\d.\-/年月日]+$|^[^\u4e00-\u9fff]+$")]
    private static partial Regex NoTitle();

    [GeneratedRegex("^[^。]{0,60}转发|现将[^。]{0,80}转发")]
    private static partial Regex Forwards();

    [GeneratedRegex("[。；：！]")]
    internal static partial Regex Mark();

    [GeneratedRegex("[、，“《（和及与的]$|^关于|^[^”]*“[^”]*$")]
    private static partial Regex Unfinished();

    [GeneratedRegex("^《|》$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^（?(?:文号：|发文字号：|文件编号：|文号)?(?<number>[\u4e00-\u9fff×X]{1,14}[〔（](?:20\d\d|[一二][〇○О零一二三四五六七八九]{3})[〕）](?:第)?[\d一二三四五六七八九十]{1,4}号)(?:有效性.*|[^）]{0,20}日）)?$")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"〔20\d\d〕(?:第)?\d{1,4}号")]
    private static partial Regex BareNumber();
}
