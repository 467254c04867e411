using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Accounts;

/// <summary>账号开通.</summary>
[Requires(Permission.ManageAccounts)]
[Route("/accounts")]
public sealed class AccountsController(AccountPages pages, Access.Accounts accounts, CaseDesk desk, CurrentActor current) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Index(AccountView view, string? q, int? after, CancellationToken cancel) =>
        View(await pages.ListAsync(view, q, after, cancel));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await pages.ShowAsync(id, current.Actor.AccountId, TempData[OneTimePassword.Key + id] as string, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("new")]
    public async Task<IActionResult> New(Guid person, CancellationToken cancel) =>
        await pages.NewAsync(new AccountForm { PersonId = person }, suggest: true, cancel) is { } page ? View(page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AccountForm form, CancellationToken cancel)
    {
        if (await pages.NewAsync(form, suggest: false, cancel) is not { } page)
        {
            return NotFound();
        }

        try
        {
            var work = await desk.BeginAsync(current.Actor, cancel);
            var opened = await accounts.OpenAsync(work, form.UserName, form.PersonId, isSystemAdministrator: false, cancel);
            return this.ShowOnce(opened.Account.Id, opened.OneTimePassword, $"已给 {page.Name} 开通账号。");
        }
        catch (Refusal refusal)
        {
            Response.StatusCode = ModelState.Take(refusal, nameof(page.Form));
            return View("New", page);
        }
    }
}

/// <summary>停用: made by POST, ended by <see cref="ReinstatementsController"/>.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class SuspensionsController(CaseDbContext db, Access.Accounts accounts, CaseDesk desk, CurrentActor current) : Controller
{
    [HttpPost("/accounts/{id:guid}/suspension")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account)
        {
            return NotFound();
        }

        await accounts.DisableAsync(await desk.BeginAsync(current.Actor, cancel), account, cancel);
        TempData.Say($"账号 {account.UserName} 已停用，他下一次点击就会退出。");
        return Redirect($"/accounts/{id}");
    }
}

/// <summary>启用.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class ReinstatementsController(CaseDbContext db, Access.Accounts accounts, CaseDesk desk, CurrentActor current) : Controller
{
    [HttpPost("/accounts/{id:guid}/reinstatement")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account)
        {
            return NotFound();
        }

        await accounts.EnableAsync(await desk.BeginAsync(current.Actor, cancel), account, cancel);
        TempData.Say($"账号 {account.UserName} 已启用。");
        return Redirect($"/accounts/{id}");
    }
}

/// <summary>重置密码: a new one-time password, shown once.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class PasswordResetsController(CaseDbContext db, Access.Accounts accounts, CaseDesk desk, CurrentActor current) : Controller
{
    [HttpPost("/accounts/{id:guid}/password-reset")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } account)
        {
            return NotFound();
        }

        var password = await accounts.ResetAsync(await desk.BeginAsync(current.Actor, cancel), account, cancel);
        return this.ShowOnce(id, password, $"账号 {account.UserName} 的密码已重置，他的登录都已退出。");
    }
}

/// <summary>A one-time password crosses to the next page in the encrypted TempData cookie, and is gone when it was read.</summary>
internal static class OneTimePassword
{
    public const string Key = "one-time-password-";

    public static RedirectResult ShowOnce(this Controller controller, Guid accountId, string password, string done)
    {
        controller.TempData[Key + accountId] = password;
        controller.TempData.Say(done);
        return controller.Redirect($"/accounts/{accountId}");
    }
}
