using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>Load data for measuring: an invented campaign of 150 units, into a migrated, empty database only.</summary>
public sealed class Generate : IVerb
{
    public string Name => "generate";

    public string Usage => "--people N --problems N";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow("people", "problems");
        arguments.Words(0, 0);
        var (people, problems) = (arguments.Number("people"), arguments.Number("problems"));
        if (people < LoadOrganisation.LeastPeople)
        {
            throw new VerbUsageException($"--people needs at least {LoadOrganisation.LeastPeople} for {LoadOrganisation.Units} units");
        }

        var db = services.GetRequiredService<CaseDbContext>();
        await CaseDatabase.RequireCurrentAsync(db);
        if (await db.Units.AnyAsync() || await db.Users.AnyAsync())
        {
            throw new VerbRefusedException("There are units or accounts already; load data goes into an empty database only.");
        }

        var made = await ActivatorUtilities.CreateInstance<LoadData>(services).RunAsync(people, problems, CancellationToken.None);
        return new VerbResult(
            [
                $"{made.Units} units, {made.People} people, {made.Problems} problems, {made.Rows} rows in {made.Seconds} s.",
                $"Seed {made.Seed}, campaign issued on {made.IssuedOn:yyyy-MM-dd}.",
                $"Accounts {made.FirstName} to {made.LastName}, all with the password {made.Password}",
            ],
            made);
    }
}
