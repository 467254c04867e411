using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Data.History;
using ZhongGengZu.Data.Supervision;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Jobs.Sending;

namespace ZhongGengZu.Web.Jobs;

/// <summary>The only list of recurring work. Every job may run on any number of nodes and at any time: doing it twice changes nothing.</summary>
public sealed partial class Schedule(Repeats repeats, TimeProvider time, JobPace pace, ILogger<Schedule> log) : BackgroundService
{
    private static readonly TimeSpan EveryQuarter = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Hourly = TimeSpan.FromHours(1);
    private static readonly TimeSpan Daily = TimeSpan.FromDays(1);

    private readonly Job[] _jobs =
    [
        new("seal-history", Hourly, (services, cancel) => services.GetRequiredService<HistorySealer>().SealAsync(cancel)),
        new("reroute-deadlines", Hourly, (services, cancel) => services.GetRequiredService<Rerouting>().RunAsync(cancel)),
        new("recount-deadlines", Hourly, (services, cancel) => services.GetRequiredService<Recounting>().RunAsync(Actor.Nobody, cancel)),
        new("fold-tallies", EveryQuarter, (services, cancel) => services.GetRequiredService<TallyBook>().FoldAsync(cancel)),
        new("mend-tallies", Daily, MendTalliesAsync),
        new("open-follow-ups", Hourly, (services, cancel) => services.GetRequiredService<FollowUps>().RunAsync(cancel)),
        new("open-periods", Hourly, (services, cancel) => services.GetRequiredService<PeriodOpening>().RunAsync(cancel)),
        new("clear-old-forms", Daily, ClearFormsAsync),
        new("remind", pace.Remind, (services, cancel) => services.GetRequiredService<Reminding>().RunAsync(cancel)),
        new("collect-mail", pace.Send, (services, cancel) => services.GetRequiredService<MailCollecting>().RunAsync(cancel)),
        // Apart from each other: a slow mail server holds up no posting, nor the other way round.
        new("send-mail", pace.Send, (services, cancel) => services.GetRequiredService<MailPost>().RunAsync(cancel)),
        new("post-notices", pace.Send, (services, cancel) => services.GetRequiredService<WebhookPost>().RunAsync(cancel)),
    ];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(_jobs.Select(job => RepeatAsync(job, stoppingToken)));

    private sealed record Job(string Name, TimeSpan Every, Func<IServiceProvider, CancellationToken, Task> RunAsync);

    private async Task RepeatAsync(Job job, CancellationToken stopping)
    {
        for (var wait = pace.AfterStart; ; wait = job.Every)
        {
            await Task.Delay(wait, time, stopping);
            try
            {
                await using var round = await repeats.RunAsync(
                    () => job.Name,
                    async services =>
                    {
                        await services.GetRequiredService<WorkingCalendars>().RefreshAsync(services.GetRequiredService<CaseDbContext>(), stopping);
                        await job.RunAsync(services, stopping);
                    },
                    stopping);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The next round tries again; a job that fails must not end the others.
                LogFailure(failure, job.Name);
            }
        }
    }

    // A figure that its rows do not bear out is a fault of the program: put right, and said.
    private static async Task MendTalliesAsync(IServiceProvider services, CancellationToken cancel)
    {
        var wrong = await services.GetRequiredService<TallyBook>().MendAsync(cancel);
        if (wrong.Count > 0)
        {
            LogMended(services.GetRequiredService<ILogger<Schedule>>(), wrong.Count, string.Join("; ", wrong.Take(5)));
        }
    }

    private static async Task ClearFormsAsync(IServiceProvider services, CancellationToken cancel)
    {
        var (db, now) = (services.GetRequiredService<CaseDbContext>(), services.GetRequiredService<CaseClock>().UtcNow);
        var (keysBefore, draftsBefore) = (now.AddDays(-7), now.AddDays(-90));
        await db.IdempotencyKeys.Where(k => k.At < keysBefore).ExecuteDeleteAsync(cancel);
        await db.FormDrafts.Where(d => d.SavedAt < draftsBefore).ExecuteDeleteAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed")]
    private partial void LogFailure(Exception failure, string job);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} tallies differed from their rows and were put right: {First}")]
    private static partial void LogMended(ILogger log, int count, string first);
}
