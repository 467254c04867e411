using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Delegations;

/// <summary>授权代签.</summary>
public sealed class DelegationsController(DelegationReader reader, CurrentActor current, CaseDbContext db, CaseDesk desk) : Controller
{
    private const string Page = "/Features/Delegations/Index.cshtml";

    [HttpGet("/delegations")]
    [Requires(Permission.ViewCases)]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(Page, await reader.PageAsync(new DelegationForm { Key = Guid.CreateVersion7() }, cancel));

    [HttpPost("/delegations")]
    [Requires(Permission.SignPlans)]
    public async Task<IActionResult> Create(DelegationForm form, CancellationToken cancel)
    {
        var work = await desk.BeginAsync(current.Actor, cancel);
        try
        {
            var others = await db.Delegations.Where(d => d.HolderPersonId == work.PersonId && d.To >= work.Today).ToListAsync(cancel);
            db.Add(Delegation.Give(work, form.PostId ?? Guid.Empty, await reader.CandidateAsync(form.DelegatePersonId, cancel), form.From, form.To, others));
            await desk.SaveAsync(work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), "/delegations");
        }
        catch (AlreadyDone)
        {
            return Redirect("/delegations");
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal, "Form");
            return View(Page, await reader.PageAsync(form, cancel));
        }

        TempData.Say("已授权代签，对方的工作台和本页都会写明");
        return Redirect("/delegations");
    }
}

/// <summary>收回代签授权.</summary>
[Requires(Permission.SignPlans)]
public sealed class DelegationWithdrawalsController(DelegationReader reader, CurrentActor current, CaseDbContext db, CaseDesk desk) : Controller
{
    [HttpPost("/delegations/{id:guid}/withdrawal")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        var me = current.Actor.PersonId;
        if (await db.Delegations.SingleOrDefaultAsync(d => d.Id == id && d.HolderPersonId == me, cancel) is not { } delegation)
        {
            return NotFound();
        }

        var work = await desk.BeginAsync(current.Actor, cancel);
        var title = await db.Posts.Where(p => p.Id == delegation.PostId).Select(p => p.Title).SingleAsync(cancel);
        delegation.Withdraw(work, title, await reader.ToldAsync(delegation, cancel));
        await desk.SaveAsync(work, cancel);
        TempData.Say("已收回，马上不能再代签");
        return Redirect("/delegations");
    }
}
