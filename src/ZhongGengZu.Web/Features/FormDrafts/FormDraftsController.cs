using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.FormDrafts;

/// <summary>Keeps what somebody is typing. Script asks for nothing back; a button without script goes back to its page.</summary>
[Requires(Permission.ViewCases)]
public sealed class FormDraftsController(Drafts drafts, CurrentActor current) : Controller
{
    [HttpPost("/form-drafts")]
    [Returns(Returned.Fragment)]
    public async Task<IActionResult> Create([FromQuery] string form, string? returnUrl, CancellationToken cancel)
    {
        var at = await drafts.KeepAsync(current.Actor.PersonId!.Value, form, await Request.ReadFormAsync(cancel), cancel);
        Response.Headers["X-Saved-At"] = Wording.Time(at);
        if (Request.Headers.ContainsKey("HX-Request"))
        {
            return NoContent();
        }

        TempData.Say("已存成草稿，只有您看得到。");
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}

/// <summary>丢弃 what was kept of a form.</summary>
[Requires(Permission.ViewCases)]
public sealed class FormDraftDiscardsController(Drafts drafts, CurrentActor current) : Controller
{
    [HttpPost("/form-drafts/discard")]
    public async Task<IActionResult> Create([FromQuery] string form, string? returnUrl, CancellationToken cancel)
    {
        await drafts.DropAsync(current.Actor.PersonId!.Value, [form], cancel);
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "/");
    }
}
