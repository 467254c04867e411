using System.Text.Json.Nodes;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>A draft as <c>draft-campaign --json</c> prints it: dates ISO, null where the text does not say, quotes verbatim.</summary>
public static class CampaignDraftJson
{
    /// <summary>The object that docs/flows/reading-a-plan.md shows.</summary>
    public static JsonObject Of(CampaignDraft draft) => new()
    {
        ["title"] = draft.Title?.Value,
        ["issuer"] = draft.Issuer?.Value,
        ["documentNumber"] = draft.DocumentNumber?.Value,
        ["issuedOn"] = Iso(draft.IssuedOn?.Value),
        ["scope"] = draft.Scope?.Value,
        ["phases"] = List(draft.Phases, p => new JsonObject { ["name"] = p.Name, ["start"] = Iso(p.Start), ["end"] = Iso(p.End), ["quote"] = p.Quote?.Words }),
        ["deliverables"] = List(draft.Deliverables, d => new JsonObject
        {
            ["name"] = d.Name,
            ["due"] = Iso(d.Due),
            ["dueTime"] = d.DueTime?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
            ["recurrence"] = d.Recurrence is { } rhythm ? new JsonObject { ["every"] = Codes.Of(rhythm.Every), ["byDay"] = rhythm.ByDay } : null,
            ["recipient"] = d.Recipient,
            ["from"] = d.From,
            ["quote"] = d.Quote?.Words,
        }),
        ["focusAreas"] = List(draft.FocusAreas, f => new JsonObject
        {
            ["name"] = f.Name,
            ["quote"] = f.Quote?.Words,
            ["children"] = List(f.Children, c => new JsonObject { ["name"] = c.Value, ["quote"] = c.Quote?.Words }),
        }),
        ["signOff"] = List(draft.SignOff, s => new JsonObject { ["subject"] = s.Subject, ["signer"] = s.Signer, ["quote"] = s.Quote?.Words }),
        ["lists"] = List(draft.Lists, Text),
        ["sources"] = List(draft.Sources, Text),
        ["departments"] = List(draft.Departments, Text),
        ["warnings"] = List(draft.AllWarnings, w => new JsonObject { ["message"] = w.Message, ["quote"] = w.Quote?.Words }),
    };

    private static JsonNode Text(DraftText text) => JsonValue.Create(text.Value);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static JsonArray List<TItem>(IEnumerable<TItem> items, Func<TItem, JsonNode> node) => [.. items.Select(node)];
}
