using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;

namespace ZhongGengZu.Web.Commands;

/// <summary>Proves the history's chains, ends and seals; says the first that is broken.</summary>
public sealed class VerifyHistory : IVerb
{
    public string Name => "verify-history";

    public string Usage => "[--json]";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Words(0, 0);
        arguments.Allow();
        var db = services.GetRequiredService<CaseDbContext>();
        await CaseDatabase.RequireCurrentAsync(db);
        // A database may sort all entries before it gives the first.
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        var report = await services.GetRequiredService<HistoryVerifier>().VerifyAsync(CancellationToken.None);
        var broken = report.FirstBroken is { } found
            ? new { kind = Code(found.Kind), caseKind = found.CaseKind is { } kind ? Code(kind) : null, caseId = found.CaseId, sequence = found.Sequence }
            : null;
        var counted = $"{report.Entries} entries of {report.Cases} cases";
        string[] lines = broken is null
            ? [$"The history holds: {counted}."]
            : [$"The history is broken: {counted}. First: {broken.kind}, {(broken.caseId is null ? "seal" : $"{broken.caseKind ?? "case"} {broken.caseId}, entry")} {broken.sequence}"];
        return new VerbResult(lines, new { ok = report.Ok, cases = report.Cases, entries = report.Entries, firstBroken = broken }, report.Ok);
    }

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
