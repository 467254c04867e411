using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>Reads a text into the sheet that a clerk works on, and guesses what no sentence says: short title, 主送, office, kinds of units.</summary>
public static partial class DraftSheetReader
{
    private const int LongestAddress = 120;

    /// <summary>The sheet of a text.</summary>
    /// <param name="text">As it is stored.</param>
    /// <param name="calendar">For “N个工作日内”.</param>
    /// <param name="offices">Names of the units that are a 督查考核办, the reader's own first.</param>
    /// <param name="kinds">Kinds of units that the organisation has.</param>
    /// <param name="code">Code of the campaign to be, by the day of issue.</param>
    public static DraftSheet Read(string text, WorkingCalendar calendar, IReadOnlyList<string> offices, IReadOnlyCollection<OrgUnitKind> kinds, Func<DateOnly?, string> code)
    {
        var sheet = Asked(DraftSheet.Of(CampaignPlanReader.Read(text, calendar)).Capped());
        sheet = sheet with { Lines = [.. sheet.Lines.Select(l => l.Kind == DraftLineKind.Recipients && Address(text) is { } address ? l with { Name = address.Words, Quote = address } : l)] };
        var (office, question) = Office(sheet, offices);
        return sheet with
        {
            Setup = new DraftSetup
            {
                Code = code(sheet.Fact(DraftLineKind.IssuedOn)?.Due),
                ShortTitle = sheet.Fact(DraftLineKind.Title) is { } title ? ShortTitle(title.Name) : null,
                Office = office,
                OfficeQuestion = question,
                UnitKinds = [.. CampaignDefaults.UnitKinds.Where(kind => kinds.Contains(kind) && (kind != OrgUnitKind.Village || TakesInVillages(sheet)))],
            },
        };
    }

    /// <summary>The sheet read once more by a year that somebody has said.</summary>
    public static DraftSheet Reread(DraftSheet sheet, string text, WorkingCalendar calendar, int year) =>
        sheet.Reread(Asked(DraftSheet.Of(CampaignPlanReader.Read(text, calendar, year)).Capped())) with { Setup = sheet.Setup with { Year = year } };

    /// <summary>What is read in marked words alone: the fields of a line of this kind, as far as they say them.</summary>
    public static DraftLine Line(DraftLineKind kind, PlanQuote words, WorkingCalendar calendar, DateOnly? issuedOn, int? year)
    {
        var read = DraftSheet.Of(CampaignPlanReader.ReadWords(words.Words, calendar, issuedOn, year)).Standing(kind).FirstOrDefault();
        if (kind == DraftLineKind.IssuedOn)
        {
            return new DraftLine { Kind = kind, Due = read?.Due ?? DayIn(words), Quote = words, Added = true };
        }

        var name = read is { Name.Length: > 0 } ? read.Name : string.Join("", words.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('。', '；', ';', '，', '：');
        return (read ?? new DraftLine { Kind = kind }) with
        {
            Id = 0,
            Name = name.Length <= CampaignPlan.NameLength ? name : name[..CampaignPlan.NameLength],
            Quote = words,
            Question = null,
            Added = true,
        };
    }

    // 2021年3月25日 and 二〇二一年三月二十五日 alone are no day of issue to the reader: it wants to see what stands around them.
    private static DateOnly? DayIn(PlanQuote words) =>
        DateScanner.Dates(Passage.Of(words.Words, 0, words.Words.Length).Flat).Select(d => d.First).OfType<PlanPoint>().FirstOrDefault(p => p.Year is not null) is { Year: { } year } day ? day.First(year) : null;

    /// <summary>“庸懒散拖”专项治理 of 关于开展“庸懒散拖”专项治理工作实施方案.</summary>
    public static string ShortTitle(string title)
    {
        var core = Wrapping().Replace(string.Join("", title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), "$1");
        return core.Length is > 1 and <= CampaignPlan.NameLength ? core : title[..Math.Min(title.Length, CampaignPlan.NameLength)];
    }

    // A question about a fact that was not read is asked at the fact's own line, where it can be answered.
    private static DraftSheet Asked(DraftSheet sheet)
    {
        var lines = sheet.Lines.ToList();
        foreach (var (kind, word) in new[] { (DraftLineKind.Title, "标题"), (DraftLineKind.Issuer, "发文机关"), (DraftLineKind.IssuedOn, "成文日期") })
        {
            var (fact, remark) = (lines.FindIndex(l => l.Kind == kind && !l.IsStated), lines.FindIndex(l => l.Kind == DraftLineKind.Remark && l.Quote is null && l.Name.Contains(word, StringComparison.Ordinal)));
            if (fact >= 0 && remark >= 0)
            {
                lines[fact] = lines[fact] with { Question = lines[remark].Question };
                lines.RemoveAt(remark);
            }
        }

        return sheet with { Lines = lines };
    }

    // 主送: the line above the first heading that ends in a colon and calls units, 各…：; one that bids them do something is a sentence.
    private static PlanQuote? Address(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var found ? found : text.Length;
            var line = text[at..end].Trim();
            if (PlanMarker.Of(line) is not null || PlanOutline.SectionWords().IsMatch(line))
            {
                return null;
            }

            if (line.Length <= LongestAddress + 1 && Addressed().IsMatch(line))
            {
                return new PlanQuote(line[..^1], text.IndexOf(line, at, StringComparison.Ordinal));
            }

            at = end + 1;
        }

        return null;
    }

    // Who receives what is sent is the office; the plan calls it by its place (高新区督查考核办), the organisation often does not.
    private static (string? Office, string? Question) Office(DraftSheet sheet, IReadOnlyList<string> offices)
    {
        var named = sheet.Standing(DraftLineKind.Deliverable).Select(l => l.Recipient).Concat(sheet.Standing(DraftLineKind.Department).Select(l => l.Name)).OfType<string>().Where(w => w.Length > 1).ToList();
        var matched = offices.Where(o => named.Exists(n => n.Contains(o, StringComparison.Ordinal) || o.Contains(n, StringComparison.Ordinal))).Distinct().ToList();
        var said = named.GroupBy(n => n).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
        return (matched, offices) switch
        {
            ([var one], _) => (one, null),
            ([], [var only]) => (only, said is null ? $"方案没有写报给谁。由{only}接收吗？" : $"方案写的是报“{said}”，系统里负责督查考核的是{only}。由{only}接收吗？"),
            _ => (null, said is null ? "方案没有写报给谁。由哪个单位接收？" : $"方案写的是报“{said}”。由哪个单位接收？"),
        };
    }

    private static bool TakesInVillages(DraftSheet sheet) =>
        sheet.Fact(DraftLineKind.Scope)?.Name is not { } scope || scope.Contains('村') || scope.Contains("社区", StringComparison.Ordinal) || scope.Contains("基层", StringComparison.Ordinal);

    [GeneratedRegex("^(?:.*?(?:开展|推进)|(?:.*?关于)?(?:印发)?[《〈]?)(.+?)(?:工作)?(?:的)?(?:实施|行动|工作)?方案.*$")]
    private static partial Regex Wrapping();

    [GeneratedRegex("^(?![^：:]*(?:要|做好|开展|如下|以下|阶段))[各市区县全][^。；：:]*[：:]$")]
    private static partial Regex Addressed();
}
