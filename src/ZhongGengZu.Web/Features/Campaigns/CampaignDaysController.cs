using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>时限与灯: the days of a running campaign; what they would do is shown on the real rows before anything is saved.</summary>
[Requires(Permission.ChangeCampaign)]
public sealed class CampaignDaysController(CampaignDaysReader reader, CurrentCampaign campaigns, CurrentActor current, CaseDesk desk, CaseDbContext db, Recounting recounting) : Controller
{
    private const string Form = nameof(DaysPage.Form);

    [HttpGet("/campaigns/{code}/days")]
    public async Task<IActionResult> Edit(string code, CancellationToken cancel) =>
        await campaigns.RunningAsync(code, cancel) is { } campaign ? View("Days", await reader.ReadAsync(campaign, null, null, cancel)) : NotFound();

    [HttpPost("/campaigns/{code}/days")]
    public async Task<IActionResult> Update(string code, [Bind(Prefix = "Form")] DaysForm form, CancellationToken cancel)
    {
        if (await campaigns.RunningAsync(code, cancel) is not { } head)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Days", await reader.ReadAsync(head, form, null, cancel));
        }

        try
        {
            if (form.Seen != form.Print)
            {
                // Changed since its effect was shown, or never shown: nothing is saved unseen.
                ModelState.Remove($"{Form}.{nameof(form.Seen)}");
                return View("Days", await reader.PreviewAsync(head, form, cancel));
            }

            var work = await desk.BeginAsync(current.Actor, cancel);
            var campaign = await desk.CampaignAsync(head.Id, cancel);
            campaign.ChangeDays(work, form.Version, form.Facts);
            await desk.SaveAsync(work, cancel);
        }
        catch (Refusal refusal) when (refusal.Kind != RefusalKind.Forbidden)
        {
            Response.StatusCode = ModelState.Take(refusal, Form);
            // What was typed stays; the next sending is checked against the campaign as it is now.
            ModelState.Remove($"{Form}.{nameof(form.Version)}");
            form.Version = head.DefinitionVersion;
            return View("Days", await reader.ReadAsync(head, form, null, cancel));
        }

        db.ChangeTracker.Clear();
        var moved = await recounting.RunAsync(current.Actor, cancel);
        TempData.Say(moved == 0 ? "已存，从现在起按新的设定。" : $"已存；{moved} 个未办的时限已改，各在办理记录里写明。");
        return Redirect($"/campaigns/{code}/days");
    }
}

/// <summary>先看影响: the same page with what the typed days would do.</summary>
[Requires(Permission.ChangeCampaign)]
public sealed class CampaignDayPreviewsController(CampaignDaysReader reader, CurrentCampaign campaigns) : Controller
{
    private const string Form = nameof(DaysPage.Form);

    [HttpPost("/campaigns/{code}/days/preview")]
    public async Task<IActionResult> Create(string code, [Bind(Prefix = "Form")] DaysForm form, CancellationToken cancel)
    {
        if (await campaigns.RunningAsync(code, cancel) is not { } campaign)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Days", await reader.ReadAsync(campaign, form, null, cancel));
        }

        try
        {
            ModelState.Remove($"{Form}.{nameof(form.Seen)}");
            return View("Days", await reader.PreviewAsync(campaign, form, cancel));
        }
        catch (Refusal refusal)
        {
            Response.StatusCode = ModelState.Take(refusal, Form);
            return View("Days", await reader.ReadAsync(campaign, form, null, cancel));
        }
    }
}
