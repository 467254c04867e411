using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CampaignPlans;

/// <summary>A line as it is shown.</summary>
/// <param name="Line">The line.</param>
/// <param name="Number">Its number, that of its words in the text; null without words.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Gaps">What it lacks.</param>
/// <param name="Notes">What of it no place of a campaign holds.</param>
public sealed record LineView(DraftLine Line, int? Number, int? Sentence, IReadOnlyList<DraftGap> Gaps, IReadOnlyList<DraftNote> Notes)
{
    /// <summary>Whether a person must do something about it.</summary>
    public bool IsOpen => Line.IsOpen || Gaps.Count > 0;
}

/// <summary>Lines of one kind, or of two levels of it.</summary>
public sealed record PlanSection(DraftLineKind Kind, IReadOnlyList<LineForm> Lines, IReadOnlyList<DraftGap> Gaps)
{
    public string Id => $"s-{Kind.ToString().ToLowerInvariant()}";

    public int Count => Lines.Count(l => l.Shown!.Line.IsStated);
}

/// <summary>核对实施方案: the text on one side, the draft on the other.</summary>
public sealed record PlanPage
{
    public required Guid Id { get; init; }

    public required PlanForm Form { get; init; }

    public required DraftSheet Sheet { get; init; }

    public required TextSheet Text { get; init; }

    public required IReadOnlyList<PlanSection> Sections { get; init; }

    public required DefinitionDraft Campaign { get; init; }

    public required IReadOnlyList<string> Offices { get; init; }

    /// <summary>The campaign that came of it, null before.</summary>
    public required CampaignHead? Drawn { get; init; }

    /// <summary>Running campaigns it may be compared with.</summary>
    public required IReadOnlyList<CampaignHead> Running { get; init; }

    public required string Source { get; init; }

    /// <summary>Only what waits is shown.</summary>
    public bool OnlyOpen { get; init; }

    public int Read => Sheet.Lines.Count(l => l.IsStated && l.Kind != DraftLineKind.Remark);

    /// <summary>What waits: open lines, each once, the office, and what no line is there for.</summary>
    public int Open => Sections.Sum(s => s.Lines.Count(l => l.Shown!.IsOpen) + s.Gaps.Count) + SetupGaps.Count() + (Sheet.Setup.OfficeIsOpen && !SetupGaps.Any(g => g.Field == nameof(PlanForm.Office)) ? 1 : 0);

    public IEnumerable<DraftGap> SetupGaps => Campaign.Gaps.Where(g => g.LineId is null && g.Section is null);

    public bool IsStarted => Drawn is { State: not CampaignState.Draft };

    /// <summary>The year is asked for where no date of issue gives it.</summary>
    public bool AsksYear => Sheet.Setup.Year is not null || Sheet.Lines.Any(l => l.Kind == DraftLineKind.IssuedOn && (l.Due is null || l.Question is not null));

    public string Title => (Sheet.IsEmpty, Open) switch
    {
        (true, _) => "没有读出阶段、报送事项和治理重点",
        (_, 0) => $"读出 {Read} 处，都定了",
        _ => $"读出 {Read} 处，还有 {Open} 处要您定",
    };

    public PlanSection Section(DraftLineKind kind) => Sections.First(s => s.Kind == kind);

    public static string HrefOf(Guid id) => $"/campaign-plans/{id}";
}

/// <summary>Builds the page of a plan, as it is stored or as it was typed.</summary>
public sealed class PlanPages(PlanDesk desk, CurrentCampaign campaigns)
{
    private static readonly DraftLineKind[] Facts =
        [DraftLineKind.Title, DraftLineKind.Issuer, DraftLineKind.DocumentNumber, DraftLineKind.IssuedOn, DraftLineKind.Recipients, DraftLineKind.Scope];

    /// <summary>Section → the kinds in it, in the order of the page.</summary>
    private static readonly (DraftLineKind Kind, DraftLineKind[] Kinds)[] Order =
    [
        (DraftLineKind.Remark, [DraftLineKind.Remark]),
        (DraftLineKind.Title, Facts),
        (DraftLineKind.Phase, [DraftLineKind.Phase]),
        (DraftLineKind.Deliverable, [DraftLineKind.Deliverable]),
        (DraftLineKind.FocusArea, [DraftLineKind.FocusArea, DraftLineKind.FocusPoint]),
        (DraftLineKind.SignOff, [DraftLineKind.SignOff]),
        (DraftLineKind.List, [DraftLineKind.List]),
        (DraftLineKind.Source, [DraftLineKind.Source]),
        (DraftLineKind.Department, [DraftLineKind.Department]),
    ];

    public async Task<PlanPage> ReadAsync(CampaignPlan plan, DraftSheet? typed, bool onlyOpen, CancellationToken cancel)
    {
        var sheet = typed ?? plan.Sheet;
        var campaign = CampaignDefinitionDraft.Of(sheet);
        var quoted = sheet.Lines.Where(l => !l.IsGone && l.Quote is not null).OrderBy(l => l.Quote!.At).ThenBy(l => l.Id).ToList();
        var gaps = campaign.Gaps.Where(g => g.LineId is not null).ToLookup(g => g.LineId!.Value);
        var marks = quoted.Select((l, i) => new TextMark(l.Id, i + 1, l.IsOpen || gaps[l.Id].Any(), Wording.Of(l.Kind))).ToDictionary(m => m.Id);
        var text = TextSheet.Of(plan.Text, quoted, marks);
        var form = PlanForm.Of(sheet, plan.Version);
        foreach (var (line, row) in sheet.Lines.Zip(form.Lines))
        {
            row.Shown = new LineView(line, marks.GetValueOrDefault(line.Id)?.Number, line.Quote is { } quote ? text.SentenceAt(quote.At) : null, [.. gaps[line.Id]], [.. campaign.Notes.Where(n => n.LineId == line.Id)]);
        }

        var all = await campaigns.AllAsync(cancel);
        return new PlanPage
        {
            Id = plan.Id,
            Form = form,
            Sheet = sheet,
            Text = text,
            Sections = [.. Order.Select(o => new PlanSection(
                o.Kind,
                [.. form.Lines.Where(l => o.Kinds.Contains(l.Shown!.Line.Kind))],
                [.. campaign.Gaps.Where(g => g.LineId is null && g.Section is { } at && o.Kinds.Contains(at))]))],
            Campaign = campaign,
            Offices = await desk.OfficesAsync(cancel),
            Drawn = all.FirstOrDefault(c => c.Code == plan.CampaignCode),
            Running = [.. all.Where(c => c.State == CampaignState.Running)],
            Source = $"{plan.FileName ?? "粘贴的正文"}　{plan.SavedByName} {Wording.Moment(plan.SavedAt)}存",
            OnlyOpen = onlyOpen,
        };
    }
}
