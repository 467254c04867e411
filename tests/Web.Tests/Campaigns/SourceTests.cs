using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Tests.Support;

namespace ZhongGengZu.Web.Tests.Campaigns;

/// <summary>What a campaign's file says stands in no source file; what a post is called stands in Shell/Wording alone.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Sources_HoldNoPhaseOrFocusAreaOfTheShippedCampaign()
    {
        var root = JsonNode.Parse(File.ReadAllText(Zone.CampaignFile))!;
        var names = root["phases"]!.AsArray().Select(p => p!["name"]!.GetValue<string>())
            .Concat(root["focusAreas"]!.AsArray().SelectMany(f => f!["children"]!.AsArray().Select(c => c!["name"]!.GetValue<string>()).Append(f["name"]!.GetValue<string>())))
            .ToList();

        Assert.Empty(Found(names, _ => true));
    }

    [Fact]
    public void Sources_NamePostsInTheWordingAndInCommentsOnly()
    {
        var names = Enum.GetValues<PostKind>().Cast<Enum>().Concat(Enum.GetValues<RouteTarget>().Where(t => t is not (RouteTarget.Office or RouteTarget.OfficeOverseer)).Cast<Enum>())
            .Select(code => Wording.Of(code)).Distinct().ToList();

        // The reader of plans knows the genre's words, and what it proposes becomes a campaign's data.
        Assert.Empty(Found(names, path => !path.StartsWith("src/ZhongGengZu.Web/Shell/Wording", StringComparison.Ordinal) && !path.StartsWith("src/ZhongGengZu.Documents/CampaignPlans/", StringComparison.Ordinal)));
    }

    private static List<string> Found(IReadOnlyList<string> words, Func<string, bool> asked)
    {
        var found = new List<string>();
        var tracked = Tracked().Where(asked).ToList();
        Assert.NotEmpty(tracked);
        foreach (var path in tracked)
        {
            var text = Comments().Replace(File.ReadAllText(Path.Combine(Root, path)), m => new string('\n', m.Value.Count(c => c == '\n')));
            var lines = text.Split('\n');
            found.AddRange(
                from number in Enumerable.Range(0, lines.Length)
                from word in words
                where lines[number].Contains(word, StringComparison.Ordinal)
                select $"{path}:{number + 1} {word}");
        }

        return found;
    }

    private static string Root { get; } = Git("rev-parse", "--show-toplevel").Trim();

    private static IEnumerable<string> Tracked() =>
        Git("-c", "core.quotePath=false", "ls-files", "--full-name", "--", ":/src").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(p => p.EndsWith(".cs", StringComparison.Ordinal) || p.EndsWith(".cshtml", StringComparison.Ordinal));

    private static string Git(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true, WorkingDirectory = AppContext.BaseDirectory })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("This test reads the repository with git.");
    }

    [GeneratedRegex(@"//[^\n]*|/\*[\s\S]*?\*/|@\*[\s\S]*?\*@|<!--[\s\S]*?-->")]
    private static partial Regex Comments();
}
