using System.Globalization;
using ZhongGengZu.Documents.Campaigns;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>What keeps a draft from being a campaign, and where it is mended.</summary>
/// <param name="Message">A Chinese sentence.</param>
/// <param name="Field">Field of the line (<see cref="DraftLine"/>) or, without a line, of <see cref="DraftSetup"/>.</param>
/// <param name="LineId">The line, or null.</param>
/// <param name="Section">The section, for what no line is there for.</param>
public sealed record DraftGap(string Message, string Field, int? LineId = null, DraftLineKind? Section = null);

/// <summary>What the plan says and no place of a campaign holds: told at its line; nothing waits for it.</summary>
/// <param name="Message">A Chinese sentence.</param>
/// <param name="LineId">The line.</param>
public sealed record DraftNote(string Message, int LineId);

/// <summary>A draft as a campaign: complete as far as it goes, and what it lacks.</summary>
/// <param name="Definition">Usable only when nothing lacks; what lacks a date is left out of it.</param>
/// <param name="Gaps">What it lacks, in the order of the page.</param>
/// <param name="Notes">What is carried as a sentence only.</param>
public sealed record DefinitionDraft(CampaignDefinition Definition, IReadOnlyList<DraftGap> Gaps, IReadOnlyList<DraftNote> Notes)
{
    /// <summary>Whether it may be stored.</summary>
    public bool IsSound => Gaps.Count == 0;
}

/// <summary>
/// Makes a campaign of a confirmed draft: what the plan says with its sentence, the rest from <see cref="CampaignDefaults"/>, marked as ours. Nothing
/// is invented: what blocks comes back as a gap. The result holds to every rule of campaign files; only a date that a person typed has no origin.
/// </summary>
public sealed class CampaignDefinitionDraft
{
    private const int QuoteLength = 1000;

    private readonly DraftSheet _sheet;
    private readonly List<DraftGap> _gaps = [];
    private readonly List<DraftNote> _notes = [];
    private readonly Dictionary<string, (string Field, int? Line)> _places = [];
    private readonly DateOnly _issuedOn;
    private List<DraftLine> _ownLists = [];

    private CampaignDefinitionDraft(DraftSheet sheet)
    {
        _sheet = sheet;
        _issuedOn = sheet.Fact(DraftLineKind.IssuedOn)?.Due ?? default;
    }

    /// <summary>The campaign of a draft.</summary>
    public static DefinitionDraft Of(DraftSheet sheet) => new CampaignDefinitionDraft(sheet).Map();

    /// <summary>The campaign of a draft that nothing blocks: it lacks nothing and no question waits; else null.</summary>
    public static CampaignDefinition? Ready(DraftSheet sheet) => sheet.Open == 0 && Of(sheet) is { IsSound: true } draft ? draft.Definition : null;

    /// <summary>Where a line comes from: its sentence as far as that still says so, else whoever typed it; what nobody said is ours.</summary>
    internal static RuleOrigin OriginOf(DraftLine? line) => line is null ? CampaignDefaults.Ours : IsSaid(line) ? Sentence(line) : CampaignDefaults.ByHand;

    private static RuleOrigin Sentence(DraftLine line) =>
        line.Quote?.Words.Trim() is { Length: > 0 } words ? new RuleOrigin(words.Length <= QuoteLength ? words : words[..QuoteLength].Trim(), false) : CampaignDefaults.ByHand;

    private static bool IsSaid(DraftLine line) => line.Kind switch
    {
        DraftLineKind.SignOff => Holds(line, line.Signer),
        DraftLineKind.Scope => !line.Changed || Holds(line, line.Name),
        _ => !line.Redated,
    };

    private static bool Holds(DraftLine line, string? words) => Dense(line.Quote?.Words).Contains(Dense(words), StringComparison.Ordinal);

    private static string Dense(string? words) => string.Concat((words ?? "").Where(c => !char.IsWhiteSpace(c)));

