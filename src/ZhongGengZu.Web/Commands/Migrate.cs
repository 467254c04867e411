using ZhongGengZu.Data;

namespace ZhongGengZu.Web.Commands;

/// <summary>Brings the database to this version; creates it where there is none.</summary>
public sealed class Migrate : IVerb
{
    public string Name => "migrate";

    public string Usage => "";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Words(0, 0);
        arguments.Allow();
        var applied = await CaseDatabase.MigrateAsync(services.GetRequiredService<CaseDbContext>());
        return VerbResult.Say(applied == 0 ? "The database is of this version already." : $"{applied} migration(s) applied.", new { applied });
    }
}
