using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace ZhongGengZu.Web.Shell;

/// <summary>JSON lines, one an event, each with its request id. Never query strings, form values or names: the log has no personal data.</summary>
public static class Logs
{
    /// <param name="builder">The application being built.</param>
    /// <param name="verbRuns">A verb's result is alone on stdout, so its logs go to stderr, warnings and worse only.</param>
    public static void AddLogs(this WebApplicationBuilder builder, bool verbRuns)
    {
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.FromLogContext()
            .Filter.ByExcluding(entry => IsToldByStartupFailure(entry) || (verbRuns && IsToldByTheVerb(entry)))
            .WriteTo.Console(
                new JsonFormatter(renderMessage: true),
                restrictedToMinimumLevel: verbRuns ? LogEventLevel.Warning : LogEventLevel.Verbose,
                standardErrorFromLevel: verbRuns ? LogEventLevel.Verbose : null)
            .CreateLogger();

        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(logger, dispose: true);
    }

    // A verb ends with one line that says why the database does not answer.
    private static bool IsToldByTheVerb(LogEvent entry) =>
        entry.Properties.TryGetValue("SourceContext", out var source) && source is ScalarValue { Value: "Microsoft.EntityFrameworkCore.Database.Connection" };

    // The host logs a failed start with its stack before it throws; StartupFailure says the same in one line.
    private static bool IsToldByStartupFailure(LogEvent entry) =>
        entry.MessageTemplate.Text == "Hosting failed to start" && StartupFailure.Explains(entry.Exception, out _);
}
