using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignIn;

/// <summary>登录: the session is the resource that a right password makes.</summary>
[AllowAnonymous]
[ReachableWithInitialPassword]
[Route(ShellPaths.SignIn)]
public sealed class SignInController(SignInManager<Account> signIn, ParkedForms parked, SignInPages pages) : Controller
{
    private const string WrongNameOrPassword = "账号或密码不对。";

    [HttpGet]
    public async Task<IActionResult> New(string? returnUrl, [FromQuery(Name = ParkedForms.Key)] Guid? parkedId, CancellationToken cancel) =>
        View("New", await pages.ReadAsync(new SignInForm { ReturnUrl = returnUrl, Parked = parkedId }, cancel));

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = nameof(SignInPage.Form))] SignInForm form, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(form.UserName))
        {
            Refuse(nameof(SignInForm.UserName), "填账号。");
        }

        if (string.IsNullOrEmpty(form.Password))
        {
            Refuse(nameof(SignInForm.Password), "填密码。");
        }

        if (ModelState.IsValid && await CheckAsync(form) is { } account)
        {
            await Session.SignInAsync(HttpContext, account);
            return Redirect(await NextAsync(form, account, cancel));
        }

        var page = await pages.ReadAsync(form, cancel);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", page);
    }

    private async Task<Account?> CheckAsync(SignInForm form)
    {
        var account = await signIn.UserManager.FindByNameAsync(form.UserName!.Trim());
        if (account is null)
        {
            // As slow as for a name that exists, so that nobody can ask which ones do.
            signIn.UserManager.PasswordHasher.HashPassword(new Account(), form.Password!);
            Refuse(nameof(SignInForm.Password), WrongNameOrPassword);
            return null;
        }

        var check = await signIn.CheckPasswordSignInAsync(account, form.Password!, lockoutOnFailure: true);
        var sentence = check switch
        {
            { IsLockedOut: true } => LockedUntil(account),
            { Succeeded: false } => WrongNameOrPassword,
            _ => account.Disabled ? "这个账号已停用，请找系统管理员。" : null,
        };
        if (sentence is null)
        {
            return account;
        }

        Refuse(nameof(SignInForm.Password), sentence);
        return null;
    }

    private async Task<string> NextAsync(SignInForm form, Account account, CancellationToken cancel)
    {
        if (account.MustChangePassword)
        {
            return InitialPasswordFilter.PasswordPath;
        }

        var kept = form.Parked is { } id ? await parked.PageForAsync(id, account.Id, cancel) : null;
        return kept ?? (Url.IsLocalUrl(form.ReturnUrl) ? form.ReturnUrl : "/");
    }

    private void Refuse(string field, string sentence) => ModelState.AddModelError($"{nameof(SignInPage.Form)}.{field}", sentence);

    private static string LockedUntil(Account account) =>
        $"连续 {SignInLimits.Tries} 次输错，锁定 {SignInLimits.LockedMinutes} 分钟；{Wording.Time(account.LockoutEnd!.Value.UtcDateTime)} 以后再试，或请系统管理员重置。";
}

/// <summary>退出.</summary>
[Requires(Permission.ChangeOwnPassword)]
[ReachableWithInitialPassword]
public sealed class SignOutController : Controller
{
    [HttpPost(ShellPaths.SignOut)]
    public async Task<IActionResult> Create()
    {
        await Session.SignOutAsync(HttpContext);
        return Redirect(ShellPaths.SignIn);
    }
}

/// <summary>One click signs in as a demo person. Development only: in Production there is no such route.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed class DemoSignInController(CaseDbContext db) : Controller
{
    [HttpPost("/demo-sign-in/{personCode}")]
    public async Task<IActionResult> Create(string personCode, string? returnUrl, CancellationToken cancel)
    {
        var account = await db.Users.AsNoTracking()
            .Where(a => !a.Disabled && (db.People.Any(p => p.Id == a.PersonId && p.Code == personCode) || (a.PersonId == null && a.UserName == personCode)))
            .SingleOrDefaultAsync(cancel);
        if (account is null)
        {
            return NotFound();
        }

        await Session.SignInAsync(HttpContext, account);
        return Redirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }
}
