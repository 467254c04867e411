using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;

namespace ZhongGengZu.Web.Access;

/// <summary>How an attempt to open the signing window ended.</summary>
public enum WindowOpening
{
    /// <summary>Open for ten minutes.</summary>
    Opened,

    /// <summary>The password is wrong; it counts towards lockout.</summary>
    WrongPassword,

    /// <summary>Too many wrong passwords.</summary>
    LockedOut,
}

/// <summary>
/// Password again opens a 10-minute signing window (ours) in that session. Kept in the database, so that it holds on every node;
/// by the system's clock, never the case clock.
/// </summary>
public sealed class SigningWindow(CaseDbContext db, SignInManager<Account> signIn, IHttpContextAccessor http, CurrentActor current, TimeProvider clock)
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private Guid SessionId => Session.IdOf(http.HttpContext?.User) ?? throw new InvalidOperationException("The signing window asks for a session.");

    public async Task<bool> IsOpenAsync(CancellationToken cancel = default) => await RemainingMinutesAsync(cancel) is not null;

    /// <summary>Whole minutes left, the begun one included; null when the window is shut.</summary>
    public async Task<int?> RemainingMinutesAsync(CancellationToken cancel = default)
    {
        var (session, account, now) = (SessionId, current.Actor.AccountId, Now);
        var until = await db.SigningSessions.AsNoTracking()
            .Where(s => s.SessionId == session && s.AccountId == account && s.ExpiresAt > now)
            .Select(s => (DateTime?)s.ExpiresAt)
            .SingleOrDefaultAsync(cancel);
        return until is { } end ? (int)Math.Ceiling((end - now).TotalMinutes) : null;
    }

    public async Task<WindowOpening> OpenAsync(string? password, CancellationToken cancel = default)
    {
        var account = await db.Users.SingleAsync(a => a.Id == current.Actor.AccountId, cancel);
        var check = await signIn.CheckPasswordSignInAsync(account, password ?? "", lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            return check.IsLockedOut ? WindowOpening.LockedOut : WindowOpening.WrongPassword;
        }

        var now = Now;
        await db.SigningSessions.Where(s => s.ExpiresAt <= now).ExecuteDeleteAsync(cancel);
        var session = await db.SigningSessions.FindAsync([SessionId], cancel);
        if (session is null)
        {
            db.SigningSessions.Add(new SigningSession { SessionId = SessionId, AccountId = account.Id, ExpiresAt = now + Length });
        }
        else
        {
            session.ExpiresAt = now + Length;
        }

        await db.SaveChangesAsync(cancel);
        return WindowOpening.Opened;
    }
}
