using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>The T-SQL grammar of npm's @dbml/core, which needs no server.</summary>
internal static class TSqlParser
{
    /// <summary>What is wrong with each of these statements, in their order; null where nothing is.</summary>
    /// <param name="statements">Queries, or scripts that define tables.</param>
    /// <param name="inPieces">Queries, select by select: quicker, and the same to a grammar. A script's tables must stay together.</param>
    public static async Task<IReadOnlyList<string?>> ErrorsOfAsync(IEnumerable<string> statements, bool inPieces = false)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Sql", "tsql.mjs"), .. inPieces ? ["--in-pieces"] : Array.Empty<string>()];
        using var node = Process.Start(new ProcessStartInfo("node", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        })!;
        var (said, complaint) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(statements));
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<List<string?>>(await said)!
            : throw new InvalidOperationException($"The T-SQL parser did not run: {await complaint}");
    }
}
