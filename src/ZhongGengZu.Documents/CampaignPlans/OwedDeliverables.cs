using System.Globalization;
using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>报送事项 of a draft as a campaign asks for them: who owes, which parts, by when; what lacks a date is a gap.</summary>
internal sealed partial class OwedDeliverables
{
    private static readonly string[] ListWords = ["清单", "台账"];
    private static readonly string[] TextWords = ["总结", "报告", "小结", "情况", "汇报"];
    private static readonly string[] PersonWords = ["个人", "本人", "每名", "党员干部", "干部职工", "工作人员"];

    private readonly List<DeliverableDefinition> _deliverables = [];
    private readonly List<DraftLine> _lines = [];
    private readonly List<DraftGap> _gaps;
    private readonly DateOnly _issuedOn;
    private readonly string? _office;

    public OwedDeliverables(DraftSheet sheet, DateOnly issuedOn, IReadOnlyList<PhaseDefinition> phases, List<DraftGap> gaps)
    {
        (_gaps, _issuedOn, _office) = (gaps, issuedOn, sheet.Setup.Office);
        var lines = sheet.Standing(DraftLineKind.Deliverable).ToList();
        Milestones = lines.FindAll(l => string.IsNullOrWhiteSpace(l.Recipient) || IsOneBodys(l.From));
        foreach (var line in lines.Except(Milestones))
        {
            Take(line);
        }

        // Nothing to hang ours on is told elsewhere: a campaign needs a phase that ends.
        var end = phases.FirstOrDefault(p => p.End >= issuedOn)?.End;
        var list = _deliverables.Find(d => d.Parts.Contains(DeliverablePart.ProblemList)) ?? (end is { } day ? CampaignDefaults.UnitList(day) : null);
        Deliverables =
        [
            .. _deliverables,
            .. list is null || _deliverables.Contains(list) ? Array.Empty<DeliverableDefinition>() : [list],
            .. list is null || _deliverables.Exists(d => d.Level == FilerLevel.Person) ? [] : new[] { CampaignDefaults.PersonalList(list.DueOn, list.DueTime) },
        ];
    }

    /// <summary>The plan's in the order of its lines, then ours.</summary>
    public IReadOnlyList<DeliverableDefinition> Deliverables { get; }

    /// <summary>The lines of the plan's own, in their order.</summary>
    public IReadOnlyList<DraftLine> Lines => _lines;

    /// <summary>Lines that nobody receives, or that one named body owes: a date to keep, nothing that all send.</summary>
    public IReadOnlyList<DraftLine> Milestones { get; }

    private void Take(DraftLine line)
    {
        var again = line.Every is { } every ? Rhythm(line, every) : null;
        if (line.Every is null && line.Due is null)
        {
            _gaps.Add(new DraftGap($"“{line.Name}”哪天报，请填。", nameof(line.Due), line.Id));
        }

        if ((line.Every is null ? line.Due : again is null ? null : First(again)) is not { } dueOn)
        {
            return;
        }

        var person = again is null && Has(line.From, PersonWords) && Has(line.Name, ListWords);
        if (person && _deliverables.Exists(d => d.Level == FilerLevel.Person))
        {
            _gaps.Add(new DraftGap($"个人问题清单只报一次，前面已有一项：“{line.Name}”请去掉，或者改由单位报。", nameof(line.From), line.Id));
            return;
        }

        var list = !person && again is null && Has(line.Name, ListWords) && !_deliverables.Exists(d => d.Parts.Contains(DeliverablePart.ProblemList));
        var summary = person ? null : list ? SummaryIn(line.Name) : line.Name;
        _lines.Add(line);
        _deliverables.Add(new DeliverableDefinition
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"D{_lines.Count}"),
            Name = line.Name,
            SummaryName = summary,
            Level = person ? FilerLevel.Person : FilerLevel.Unit,
            Parts = person ? [DeliverablePart.PersonalList] : [.. list ? [DeliverablePart.ProblemList] : Array.Empty<DeliverablePart>(), .. summary is null ? [] : new[] { DeliverablePart.Summary }],
            OwedBy = person ? CampaignDefaults.CodesOf(FilerLevel.Person) : OwedBy(line.From),
            DueOn = dueOn,
            DueTime = line.DueTime,
            Recurrence = again,
            Origin = CampaignDefinitionDraft.OriginOf(line),
        });
    }

    private RecurrenceRule? Rhythm(DraftLine line, RecurrenceUnit every)
    {
        if (line.Again is null)
        {
            _gaps.Add(new DraftGap($"“{line.Name}”每期哪天报，请填{(every == RecurrenceUnit.Week ? "星期几，1 到 7" : "几号，31 是最后一天")}。", nameof(line.ByDay), line.Id));
        }

        return line.Again;
    }

    private DateOnly First(RecurrenceRule again)
    {
        var period = ReportPeriod.Of(again.Every, _issuedOn);
        return again.DueIn(period) < _issuedOn ? again.DueIn(period.Next()) : again.DueIn(period);
    }

    // The office's own report upwards is its own; what villages alone are named for is theirs.
    private IReadOnlyList<string> OwedBy(string? from) => from switch
    {
        null => CampaignDefaults.CodesOf(FilerLevel.Unit),
        _ when from == _office => ["office-unit"],
        _ when Villages().IsMatch(from) => ["village-unit"],
        _ => CampaignDefaults.CodesOf(FilerLevel.Unit),
    };

    // 市场监管局每季度报…: one body's own duty is not asked of all.
    private bool IsOneBodys(string? from) => from is not null && from != _office && OneBody().IsMatch(from) && !Villages().IsMatch(from);

    [GeneratedRegex("^(?:各|全体|所有)?(?:村（居）委会|行政村|村（社区）|村居|村|社区|居委会|、|和|及|各)+(?:“?两委”?)?$")]
    private static partial Regex Villages();

    [GeneratedRegex("^(?!各|全|所有|每|其余|有关|相关)[^各、，和及]{2,16}(?:局|委|办|办公室|大队|支队)$")]
    private static partial Regex OneBody();

    private static string? SummaryIn(string name) => name.Split('、', '及', '和', '与').Select(part => part.Trim()).FirstOrDefault(part => Has(part, TextWords) && !Has(part, ListWords));

    private static bool Has(string? text, string[] words) => text is not null && Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
