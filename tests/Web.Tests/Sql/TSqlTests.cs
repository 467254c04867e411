using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>What would be sent to SQL Server is T-SQL by the word of a parser, which also hears what is none.</summary>
public sealed partial class TSqlTests
{
    // One reading for both: what a spoilt statement has in common with the good ones is not read again.
    private static readonly Lazy<Task<IReadOnlyList<Reading>>> Readings = new(ReadAsync);

    /// <param name="File">Where it is committed.</param>
    /// <param name="Text">The statement.</param>
    /// <param name="IsSpoilt">A known error has been put in.</param>
    /// <param name="Error">What the parser says.</param>
    private sealed record Reading(string File, string Text, bool IsSpoilt, string? Error);

    [Fact]
    public async Task Queries_Committed_AreTSql()
    {
        var read = (await Readings.Value).Where(r => !r.IsSpoilt).ToList();

        Assert.NotEmpty(read);
        Assert.Empty(read.Where(r => r.Error is not null).Select(r => $"{r.File}: {r.Error}"));
    }

    [Fact]
    public async Task Queries_WithAKnownError_AreRefused()
    {
        var read = (await Readings.Value).Where(r => r.IsSpoilt).ToList();

        Assert.True(read.Count > 50);
        Assert.Empty(read.Where(r => r.Error is null).Select(r => $"{r.File}: {r.Text}"));
    }

    [Fact]
    public async Task MigrationScript_IsTSql()
    {
        var script = Script();

        // What is created by EXEC is a text to the parser until it is handed over by itself.
        var errors = await TSqlParser.ErrorsOfAsync([.. Batches(script), .. Executed().Matches(script).Select(m => m.Groups["sql"].Value.Replace("''", "'", StringComparison.Ordinal))]);

        Assert.True(errors.Count > 10);
        Assert.Empty(errors.OfType<string>());
    }

    [Fact]
    public async Task MigrationScript_WithAKnownError_IsRefused()
    {
        // Its beginning: the whole takes the parser ten seconds each time.
        var beginning = string.Concat(Script().Split("END;\n").Take(12).Select(step => step + "END;\n")) + "COMMIT;";
        var good = Batches(beginning)[^1];
        string[] spoilt =
        [
            good.Replace("CREATE TABLE [FormDrafts]", "CRATE TABLE [FormDrafts]", StringComparison.Ordinal),
            good.Replace("NOT NULL", "NOT NIL", StringComparison.Ordinal),
            good.Remove(good.LastIndexOf(']'), 1),
            good.Remove(good.LastIndexOf("END;", StringComparison.Ordinal), 4),
            good.Replace("nvarchar(max)", "nvarchar(max", StringComparison.Ordinal),
        ];

        var errors = await TSqlParser.ErrorsOfAsync([good, .. spoilt]);

        Assert.Null(errors[0]);
        Assert.All(errors.Skip(1), Assert.NotNull);
    }

    [Fact]
    public async Task ListOfMoreIds_ThanAStatementTakesParameters_IsSentAsOne()
    {
        using var translator = Translator.ToSqlServer();
        var ids = Enumerable.Range(0, 2500).Select(_ => Guid.CreateVersion7()).ToList();
        using var command = translator.Db.Deadlines.Where(d => ids.Contains(d.Id)).Select(d => d.Id).CreateDbCommand();

        Assert.Contains("OPENJSON(@ids) WITH ([Value] binary(16) '$')", command.CommandText, StringComparison.Ordinal);
        Assert.Single(command.Parameters);
        Assert.Null(Assert.Single(await TSqlParser.ErrorsOfAsync([command.CommandText])));
    }

    private static async Task<IReadOnlyList<Reading>> ReadAsync()
    {
        // The longest statement of every third method, with a keyword misspelt, a bracket left open, or another database's words.
        Func<string, string>[] spoil = [sql => Keyword().Replace(sql, "SELCT", 1), sql => sql.Remove(sql.LastIndexOf(']'), 1), sql => sql + "\nLIMIT 10"];
        var good = Snapshots.CommittedTSql();
        var spoilt = good.GroupBy(s => s.File).Where((_, i) => i % 3 == 0).Select((file, i) => (File: file.Key, Text: spoil[i % spoil.Length](file.MaxBy(s => s.Text.Length).Text)));
        var all = good.Select(s => (s.File, s.Text, IsSpoilt: false)).Concat(spoilt.Select(s => (s.File, s.Text, IsSpoilt: true))).ToList();
        var errors = await TSqlParser.ErrorsOfAsync(all.Select(s => s.Text), inPieces: true);
        return [.. all.Zip(errors, (s, error) => new Reading(s.File, s.Text, s.IsSpoilt, error))];
    }

    private static string Script()
    {
        using var translator = Translator.ToSqlServer();
        return translator.Db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent).ReplaceLineEndings("\n");
    }

    private static List<string> Batches(string script) => [.. Go().Split(script).Where(batch => !string.IsNullOrWhiteSpace(batch))];

    [GeneratedRegex("^GO$", RegexOptions.Multiline)]
    private static partial Regex Go();

    [GeneratedRegex(@"EXEC\(N'(?<sql>(?:[^']|'')*)'\)")]
    private static partial Regex Executed();

    [GeneratedRegex(@"\b(SELECT|UPDATE|DELETE|INSERT)\b")]
    private static partial Regex Keyword();
}
