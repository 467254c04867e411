using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Commands;

/// <summary>A draft as <c>draft-campaign</c> tells it to a person: one fact a line, what must be asked at the end.</summary>
public static class DraftLines
{
    private const string Unsaid = "方案未写";

    public static IReadOnlyList<string> Of(CampaignDraft draft) =>
    [
        $"名称：{draft.Title?.Value ?? Unsaid}",
        $"发文机关：{draft.Issuer?.Value ?? Unsaid}",
        $"发文字号：{draft.DocumentNumber?.Value ?? Unsaid}",
        $"成文日期：{(draft.IssuedOn is { } day ? Wording.FullDay(day.Value) : Unsaid)}",
        $"参与范围：{draft.Scope?.Value ?? Unsaid}",
        .. Listed("阶段", draft.Phases, p => $"{p.Name}　{Period(p)}"),
        .. Listed("报送事项", draft.Deliverables, d => $"{d.Name}　{Due(d)}{(d.Recipient is { } to ? $"　报{to}" : "")}{(d.From is { } from ? $"　由{from}" : "")}"),
        .. Listed("治理重点", draft.FocusAreas, f => f.Name + (f.Children.Count > 0 ? $"：{string.Join('、', f.Children.Select(c => c.Value))}" : "")),
        .. Listed("签字", draft.SignOff, s => $"{s.Subject}：{s.Signer}"),
        .. Listed("清单", draft.Lists, t => t.Value),
        .. Listed("问题来源", draft.Sources, t => t.Value),
        .. Listed("责任单位", draft.Departments, t => t.Value),
        .. Listed("待确认", [.. draft.AllWarnings], w => w.Message + (w.Quote is { } quote ? $"　“{quote.Words}”" : "")),
    ];

    private static IEnumerable<string> Listed<TItem>(string head, IReadOnlyList<TItem> items, Func<TItem, string> line) =>
        items.Select((item, i) => $"  {i + 1}. {line(item).ReplaceLineEndings(" ")}").Prepend($"{head}：{items.Count} 项");

    private static string Period(DraftPhase phase) => (phase.Start, phase.End) switch
    {
        ({ } start, { } end) => $"{Wording.FullDay(start)}至{Wording.FullDay(end)}",
        ({ } start, null) => $"{Wording.FullDay(start)}起",
        (null, { } end) => $"至{Wording.FullDay(end)}",
        _ => phase.Period ?? Unsaid,
    };

    private static string Due(DraftDeliverable deliverable) =>
        deliverable switch
        {
            { Recurrence: { } again } => Wording.Again(again),
            { Due: { } due } => Wording.FullDay(due) + Wording.DueTime(deliverable.DueTime),
            _ => Unsaid,
        };
}
