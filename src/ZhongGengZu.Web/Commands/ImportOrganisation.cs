using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.People;
using ZhongGengZu.Documents.People;

namespace ZhongGengZu.Web.Commands;

/// <summary>Loads an organisation file into a database that has no units; every mistake in the file is told at once.</summary>
public sealed class ImportOrganisation : IVerb
{
    public string Name => "import-organisation";

    public string Usage => "FILE";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow();
        var path = arguments.Words(1, 1)[0];
        var reading = OrganisationFileReader.ReadFile(path);
        if (reading.Value is not { } file)
        {
            throw new VerbRefusedException(string.Join("; ", reading.Errors.Select(e => $"{e.Path}: {e.Message}")));
        }

        var db = services.GetRequiredService<CaseDbContext>();
        await CaseDatabase.RequireCurrentAsync(db);
        if (await db.Units.AnyAsync())
        {
            throw new VerbRefusedException("There are units already; an organisation is loaded into an empty database only.");
        }

        var work = await services.GetRequiredService<CaseDesk>().BeginAsync(OperatorActor.Actor, CancellationToken.None);
        await services.GetRequiredService<OrganisationImport>().RunAsync(work, file, CancellationToken.None);
        await services.GetRequiredService<HistorySealer>().SealAsync(CancellationToken.None);
        return VerbResult.Say(
            $"{file.Units.Count} units, {file.Posts.Count} posts, {file.People.Count} people, {file.Appointments.Count} appointments, {file.Oversights.Count} oversights.",
            new { units = file.Units.Count, posts = file.Posts.Count, people = file.People.Count, appointments = file.Appointments.Count, oversights = file.Oversights.Count });
    }
}
