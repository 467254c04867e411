using ZhongGengZu.Data;
using ZhongGengZu.Web.Commands.Demo;

namespace ZhongGengZu.Web.Commands;

/// <summary>Migrates and loads the demo; never in Production, never beside accounts.</summary>
public sealed class SeedDemo : IVerb
{
    public string Name => "seed-demo";

    public string Usage => "[suzhou]";

    public async Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services)
    {
        arguments.Allow();
        var words = arguments.Words(0, 1);
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            throw new VerbRefusedException("The demo has accounts with a known password; it is not loaded in Production.");
        }

        await CaseDatabase.MigrateAsync(services.GetRequiredService<CaseDbContext>());
        var name = words.Count == 0 ? "suzhou" : words[0];
        await services.GetRequiredService<DemoSeed>().RunAsync(name, CancellationToken.None);
        return VerbResult.Say($"The demo '{name}' is loaded.", new { demo = name });
    }
}
