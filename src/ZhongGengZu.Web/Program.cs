using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Shell;

if (!VerbCall.TryParse(args, out var call))
{
    return ExitCode.Usage;
}

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = call.HostArguments,
        // Settings and seeds travel with the binary, whatever folder it is started from.
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.WebHost.UseStaticWebAssets();
    builder.AddLogs(verbRuns: call.HasVerb);

#pragma warning disable RS0030 // The one place that names the system's clock.
    builder.Services.AddSingleton(TimeProvider.System);
#pragma warning restore RS0030
    builder.AddCases();
    builder.AddAccess();
    builder.Services.AddShell();
    builder.Services.AddRooms();
    builder.Services.AddControllersWithViews().AddRoomViews();

    var app = builder.Build();
    app.UseRequestLog();
    app.UseShell();
    app.UseRouting();
    app.UseAccess();
    app.MapStaticAssets().AllowAnonymous();
    app.MapHealth();
    app.MapControllers();

    if (call.HasVerb)
    {
        return await call.RunAsync(app);
    }

    await app.PrepareDatabaseAsync();
    await app.RunAsync();
    return ExitCode.Done;
}
catch (Exception failure) when (StartupFailure.Explains(failure, out var sentence))
{
    await Console.Error.WriteLineAsync(sentence);
    return ExitCode.Refused;
}

/// <summary>Named so that tests can start the real thing.</summary>
public partial class Program;
