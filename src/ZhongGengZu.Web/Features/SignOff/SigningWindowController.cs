using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.SignOff;

/// <summary>Password again, once, before signing one after the other.</summary>
[Requires(Permission.SignPlans)]
public sealed class SigningWindowController(CurrentActor current, SigningQueue queue, SigningWindow window) : Controller
{
    [HttpPost("/signing-window")]
    public async Task<IActionResult> Create(WindowForm form, CancellationToken cancel)
    {
        if (SigningDesk.Sentence(await window.OpenAsync(form.Password, cancel)) is { } sentence)
        {
            ModelState.AddModelError(nameof(form.Password), sentence);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Queue", await queue.ReadAsync(current.Actor, await window.RemainingMinutesAsync(cancel), new WindowForm(), cancel));
        }

        TempData.Say($"签字窗口已开，{SigningWindow.Length.TotalMinutes:0} 分钟内不再问密码；每一份仍各自决定");
        return Redirect("/signing");
    }
}
