using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.OwnAccount;

/// <summary>本人账号: who the product takes me for, and my password.</summary>
[Requires(Permission.ChangeOwnPassword)]
public sealed class OwnAccountController(CaseDbContext db, CurrentActor current) : Controller
{
    [HttpGet(ShellPaths.Account)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var id = current.Actor.AccountId;
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == id, cancel);
        return View(new OwnAccountPage(account.UserName!, current.Actor, account.PasswordChangedAt, new MailForm { Email = account.Email, Choice = account.NoticeChoice }));
    }
}

/// <summary>邮件提醒: the own address, and how much goes there.</summary>
[Requires(Permission.ChangeOwnPassword)]
public sealed class OwnMailController(CaseDbContext db, CaseDesk desk, Access.Accounts accounts, CurrentActor current) : Controller
{
    [HttpPost(ShellPaths.Account + "/mail")]
    public async Task<IActionResult> Update([Bind(Prefix = "Mail")] MailForm form, CancellationToken cancel)
    {
        var account = await db.Users.SingleAsync(a => a.Id == current.Actor.AccountId, cancel);
        if (account.PersonId is null)
        {
            return NotFound();
        }

        try
        {
            await accounts.ChangeOwnMailAsync(await desk.BeginAsync(current.Actor, cancel), account, MailWish.Of(form.Email, form.Choice), cancel);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal, nameof(OwnAccountPage.Mail));
            return View("Show", new OwnAccountPage(account.UserName!, current.Actor, account.PasswordChangedAt, form));
        }

        TempData.Say(account.Email is null ? "已存；没有邮箱，提醒只在系统里。" : "已存，从下一次提醒起照此发。");
        return Redirect(ShellPaths.Account);
    }
}

/// <summary>更改密码, by choice or because the first one was given by somebody else.</summary>
[Requires(Permission.ChangeOwnPassword)]
[ReachableWithInitialPassword]
[PasswordsOnly]
[Route(InitialPasswordFilter.PasswordPath)]
public sealed class PasswordController(
    CaseDbContext db, CaseDesk desk, SignInManager<Account> signIn, Access.Accounts accounts, CurrentActor current) : Controller
{
    [HttpGet]
    public IActionResult Edit() => View("Password", new PasswordForm { IsInitial = current.MustChangePassword });

    [HttpPost]
    public async Task<IActionResult> Update(PasswordForm form, CancellationToken cancel)
    {
        form.IsInitial = current.MustChangePassword;
        CheckForm(form);
        if (ModelState.IsValid)
        {
            var account = await db.Users.SingleAsync(a => a.Id == current.Actor.AccountId, cancel);
            await ChangeAsync(account, form, cancel);
            if (ModelState.IsValid)
            {
                // The change ends every session of the account; this one goes on.
                await Session.SignInAsync(HttpContext, account);
                TempData.Say("密码已更改，其他设备上的登录都已退出。");
                return Redirect(form.IsInitial ? "/" : ShellPaths.Account);
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Password", form);
    }

    private void CheckForm(PasswordForm form)
    {
        if (string.IsNullOrEmpty(form.Current))
        {
            ModelState.AddModelError(nameof(form.Current), form.IsInitial ? "填发给您的一次性密码。" : "填现在的密码。");
        }

        if (string.IsNullOrEmpty(form.New))
        {
            ModelState.AddModelError(nameof(form.New), "填新密码。");
        }
        else if (form.New == form.Current)
        {
            ModelState.AddModelError(nameof(form.New), "新密码要和现在的不一样。");
        }
        else if (form.Again != form.New)
        {
            ModelState.AddModelError(nameof(form.Again), "两次填的新密码不一样。");
        }
    }

    private async Task ChangeAsync(Account account, PasswordForm form, CancellationToken cancel)
    {
        // A wrong current password counts towards lockout here too.
        var check = await signIn.CheckPasswordSignInAsync(account, form.Current!, lockoutOnFailure: true);
        if (!check.Succeeded)
        {
            ModelState.AddModelError(nameof(form.Current), check.IsLockedOut ? $"输错太多次，锁定 {SignInLimits.LockedMinutes} 分钟。" : "现在的密码不对。");
            return;
        }

        var work = await desk.BeginAsync(current.Actor, cancel);
        foreach (var sentence in await accounts.ChangeOwnPasswordAsync(work, account, form.New!, cancel))
        {
            ModelState.AddModelError(nameof(form.New), sentence);
        }
    }
}
