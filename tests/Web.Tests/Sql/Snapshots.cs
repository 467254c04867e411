using System.Text;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>A query in both servers' words.</summary>
/// <param name="Site">The method of the product that sends it.</param>
/// <param name="PostgreSql">For PostgreSQL.</param>
/// <param name="SqlServer">For SQL Server.</param>
internal sealed record SqlForm(string Site, Translation PostgreSql, Translation SqlServer);

/// <summary>The committed words of every query, one file a method, both servers beside each other.</summary>
internal static class Snapshots
{
    /// <summary>The setting that writes the files anew instead of comparing them.</summary>
    public const string Renewal = "ZGZ_SNAPSHOTS";

    public static bool AreRenewed => Environment.GetEnvironmentVariable(Renewal) == "renew";

    private const string SqlServerHead = "-- SQL Server\n";

    private static DirectoryInfo Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ZhongGengZu.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
            }

            return folder.CreateSubdirectory("tests/Web.Tests/Sql/Snapshots");
        }
    }

    /// <summary>The SQL Server part of every committed file: name, statement with its declarations.</summary>
    public static IReadOnlyList<(string File, string Text)> CommittedTSql() =>
    [
        .. from file in Folder.GetFiles("*.sql").OrderBy(f => f.Name, StringComparer.Ordinal)
           from form in File.ReadAllText(file.FullName).ReplaceLineEndings("\n").Split(SqlServerHead).Skip(1)
           from statement in form.Split("\n\n--")[0].Split(";\n", StringSplitOptions.RemoveEmptyEntries)
           select (file.Name, statement.TrimEnd(';')),
    ];

    /// <summary>The files by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<SqlForm> forms) =>
        forms.GroupBy(f => f.Site).ToDictionary(site => $"{site.Key}.sql", site => FileOf(site.Key, site));

    /// <summary>Which files differ from these, are missing or too many.</summary>
    public static IReadOnlyList<string> Differences(IReadOnlyDictionary<string, string> files)
    {
        var there = Folder.GetFiles("*.sql").ToDictionary(f => f.Name, f => File.ReadAllText(f.FullName).ReplaceLineEndings("\n"));
        return
        [
            .. files.Keys.Except(there.Keys).Order(StringComparer.Ordinal).Select(name => $"{name} is missing"),
            .. there.Keys.Except(files.Keys).Order(StringComparer.Ordinal).Select(name => $"{name}: nothing sends this any more"),
            .. files.Where(f => there.TryGetValue(f.Key, out var old) && old != f.Value).OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key} differs: {FirstDifference(there[f.Key], f.Value)}"),
        ];
    }

    /// <summary>Writes these files and no others.</summary>
    public static void Renew(IReadOnlyDictionary<string, string> files)
    {
        foreach (var old in Folder.GetFiles("*.sql").Where(f => !files.ContainsKey(f.Name)))
        {
            old.Delete();
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(Folder.FullName, name), text);
        }
    }

    /// <summary>A statement with its parameters declared, as T-SQL reads it.</summary>
    public static string Declared(Statement statement) =>
        (statement.Parameters.Count == 0 ? "" : $"DECLARE {string.Join(", ", statement.Parameters.Select(p => $"{p.Name} {p.Type}"))};\n") + statement.Text.ReplaceLineEndings("\n").Trim();

    private static string FileOf(string site, IEnumerable<SqlForm> forms)
    {
        var text = new StringBuilder($"-- {site}\n");
        var bodies = forms.Select(BodyOf).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < bodies.Count; i++)
        {
            text.Append($"\n-- {i + 1} of {bodies.Count}\n").Append(bodies[i]);
        }

        return text.ToString();
    }

    private static string BodyOf(SqlForm form) =>
        Part("-- PostgreSQL\n", form.PostgreSql.Statements.Select(s => $"{Noted(s)}{s.Text.ReplaceLineEndings("\n").Trim()};\n")) + Part(SqlServerHead, form.SqlServer.Statements.Select(s => $"{Declared(s)};\n"));

    private static string Part(string head, IEnumerable<string> statements) => string.Concat(statements) is { Length: > 0 } text ? head + text : "";

    private static string Noted(Statement statement) =>
        statement.Parameters.Count == 0 ? "" : $"-- {string.Join(", ", statement.Parameters.Select(p => $"{p.Name} {p.Type}"))}\n";

    private static string FirstDifference(string old, string now)
    {
        var (before, after) = (old.Split('\n'), now.Split('\n'));
        var at = before.Zip(after).TakeWhile(lines => lines.First == lines.Second).Count();
        return $"line {at + 1} was '{before.ElementAtOrDefault(at)}' and is '{after.ElementAtOrDefault(at)}'";
    }
}
