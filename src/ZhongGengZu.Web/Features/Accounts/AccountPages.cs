using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Accounts;

/// <summary>Which people the list shows.</summary>
public enum AccountView
{
    /// <summary>Everybody.</summary>
    All,

    /// <summary>Without an account.</summary>
    Missing,

    /// <summary>With a one-time password that was never replaced.</summary>
    Initial,

    /// <summary>Disabled or locked.</summary>
    Barred,
}

/// <summary>账号开通: everybody with the state of their account, page by page.</summary>
public sealed record AccountListPage(AccountView View, string? Query, IReadOnlyList<AccountRow> Rows, IReadOnlyList<AccountRow> WithoutPerson, PagerModel Pager);

/// <summary>One person (or an account without one).</summary>
public sealed record AccountRow(Guid? PersonId, string Name, string Code, string Posts, Guid? AccountId, string? UserName, TagWord State);

/// <summary>One account.</summary>
/// <param name="OneTimePassword">Shown this once, right after it was made.</param>
public sealed record AccountPage(Guid Id, string UserName, string Name, Guid? PersonId, bool Disabled, bool IsOwn, TagWord State, DateTime? PasswordChangedAt, DateTime? LockedUntil, string? OneTimePassword, TimelineModel History);

public sealed class AccountForm
{
    public Guid PersonId { get; set; }

    [Display(Name = "账号")]
    public string? UserName { get; set; }
}

/// <summary>The form with the person it is for.</summary>
public sealed record AccountFormPage(AccountForm Form, string Name);

/// <summary>Reads accounts: a fixed number of statements a page.</summary>
public sealed class AccountPages(CaseDbContext db, CaseClock clock, TimeProvider system)
{
    private const int RowsShown = 50;
    private const int HistoryShown = 50;

    public async Task<AccountListPage> ListAsync(AccountView view, string? query, int? after, CancellationToken cancel)
    {
        var (text, now) = (query?.Trim(), system.GetUtcNow());
        var rows =
            from person in db.People.AsNoTracking()
            join account in db.Users on person.Id equals account.PersonId into accounts
            from account in accounts.DefaultIfEmpty()
            where after == null || person.SortOrder > after
            where string.IsNullOrEmpty(text) || person.Name.Contains(text) || person.Code.Contains(text)
            select new { person, account };
        rows = view switch
        {
            AccountView.Missing => rows.Where(r => r.account == null),
            AccountView.Initial => rows.Where(r => r.account != null && r.account.MustChangePassword && !r.account.Disabled),
            AccountView.Barred => rows.Where(r => r.account != null && (r.account.Disabled || r.account.LockoutEnd > now)),
            _ => rows,
        };
        var found = await rows.OrderBy(r => r.person.SortOrder).ThenBy(r => r.person.Id).Take(RowsShown + 1)
            .Select(r => new
            {
                r.person.Id, r.person.Name, r.person.Code, r.person.SortOrder,
                AccountId = (Guid?)r.account!.Id, r.account.UserName, Disabled = (bool?)r.account.Disabled, Initial = (bool?)r.account.MustChangePassword, r.account.LockoutEnd,
            })
            .ToListAsync(cancel);
        var shown = found.Take(RowsShown).ToList();
        var posts = await PostsAsync([.. shown.Select(r => r.Id)], cancel);
        var others = after is null && view == AccountView.All && string.IsNullOrEmpty(text)
            ? await db.Users.AsNoTracking().Where(a => a.PersonId == null).OrderBy(a => a.NormalizedUserName).ToListAsync(cancel)
            : [];
        var next = found.Count > RowsShown ? $"/accounts?view={view}&q={Uri.EscapeDataString(text ?? "")}&after={shown[^1].SortOrder}" : null;
        return new AccountListPage(
            view,
            text,
            [.. shown.Select(r => new AccountRow(r.Id, r.Name, r.Code, string.Join('，', posts[r.Id]), r.AccountId, r.UserName, StateOf(r.AccountId is not null, r.Disabled == true, r.Initial == true, r.LockoutEnd > now)))],
            [.. others.Select(a => new AccountRow(null, a.UserName!, "", "系统管理员", a.Id, a.UserName, StateOf(true, a.Disabled, a.MustChangePassword, a.LockoutEnd > now)))],
            new PagerModel($"这一页 {shown.Count} 人", after is null ? null : $"/accounts?view={view}&q={Uri.EscapeDataString(text ?? "")}", next));
    }

    public async Task<AccountPage?> ShowAsync(Guid id, Guid ownId, string? oneTimePassword, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (account is null)
        {
            return null;
        }

        var name = account.PersonId is { } person ? await db.People.AsNoTracking().Where(p => p.Id == person).Select(p => p.Name).SingleAsync(cancel) : account.UserName!;
        var entries = await db.HistoryEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).Take(HistoryShown).ToListAsync(cancel);
        var locked = account.LockoutEnd > system.GetUtcNow() ? account.LockoutEnd : null;
        return new AccountPage(
            id, account.UserName!, name, account.PersonId, account.Disabled, id == ownId,
            StateOf(true, account.Disabled, account.MustChangePassword, locked is not null),
            account.PasswordChangedAt, locked?.UtcDateTime, oneTimePassword,
            new TimelineModel([.. entries.Select(e => new TimelineEntry(Wording.Of(e.Act), null, null, [e.ActorName, Wording.Moment(e.At)]))], entries.Count));
    }

    /// <summary>The form to open an account, or null for no such person.</summary>
    public async Task<AccountFormPage?> NewAsync(AccountForm form, bool suggest, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == form.PersonId, cancel);
        if (person is not null && suggest)
        {
            form.UserName = person.Code;
        }

        return person is null ? null : new AccountFormPage(form, person.Name);
    }

    private async Task<ILookup<Guid, string>> PostsAsync(List<Guid> people, CancellationToken cancel)
    {
        var today = clock.Today;
        var rows = await (
            from appointment in db.Appointments.AsNoTracking()
            where people.Contains(appointment.PersonId) && appointment.From <= today && (appointment.To == null || appointment.To >= today)
            join post in db.Posts on appointment.PostId equals post.Id
            join unit in db.Units on post.UnitId equals unit.Id
            orderby appointment.Kind, unit.Path, post.SortOrder
            select new { appointment.PersonId, unit.Name, unit.ParentId, post.Title })
            .ToListAsync(cancel);
        return rows.ToLookup(r => r.PersonId, r => r.ParentId is null ? r.Title : $"{r.Name} {r.Title}");
    }

    private static TagWord StateOf(bool exists, bool disabled, bool initial, bool locked) => (exists, disabled, locked, initial) switch
    {
        (false, _, _, _) => new TagWord(TagForm.Dashed, "没有账号"),
        (_, true, _, _) => new TagWord(TagForm.Tinted, "停用"),
        (_, _, true, _) => new TagWord(TagForm.Returned, "锁定"),
        (_, _, _, true) => new TagWord(TagForm.Outlined, "待改密码"),
        _ => new TagWord(TagForm.Outlined, "可以登录"),
    };
}

public sealed class AccountsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<AccountPages>();
}
