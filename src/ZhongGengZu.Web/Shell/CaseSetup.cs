using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.History;
using ZhongGengZu.Documents.Deadlines;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Commands;
using ZhongGengZu.Web.Commands.Demo;
using ZhongGengZu.Web.Jobs;
using ZhongGengZu.Web.Jobs.Sending;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Shell;

/// <summary>What the cases stand on: the database, the case clock, the working calendar.</summary>
public static class CaseSetup
{
    public static void AddCases(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddCaseDatabase(builder.Configuration);
        services.AddSingleton<CaseClock>();
        services.AddScoped<OrganisationImport>();
        services.AddScoped<CampaignImport>();
        services.AddScoped<DemoSeed>();
        services.AddScoped<PersonalReads>();
        services.AddScoped<DemoBanner>();
        services.AddHostedService<Schedule>();
        services.AddSending(builder.Configuration);
        services.AddScoped<NoticeRows>();
        services.AddSingleton(_ =>
        {
            var reading = HolidayFileReader.ReadFolder(Path.Combine(AppContext.BaseDirectory, "seeds", "holidays"));
            return new WorkingCalendars(reading.Value ?? throw new SetupException($"The holidays cannot be read: {string.Join("; ", reading.Errors.Select(e => $"{e.Path} {e.Message}"))}"));
        });
        services.AddScoped(provider => provider.GetRequiredService<WorkingCalendars>().Current);
        services.AddHealthChecks().AddDbContextCheck<CaseDbContext>(customTestQuery: async (db, cancel) =>
        {
            await db.Units.AnyAsync(cancel);
            return true;
        });
    }

    /// <summary>200 only when the database can be read.</summary>
    public static void MapHealth(this WebApplication app) =>
        app.MapHealthChecks("/healthz", new HealthCheckOptions
            {
                ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(new { status = report.Status.ToString() }),
            })
            .AllowAnonymous()
            .WithMetadata(new ReturnsAttribute(Returned.Json));

    /// <summary>Development migrates itself; elsewhere a database that is not of this version stops the server with a sentence.</summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CaseDbContext>();
        var calendars = scope.ServiceProvider.GetRequiredService<WorkingCalendars>();
        if (app.Environment.IsDevelopment())
        {
            await CaseDatabase.MigrateAsync(db);
            await calendars.RefreshAsync(db, CancellationToken.None);
            await scope.ServiceProvider.GetRequiredService<DemoClocks>().RestoreAsync(CancellationToken.None);
            if (app.Configuration["Demo:Load"] is { Length: > 0 } demo)
            {
                await LoadDemoAsync(app.Logger, scope.ServiceProvider.GetRequiredService<DemoSeed>(), db, demo);
            }
        }
        else
        {
            await CaseDatabase.RequireCurrentAsync(db);
            await calendars.RefreshAsync(db, CancellationToken.None);
        }

        // Found missing now and not at somebody's first act.
        await scope.ServiceProvider.GetRequiredService<HistoryKeyFile>().ReadAsync(db, CancellationToken.None);
    }

    private static async Task LoadDemoAsync(ILogger log, DemoSeed seed, CaseDbContext db, string demo)
    {
        if (!await db.Users.AnyAsync())
        {
            log.LogInformation("Loading the demo {Demo}; the first start takes about half a minute", demo);
            await seed.RunAsync(demo, CancellationToken.None);
        }
        else if (!await db.DemoClocks.AnyAsync())
        {
            // The clock is the last thing the demo writes.
            log.LogWarning("The demo {Demo} was not loaded to its end; delete the database file and start again to load it anew", demo);
        }
    }
}
