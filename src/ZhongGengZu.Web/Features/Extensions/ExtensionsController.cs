using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Extensions;

/// <summary>申请延期.</summary>
[Requires(Permission.ReportProgress)]
public sealed class ExtensionsController(ExtensionRequests requests, CaseDesk desk) : Controller
{
    private const string Page = "/Features/Extensions/New.cshtml";

    [HttpGet("/problems/{id:guid}/extensions/new")]
    public async Task<IActionResult> New(Guid id, Guid? measure, CancellationToken cancel) =>
        await requests.OpenAsync(id, cancel) is { } it
            ? View(Page, ExtensionRequests.Page(it, new ExtensionForm { What = measure?.ToString(), Key = Guid.CreateVersion7() }))
            : NotFound();

    [HttpPost("/problems/{id:guid}/extensions")]
    public async Task<IActionResult> Create(Guid id, ExtensionForm form, CancellationToken cancel)
    {
        if (await requests.OpenAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        var back = it.Href(Guid.TryParse(form.What, out var measure) ? measure : null);
        try
        {
            if (it.Plan?.Signed is null)
            {
                throw new Refusal(RefusalCode.WrongState);
            }

            Extension.Ask(it.Work, it.Problem, it.Plan, form.Measure(), form.Content);
            await desk.SaveAsync(it.Work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), back);
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? back);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            Response.StatusCode = ModelState.Take(refusal, "Form");
            return View(Page, ExtensionRequests.Page(it, form));
        }

        TempData.Say("已申请延期，送签；签完以前仍按现在的日期算");
        return Redirect(back);
    }
}

/// <summary>撤回延期申请.</summary>
[Requires(Permission.ReportProgress)]
public sealed class ExtensionWithdrawalsController(ExtensionRequests requests, CaseDesk desk) : Controller
{
    [HttpPost("/extensions/{id:guid}/withdrawal")]
    public async Task<IActionResult> Create(Guid id, CancellationToken cancel)
    {
        if (await requests.OfExtensionAsync(id, cancel) is not { } it)
        {
            return NotFound();
        }

        var extension = it.Problem.Extensions.First(e => e.Id == id);
        extension.Withdraw(it.Work, it.Problem, it.Plan!);
        await desk.SaveAsync(it.Work, cancel);
        TempData.Say("已撤回延期申请");
        return Redirect(it.Href(extension.MeasureId));
    }
}
