using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Nudges;

/// <summary>先看催谁: who gets what, before anything goes out.</summary>
[Requires(Permission.Nudge)]
public sealed class NudgePreviewsController(NudgeReader reader) : Controller
{
    [HttpPost("/nudges/preview")]
    public async Task<IActionResult> Create(NudgeForm form, CancellationToken cancel)
    {
        form.Key = Guid.CreateVersion7();
        ModelState.Remove(nameof(form.Key));
        return await reader.ReadAsync(form, cancel) is { } page ? View("/Features/Nudges/Check.cshtml", page) : NotFound();
    }
}

/// <summary>催办: one text to the holders of the chosen deadlines.</summary>
[Requires(Permission.Nudge)]
public sealed class NudgesController(NudgeReader reader, CaseDesk desk) : Controller
{
    [HttpPost("/nudges")]
    public async Task<IActionResult> Create(NudgeForm form, CancellationToken cancel)
    {
        if (await reader.ReadAsync(form, cancel) is not { } page)
        {
            return NotFound();
        }

        var back = Url.IsLocalUrl(form.Back) ? form.Back : "/board";
        try
        {
            foreach (var deadline in page.Open)
            {
                desk.Add(Nudge.Send(page.Work, deadline, form.Text));
            }

            if (page.Open.Count == 0)
            {
                throw new Refusal(RefusalCode.WrongState);
            }

            await desk.SaveAsync(page.Work, cancel, form.Key == Guid.Empty ? null : form.Key.ToString(), back);
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? back);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal);
            return View("/Features/Nudges/Check.cshtml", page);
        }

        TempData.Say(page.Gone == 0 ? $"已催办 {page.Open.Count} 件，各在对方工作台和办理记录里。" : $"已催办 {page.Open.Count} 件；另 {page.Gone} 件刚刚办了，没有催。");
        return Redirect(back);
    }
}
