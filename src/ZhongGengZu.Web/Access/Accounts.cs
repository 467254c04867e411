using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Access;

/// <summary>An account with the password that is shown this once.</summary>
public sealed record OpenedAccount(Account Account, string OneTimePassword);

/// <summary>What is done to accounts: each act in one transaction with its history entry, in the account's own case.</summary>
public sealed class Accounts(CaseDbContext db, CaseDesk desk, UserManager<Account> users, TimeProvider clock)
{
    /// <summary>
    /// Opens an account. Refusals: <see cref="RefusalCode.Required"/>, <see cref="RefusalCode.TooLong"/>, <see cref="RefusalCode.Taken"/> where
    /// the sign-in name is in use or the person has an account, <see cref="RefusalCode.UnknownChoice"/> for characters it may not have.
    /// </summary>
    public async Task<OpenedAccount> OpenAsync(CaseWork work, string? userName, Guid? personId, bool isSystemAdministrator, CancellationToken cancel = default)
    {
        var name = (userName ?? "").Trim();
        if (name.Length is 0 or > SignInLimits.NameLength)
        {
            throw new Refusal(name.Length == 0 ? RefusalCode.Required : RefusalCode.TooLong, "UserName", SignInLimits.NameLength);
        }

        if (personId is { } person && await db.Users.AnyAsync(a => a.PersonId == person, cancel))
        {
            throw new Refusal(RefusalCode.Taken, "PersonId");
        }

        var account = new Account { UserName = name, PersonId = personId, IsSystemAdministrator = isSystemAdministrator, MustChangePassword = true, PasswordChangedAt = Now };
        var password = PasswordRules.OneTime();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var created = await users.CreateAsync(account, password);
        if (!created.Succeeded)
        {
            throw new Refusal(created.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.DuplicateUserName)) ? RefusalCode.Taken : RefusalCode.UnknownChoice, "UserName");
        }

        work.Record(CaseKind.Account, account.Id, HistoryAct.AccountOpened, facts: Facts(account));
        await desk.SaveAsync(work, cancel);
        await desk.CommitAsync(transaction, cancel);
        return new OpenedAccount(account, password);
    }

    /// <summary>Sets a new one-time password and lifts a lockout; every session of the account ends.</summary>
    public async Task<string> ResetAsync(CaseWork work, Account account, CancellationToken cancel = default)
    {
        var password = PasswordRules.OneTime();
        account.MustChangePassword = true;
        await ChangeAsync(work, account, HistoryAct.AccountReset, async () =>
        {
            await SetPasswordAsync(account, password);
            Must(await users.SetLockoutEndDateAsync(account, null));
            Must(await users.ResetAccessFailedCountAsync(account));
        }, cancel);
        return password;
    }

    /// <summary>Whoever is signed in with it is out at the next click. Refusals: <see cref="RefusalCode.NotEntitled"/> for one's own account.</summary>
    public Task DisableAsync(CaseWork work, Account account, CancellationToken cancel = default)
    {
        if (account.Id == work.Actor.AccountId)
        {
            throw new Refusal(RefusalCode.NotEntitled);
        }

        account.Disabled = true;
        return ChangeAsync(work, account, HistoryAct.AccountDisabled, async () => Must(await users.UpdateSecurityStampAsync(account)), cancel);
    }

    public Task EnableAsync(CaseWork work, Account account, CancellationToken cancel = default)
    {
        account.Disabled = false;
        return ChangeAsync(work, account, HistoryAct.AccountEnabled, async () => Must(await users.UpdateAsync(account)), cancel);
    }

    /// <summary>
    /// Somebody's own new password; the current one has been checked. All other sessions of the account end.
    /// Returns what is wrong with the new password, empty when it was set.
    /// </summary>
    public async Task<IReadOnlyList<string>> ChangeOwnPasswordAsync(CaseWork work, Account account, string password, CancellationToken cancel = default)
    {
        var wrong = new List<string>();
        foreach (var rule in users.PasswordValidators)
        {
            wrong.AddRange((await rule.ValidateAsync(users, account, password)).Errors.Select(e => e.Description));
        }

        if (wrong.Count > 0)
        {
            return wrong;
        }

        account.MustChangePassword = false;
        await ChangeAsync(work, account, HistoryAct.PasswordChanged, () => SetPasswordAsync(account, password), cancel);
        return [];
    }

    /// <summary>Somebody's own address and how reminders go there; no address takes the old one away.</summary>
    public Task ChangeOwnMailAsync(CaseWork work, Account account, MailWish wish, CancellationToken cancel = default)
    {
        (account.Email, account.NoticeChoice) = (wish.Address, wish.Choice);
        return ChangeAsync(work, account, HistoryAct.AccountMailChanged, async () => Must(await users.UpdateAsync(account)), cancel);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    // UserManager saves at once, so the transaction comes first.
    private async Task ChangeAsync(CaseWork work, Account account, HistoryAct act, Func<Task> change, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await change();
        work.Record(CaseKind.Account, account.Id, act, facts: Facts(account));
        await desk.SaveAsync(work, cancel);
        await desk.CommitAsync(transaction, cancel);
    }

    private async Task SetPasswordAsync(Account account, string password)
    {
        account.PasswordHash = users.PasswordHasher.HashPassword(account, password);
        account.PasswordChangedAt = Now;
        Must(await users.UpdateSecurityStampAsync(account));
    }

    private static void Must(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new Refusal(RefusalCode.Stale);
        }
    }

    private static Dictionary<string, string?> Facts(Account account) => new() { ["account"] = account.UserName };
}