    private DefinitionDraft Map()
    {
        AskForFacts();
        var phases = Phases();
        var focus = FocusAreas();
        var filers = new SignOffRoutes(_sheet, _notes).Filers;
        var owed = new OwedDeliverables(_sheet, _issuedOn, phases, _gaps);
        var deliverables = owed.Deliverables;
        for (var i = 0; i < deliverables.Count && owed.Lines.Count > 0; i++)
        {
            // Ours hangs on the date of the plan's first.
            var line = owed.Lines[i < owed.Lines.Count ? i : 0];
            Place($"$.deliverables[{i}].dueOn", nameof(DraftLine.Due), line);
            Place($"$.deliverables[{i}]", nameof(DraftLine.Name), line);
        }

        var definition = new CampaignDefinition
        {
            Code = _sheet.Setup.Code ?? "",
            Title = _sheet.Setup.ShortTitle ?? "",
            Inscription = Inscription(),
            Document = new DocumentFacts
            {
                Title = Words(DraftLineKind.Title, "$.document.title"),
                Issuer = Words(DraftLineKind.Issuer, "$.document.issuer"),
                Number = Words(DraftLineKind.DocumentNumber, "$.document.number") is { Length: > 0 } number ? number : null,
                IssuedOn = _issuedOn,
                Recipients = [.. Words(DraftLineKind.Recipients, "$.document.recipients").Split('，', ',', '；', ';').Select(w => w.Trim()).Where(w => w.Length > 0)],
            },
            Scope = Scope(),
            SupervisionOffice = _sheet.Setup.Office ?? "",
            Phases = phases,
            FocusAreas = focus,
            Facets = CampaignDefaults.Facets,
            Benchmarks = CampaignDefaults.Benchmarks,
            Sources = DiscoverySources.Of(_sheet),
            Lists = Lists(),
            Deliverables = deliverables,
            Filers = filers,
            Fallbacks = CampaignDefaults.Fallbacks,
            Deadlines = CampaignDefaults.Deadlines(PlanDue(phases)),
            PersonalReporting = PersonalReporting.FullText,
            Duties = [.. Duties(owed.Milestones)],
        };
        if (_gaps.Count == 0)
        {
            // A file asks for an origin of everything; what a clerk typed has none (CampaignDefaults.ByHand).
            _gaps.AddRange(CampaignFileReader.Check(definition).Where(e => !e.Path.EndsWith(".origin.quote", StringComparison.Ordinal)).Select(GapOf).Distinct());
        }

        return new DefinitionDraft(definition, _gaps, _notes);
    }

    private void AskForFacts()
    {
        var setup = _sheet.Setup;
        AskFor(DraftLineKind.Title, nameof(DraftLine.Name), "文件的标题没有读出来，请填。");
        AskFor(DraftLineKind.Issuer, nameof(DraftLine.Name), "发文机关没有读出来，请填。");
        AskFor(DraftLineKind.IssuedOn, nameof(DraftLine.Due), "成文日期没有读出来，请填；阶段和报送的日期都从这天算。");
        AskFor(DraftLineKind.Recipients, nameof(DraftLine.Name), "主送哪些单位没有读出来，请填，几个之间用逗号。");
        Ask(setup.ShortTitle is null, nameof(setup.ShortTitle), "专项的简称没有填。");
        Ask(setup.Code is null, nameof(setup.Code), "专项的编码没有填。");
        Ask(setup.Office is null, nameof(setup.Office), "由哪个单位接收报送、督查考核，请选。");
        Ask(setup.UnitKinds.Count == 0, nameof(setup.UnitKinds), "哪些单位报送，至少选一类。");
    }

