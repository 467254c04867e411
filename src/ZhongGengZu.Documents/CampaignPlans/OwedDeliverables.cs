using System.Globalization;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>报送事项 of a draft as a campaign asks for them: who owes, which parts, by when; what lacks a date is a gap.</summary>
internal sealed class OwedDeliverables
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
        Milestones = lines.FindAll(l => string.IsNullOrWhiteSpace(l.Recipient));
        foreach (var line in lines.Except(Milestones))
        {
            Take(line);
        }

        var first = _deliverables.Find(d => d is { Level: FilerLevel.Unit, Recurrence: null })?.DueOn ?? phases.FirstOrDefault(p => p.End is not null)?.End;
        // Nothing to hang it on is told elsewhere: a campaign needs a phase that ends.
        Deliverables = first is { } day && !_deliverables.Exists(d => d.Level == FilerLevel.Person) ? [.. _deliverables, CampaignDefaults.PersonalList(day)] : _deliverables;
    }

    /// <summary>The plan's in the order of its lines, then ours.</summary>
    public IReadOnlyList<DeliverableDefinition> Deliverables { get; }

    /// <summary>The lines of the plan's own, in their order.</summary>
    public IReadOnlyList<DraftLine> Lines => _lines;

    /// <summary>Lines that nobody receives: a date to keep, nothing to send.</summary>
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
        _ when _office is not null && (from.Contains(_office, StringComparison.Ordinal) || _office.Contains(from, StringComparison.Ordinal)) => ["office-unit"],
        _ when (from.Contains('村') || from.Contains("社区", StringComparison.Ordinal)) && !from.Contains('各') => ["village-unit"],
        _ => CampaignDefaults.CodesOf(FilerLevel.Unit),
    };

    private static string? SummaryIn(string name) => name.Split('、', '及', '和', '与').Select(part => part.Trim()).FirstOrDefault(part => Has(part, TextWords) && !Has(part, ListWords));

    private static bool Has(string? text, string[] words) => text is not null && Array.Exists(words, word => text.Contains(word, StringComparison.Ordinal));
}
