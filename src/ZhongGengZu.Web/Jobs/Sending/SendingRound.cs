using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Deadlines;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Jobs.Sending;

/// <summary>What became of one sending.</summary>
/// <param name="Error">Null = the other side took it.</param>
/// <param name="IsRefusal">It refused this very message; else it is not there.</param>
/// <param name="EndsRound">The rest would fare no better now.</param>
public sealed record SendingResult(string? Error, bool IsRefusal = false, bool EndsRound = false)
{
    public static SendingResult Taken { get; } = new((string?)null);
}

/// <summary>
/// Sends what waits, one message after another: leased, sent, noted. Nodes share the work by the leases; one that dies has at most one message in hand,
/// which goes again under the same name when its lease has run out.
/// </summary>
public sealed class SendingRound(CaseDbContext db, TimeProvider time, CaseClock clock, WorkingCalendars calendars)
{
    private const int AtOnce = 50;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task<int> RunAsync(IReadOnlyList<DispatchKind> kinds, Func<Dispatch, CancellationToken, Task<SendingResult>> send, CancellationToken cancel)
    {
        var sent = 0;
        while (await NextAsync(kinds, cancel) is { Count: > 0 } batch && await IsOpenAsync(cancel))
        {
            foreach (var message in batch)
            {
                if (!await LeasedAsync(message, cancel))
                {
                    continue;
                }

                var result = await send(message, cancel);
                Note(message, result);
                await db.SaveChangesAsync(cancel);
                sent += result.Error is null ? 1 : 0;
                if (result.EndsRound)
                {
                    return sent;
                }
            }

            db.ChangeTracker.Clear();
        }

        return sent;
    }

    // What could not leave in time leaves on no day off and in no night either.
    private async Task<bool> IsOpenAsync(CancellationToken cancel)
    {
        var calendar = await calendars.RefreshAsync(db, cancel);
        return (await db.Campaigns.AsNoTracking().Where(c => c.State == CampaignState.Running).ToListAsync(cancel))
            .Exists(c => ReminderRule.IsOpen(c.Definition.Reminders, calendar, clock.UtcNow));
    }

    private Task<List<Dispatch>> NextAsync(IReadOnlyList<DispatchKind> kinds, CancellationToken cancel)
    {
        var now = Now;
        return db.Dispatches
            .Where(m => m.State == DispatchState.Waiting && kinds.Contains(m.Kind) && m.NextAt <= now && (m.LeasedUntil == null || m.LeasedUntil <= now))
            .OrderBy(m => m.NextAt).ThenBy(m => m.Id).Take(AtOnce).ToListAsync(cancel);
    }

    private async Task<bool> LeasedAsync(Dispatch message, CancellationToken cancel)
    {
        if (!message.TryLease(Now))
        {
            return false;
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (Exception quicker) when (db.IsConflict(quicker))
        {
            // Another node has it.
            db.Entry(message).State = EntityState.Detached;
            return false;
        }
    }

    private void Note(Dispatch message, SendingResult result)
    {
        switch (result)
        {
            case { Error: null }:
                message.Sent(Now);
                break;
            case { IsRefusal: true }:
                message.Refused(Now, result.Error);
                break;
            default:
                message.Unreachable(Now, result.Error);
                break;
        }
    }
}
