using System.Text.RegularExpressions;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Web.Tests;

/// <summary>The pages that lead a stranger through the house lead somewhere.</summary>
public sealed partial class DocumentationTests
{
    private static readonly DirectoryInfo Root = FindRoot();

    [Fact]
    public void Links_OfEveryPage_LeadToAFileOrFolder()
    {
        var broken =
            from page in Root.EnumerateFiles("README.md").Concat(new DirectoryInfo(Path.Combine(Root.FullName, "docs")).EnumerateFiles("*.md", SearchOption.AllDirectories))
            from Match link in RelativeLink().Matches(File.ReadAllText(page.FullName))
            let target = Path.Combine(page.DirectoryName!, link.Groups["target"].Value)
            where !Path.Exists(target)
            select $"{Path.GetRelativePath(Root.FullName, page.FullName)} → {link.Groups["target"].Value}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Verb_OfTheBinary_StandsInTheReadme()
    {
        var readme = File.ReadAllText(Path.Combine(Root.FullName, "README.md"));
        var verbs = typeof(IVerb).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IVerb)))
            .Select(type => (IVerb)Activator.CreateInstance(type)!);

        Assert.All(verbs, verb => Assert.Contains($"| `{verb.Name}{(verb.Usage is "" ? "" : $" {verb.Usage}")}` |", readme, StringComparison.Ordinal));
    }

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ZhongGengZu.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder;
    }

    [GeneratedRegex(@"\]\((?!https?:|#)(?<target>[^)#]+)")]
    private static partial Regex RelativeLink();
}
