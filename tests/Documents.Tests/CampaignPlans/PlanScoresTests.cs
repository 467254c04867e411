using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Xunit.Abstractions;
using ZhongGengZu.Documents.CampaignPlans;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Domain.Deadlines;

namespace ZhongGengZu.Documents.Tests.CampaignPlans;

/// <summary>
/// Plans written by different hands, read and compared with the drafts that their writers expect: docs/flows/reading-a-plan.md.
/// A folder named in ZGZ_PLANS is read as well: plans (.txt, .docx) with a draft of the same name beside them or in Plans/real.
/// </summary>
public sealed class PlanScoresTests(ITestOutputHelper output)
{
    // The odd ones are written to break a reader of rules; what it makes of them is printed and may not get worse.
    private static readonly IReadOnlyDictionary<string, double> LeastOf = new Dictionary<string, double> { ["odd"] = 0.7 };

    private const double Least = 0.95;

    public static string Plans { get; } = Path.Combine(AppContext.BaseDirectory, "CampaignPlans", "Plans");

    public static WorkingCalendar Calendar { get; } =
        new(Directory.GetFiles(Path.Combine(Seeds.Folder, "holidays")).Select(f => HolidayFileReader.ReadFile(f).Value!));

    /// <summary>The texts of a set with their names.</summary>
    public static IEnumerable<string> TextsOf(string folder) =>
        Directory.GetFiles(folder).Where(f => Path.GetExtension(f) is ".txt" or ".docx").Order(StringComparer.Ordinal);

    [Fact]
    public void Plans_OfManyHands_AreReadAsTheirWritersReadThem()
    {
        var folders = new List<string> { Path.Combine(Plans, "known"), Path.Combine(Plans, "set-aside"), Path.Combine(Plans, "odd") };
        if (Environment.GetEnvironmentVariable("ZGZ_PLANS") is { Length: > 0 } named)
        {
            folders.Add(named);
        }

        var table = new StringBuilder("plan | phases | deliverables | focus areas\n");
        var others = new List<(string Set, string Kind, LineScore Score)>();
        var sets = folders.Select(f => (Name: Path.GetFileName(f.TrimEnd('/')), Score: ScoreOf(f, table, others))).ToList();
        foreach (var (name, score) in sets)
        {
            table.Append(Row($"set {name}", score));
        }

        table.Append("\nkind").Append(string.Concat(sets.Select(s => $" | {s.Name}"))).Append('\n');
        foreach (var kind in others.GroupBy(o => o.Kind))
        {
            table.Append(kind.Key).Append(string.Concat(sets.Select(s => Cell(kind.Where(o => o.Set == s.Name))))).Append('\n');
        }

        output.WriteLine(table.ToString());
        Assert.All(sets, set =>
        {
            var least = LeastOf.GetValueOrDefault(set.Name, Least);
            Assert.InRange(set.Score.Phases.F1, least, 1);
            Assert.InRange(set.Score.Deliverables.F1, least, 1);
            Assert.InRange(set.Score.FocusAreas.F1, least, 1);
        });
    }

    private static PlanScore ScoreOf(string folder, StringBuilder table, List<(string Set, string Kind, LineScore Score)> others)
    {
        var sum = PlanScore.None;
        foreach (var file in TextsOf(folder))
        {
            var reading = CampaignPlanFile.ReadFile(file);
            Assert.True(reading.IsSound, file);
            var draft = CampaignPlanReader.Read(reading.Value!, Calendar);
            Assert.Empty(PlanScore.QuotesNotInText(draft, reading.Value!));
            var score = PlanScore.Of(Expected(file), draft);
            others.AddRange(PlanScore.Others(Expected(file), draft).Select(o => (Path.GetFileName(folder.TrimEnd('/')), o.Kind, o.Score)));
            table.Append(Row($"{Path.GetFileName(folder)}/{Path.GetFileNameWithoutExtension(file)}", score));
            sum += score;
        }

        Assert.NotEqual(PlanScore.None, sum);
        return sum;
    }

    private static JsonNode Expected(string file)
    {
        var beside = Path.ChangeExtension(file, ".json");
        return JsonNode.Parse(File.ReadAllText(File.Exists(beside) ? beside : Path.Combine(Plans, "real", Path.GetFileName(beside))))!;
    }

    private static string Cell(IEnumerable<(string Set, string Kind, LineScore Score)> plans)
    {
        var sum = plans.Select(p => p.Score).Aggregate((one, other) => one + other);
        return sum.Expected + sum.Read == 0 ? " | -" : string.Create(CultureInfo.InvariantCulture, $" | {sum.F1:0.00}");
    }

    private static string Row(string name, PlanScore score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} | {score.Phases.F1:0.00} | {score.Deliverables.F1:0.00} | {score.FocusAreas.F1:0.00}\n");
}
