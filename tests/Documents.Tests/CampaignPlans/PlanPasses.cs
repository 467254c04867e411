using System.Globalization;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>The reader's passes run up to the one that is tested, what they find written short.</summary>
internal static class PlanPasses
{
    /// <summary>A plan's day of issue.</summary>
    public static PlanYear Issued { get; } = PlanYear.Of("", new DateOnly(2022, 3, 1), null, null);

    public static Passage PassageOf(string text) => Passage.Of(text, 0, text.Length);

    public static IReadOnlyList<string> Blocks(string text) => [.. PlanBlocks.Of(text).Select(b => b.Words(0, b.Length))];

    public static PlanHead HeadOf(string text) => PlanHead.Of(PlanBlocks.Of(text));

    public static PlanSections SectionsOf(string text) => PlanSections.Of(PlanOutline.Of(PlanBlocks.Of(text)));

    /// <summary>Titles, those below in brackets.</summary>
    public static string Tree(PlanNode node) =>
        string.Join(' ', node.Children.Select(c => c.TitleWords + (c.Children.Count > 0 ? $"({Tree(c)})" : "")));

    public static string Tree(string text) => Tree(PlanOutline.Of(PlanBlocks.Of(text)));

    /// <summary>Name, first and last day of each phase.</summary>
    public static IReadOnlyList<string> Phases(string text) =>
        [.. PhaseReading.Of(SectionsOf(text), Issued).Select(p => $"{p.Phase.Name} {Day(p.Phase.Start)} {Day(p.Phase.End)}".TrimEnd())];

    /// <summary>Names of the areas, the second level in brackets.</summary>
    public static IReadOnlyList<string> Areas(string text) =>
        [.. FocusReading.AllOf(SectionsOf(text).Focus).Select(f => f.Name + (f.Children.Count > 0 ? $"({string.Join(' ', f.Children.Select(c => c.Value))})" : ""))];

    public static IReadOnlyList<PlanStatement> Statements(string text) => [.. PlanBlocks.Of(text).SelectMany(PlanStatement.Of)];

    /// <summary>What a text owes, sentence by sentence as the reader goes.</summary>
    public static IReadOnlyList<DraftDeliverable> Owed(string text)
    {
        var reading = new DeliverableReading(Issued, PlanScoresTests.Calendar);
        var owed = new List<DraftDeliverable>();
        var before = DeliverableReading.Said.Nothing;
        foreach (var statement in Statements(text))
        {
            var lines = reading.Of(statement, null, _ => false, before).ToList();
            before = before.After(statement, lines);
            owed.AddRange(lines);
        }

        return owed;
    }

    /// <summary>By when or how often, and to whom.</summary>
    public static string Short(DraftDeliverable line) =>
        $"{(line.Recurrence is { } again ? $"{again.Every} {again.ByDay}".TrimEnd() : Day(line.Due))} → {line.Recipient ?? "-"}";

    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