    private List<PhaseDefinition> Phases()
    {
        var phases = new List<PhaseDefinition>();
        foreach (var line in _sheet.Standing(DraftLineKind.Phase))
        {
            if (line.Start is not { } start)
            {
                _gaps.Add(new DraftGap($"“{line.Name}”从哪天开始，请填。", nameof(line.Start), line.Id));
                continue;
            }

            Place($"$.phases[{phases.Count}].end", nameof(line.End), line);
            Place($"$.phases[{phases.Count}]", nameof(line.Name), line);
            phases.Add(new PhaseDefinition
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"p{phases.Count + 1}"),
                Name = line.Name,
                Start = start,
                End = line.End,
                Period = !line.Redated && line.Period?.Trim() is { Length: > 0 } period ? period : Period(start, line.End),
                Origin = OriginOf(line),
            });
        }

        return phases;
    }

    private List<FocusAreaDefinition> FocusAreas()
    {
        var areas = new List<FocusAreaDefinition>();
        foreach (var line in _sheet.Lines.Where(l => l.IsStated && l.Kind is (DraftLineKind.FocusArea or DraftLineKind.FocusPoint)))
        {
            if (line.Kind == DraftLineKind.FocusArea)
            {
                Place($"$.focusAreas[{areas.Count}]", nameof(line.Name), line);
                areas.Add(FocusArea(line, string.Create(CultureInfo.InvariantCulture, $"{areas.Count + 1}")));
            }
            else if (areas.Count == 0)
            {
                _gaps.Add(new DraftGap($"“{line.Name}”放在哪一条重点下面？请在原文里划出它上面的重点，或者去掉这一条。", nameof(line.Name), line.Id));
            }
            else
            {
                var area = areas[^1];
                Place($"$.focusAreas[{areas.Count - 1}].children[{area.Children.Count}]", nameof(line.Name), line);
                areas[^1] = area with { Children = [.. area.Children, FocusArea(line, string.Create(CultureInfo.InvariantCulture, $"{area.Code}-{area.Children.Count + 1}")) with { Quote = null }] };
            }
        }

        if (areas.Count == 0)
        {
            _gaps.Add(new DraftGap("治理重点一条也没有：请在原文里划出来，至少一条。", "", Section: DraftLineKind.FocusArea));
        }

        return areas;
    }

    private static FocusAreaDefinition FocusArea(DraftLine line, string code) => new()
    {
        Code = code,
        Name = line.Name,
        Quote = OriginOf(line).Quote,
        FreeText = line.Name.StartsWith("其他", StringComparison.Ordinal) || line.Name.StartsWith("其它", StringComparison.Ordinal),
        ManyUnits = line.Name.Contains("多个单位", StringComparison.Ordinal) || line.Name.Contains("多个部门", StringComparison.Ordinal) || line.Name.Contains("多部门", StringComparison.Ordinal),
    };

    private ScopeDefinition Scope()
    {
        Place("$.scope.unitKinds", nameof(DraftSetup.UnitKinds), null);
        var line = _sheet.Fact(DraftLineKind.Scope);
        Place("$.scope", nameof(DraftLine.Name), line);
        return new ScopeDefinition { Text = line?.Name ?? CampaignDefaults.Scope, UnitKinds = _sheet.Setup.UnitKinds, Origin = OriginOf(line) };
    }

    // The four views keep our kinds and take the plan's names.
    private List<ListDefinition> Lists()
    {
        var named = _sheet.Standing(DraftLineKind.List).ToList();
        var lists = new List<ListDefinition>();
        foreach (var list in CampaignDefaults.Lists)
        {
            var line = named.Find(l => l.Name.Contains(list.Name[..2], StringComparison.Ordinal) && l.Name.Length <= 20);
            lists.Add(line is null ? list : list with { Name = line.Name });
            named.RemoveAll(l => l == line || l.Name == line?.Name);
        }

        _notes.AddRange(named.Select(l => new DraftNote("系统的四张清单里没有这一种，单独建它要另办；原句记在专项行动的规则里。", l.Id)));
        _ownLists = named;
        return lists;
    }

    // 整改方案 is due when the second phase that ends ends, else the last that does.
    private string PlanDue(List<PhaseDefinition> phases)
    {
        // A sub-phase is no step of its own.
        var ended = phases.Where(p => p.End is not null && !phases.Exists(o => o != p && o.Start <= p.Start && (o.End ?? DateOnly.MaxValue) >= p.End && (o.Start, o.End) != (p.Start, p.End))).ToList();
        if (ended.Count == 0 && !_gaps.Exists(g => g.Field == nameof(DraftLine.Start)))
        {
            _gaps.Add(new DraftGap("没有一个阶段写明哪天结束，整改方案送签就没有期限：请给一个阶段填结束日期，或在原文里划出一个阶段。", "", Section: DraftLineKind.Phase));
        }

        return ended.Take(2).LastOrDefault()?.Code ?? "";
    }

    private IEnumerable<DutyDefinition> Duties(IReadOnlyList<DraftLine> milestones) =>
        _sheet.Standing(DraftLineKind.SignOff).Select(l => (Line: l, Text: $"{l.Name} → {l.Signer}"))
            .Concat(milestones.Select(l => (Line: l, Text: l.Redated ? $"{l.Name}：日期核对时改为 {l.Due:yyyy-MM-dd}" : l.Name)))
            // What a changed date leaves behind: the sentence as it stands, and that it was changed.
            .Concat(_sheet.Standing(DraftLineKind.Phase).Concat(_sheet.Standing(DraftLineKind.Deliverable).Except(milestones)).Where(l => l.Redated).Select(l => (Line: l, Text: $"{l.Name}：日期核对时已改")))
            .Concat(_ownLists.Select(l => (Line: l, Text: l.Name)))
            .Concat(_sheet.Standing(DraftLineKind.Department).Select(l => (Line: l, Text: $"{l.Name}：责任单位")))
            .Where(d => d.Line.Quote is not null && d.Text.Length <= 500)
            .Select(d => new DutyDefinition(d.Text, Sentence(d.Line)));

    private string Words(DraftLineKind kind, string path)
    {
        var line = _sheet.Fact(kind);
        Place(path, nameof(DraftLine.Name), line);
        return line?.Name ?? "";
    }

    private string Inscription()
    {
        const string digits = "〇一二三四五六七八九";
        static string Number(int number) => number < 10 ? digits[number].ToString() : $"{(number < 20 ? "" : digits[number / 10])}十{(number % 10 == 0 ? "" : digits[number % 10])}";
        var year = string.Concat(_issuedOn.Year.ToString("0000", CultureInfo.InvariantCulture).Select(d => digits[d - '0']));
        return $"{_sheet.Fact(DraftLineKind.Issuer)?.Name}\n{year}年{Number(_issuedOn.Month)}月{Number(_issuedOn.Day)}日".Trim();
    }

    private static string Period(DateOnly start, DateOnly? end) => end is { } last ? $"{start.Month}月{start.Day}日—{last.Month}月{last.Day}日" : $"{start.Month}月{start.Day}日及以后";

    private void AskFor(DraftLineKind kind, string field, string message)
    {
        if (_sheet.Fact(kind) is null)
        {
            _gaps.Add(new DraftGap(message, field, _sheet.Lines.FirstOrDefault(l => l.Kind == kind && !l.Removed)?.Id, kind));
        }
    }

    private void Ask(bool lacks, string field, string message)
    {
        Place($"${(field == nameof(DraftSetup.Code) ? ".code" : field == nameof(DraftSetup.ShortTitle) ? ".title" : ".supervisionOffice")}", field, null);
        if (lacks)
        {
            _gaps.Add(new DraftGap(message, field));
        }
    }

    private void Place(string path, string field, DraftLine? line) => _places.TryAdd(path, (field, line?.Id));

    // A rule of the file speaks of a path; the clerk knows the line.
    private DraftGap GapOf(FileError error)
    {
        var (field, line) = _places.Where(p => error.Path.StartsWith(p.Key, StringComparison.Ordinal)).OrderByDescending(p => p.Key.Length).Select(p => p.Value).FirstOrDefault(("", null));
        return new DraftGap($"{error.Message}。", field, line);
    }
}
