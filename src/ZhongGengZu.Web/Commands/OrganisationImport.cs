using System.Globalization;
using ZhongGengZu.Data;
using ZhongGengZu.Documents.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Commands;

/// <summary>Stores a checked organisation file, in one transaction with its history entry.</summary>
public sealed class OrganisationImport(CaseDbContext db, CaseDesk desk)
{
    /// <summary>Loads a file that its reader found sound. The caller has made sure that there are no units yet.</summary>
    public async Task RunAsync(CaseWork work, OrganisationFile file, CancellationToken cancel)
    {
        var rows = OrganisationRows.Of(file);
        db.AddRange(rows.Units);
        db.AddRange(rows.Posts);
        db.AddRange(rows.People);
        db.AddRange(rows.Appointments);
        db.AddRange(rows.Oversights);
        work.Record(CaseKind.Organisation, OrganisationRegister.CaseId, HistoryAct.OrganisationImported, facts: new Dictionary<string, string?>
        {
            ["name"] = file.Name,
            ["units"] = Number(rows.Units.Count),
            ["posts"] = Number(rows.Posts.Count),
            ["people"] = Number(rows.People.Count),
        });
        await desk.SaveAsync(work, cancel);
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
