using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Members;

/// <summary>参与范围 of a running campaign: who joins in mid-campaign.</summary>
[Requires(Permission.ChangeCampaign)]
public sealed class MembersController(MembersReader reader, MembershipDesk memberships, CurrentCampaign campaigns, CurrentActor current) : Controller
{
    [HttpGet("/campaigns/{code}/members")]
    public async Task<IActionResult> Index(string code, Guid? unit, CancellationToken cancel) =>
        await campaigns.RunningAsync(code, cancel) is { } campaign ? View("/Features/Members/Index.cshtml", await reader.ReadAsync(campaign, unit, null, cancel)) : NotFound();

    [HttpPost("/campaigns/{code}/members")]
    public async Task<IActionResult> Create(string code, Guid unit, Guid? person, CancellationToken cancel)
    {
        if (await campaigns.RunningAsync(code, cancel) is not { } campaign)
        {
            return NotFound();
        }

        var joined = await memberships.JoinAsync(current.Actor, campaign.Id, unit, person, cancel);
        TempData.Say(person is null ? $"已加入，连同 {joined - 1} 人；清单和要报的都已建好。" : "已加入；清单已建好。");
        return Redirect($"/campaigns/{code}/members");
    }
}

/// <summary>退出: nothing more is asked of the member.</summary>
[Requires(Permission.ChangeCampaign)]
public sealed class MemberEndingsController(MembersReader reader, MembershipDesk memberships, CaseDbContext db, CurrentCampaign campaigns, CurrentActor current) : Controller
{
    [HttpPost("/campaigns/{code}/members/{id:guid}/ending")]
    public async Task<IActionResult> Create(string code, Guid id, Guid? unit, [Bind(Prefix = "Ending")] EndingForm form, CancellationToken cancel)
    {
        if (await campaigns.RunningAsync(code, cancel) is not { } campaign)
        {
            return NotFound();
        }

        try
        {
            if (!await memberships.LeaveAsync(current.Actor, campaign.Id, id, form.Reason, cancel))
            {
                return NotFound();
            }
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            db.ChangeTracker.Clear();
            Response.StatusCode = ModelState.Take(refusal, nameof(MembersPage.Ending));
            form.Member = id;
            return View("/Features/Members/Index.cshtml", await reader.ReadAsync(campaign, unit, form, cancel));
        }

        TempData.Say("已退出；未办的时限已中止，办过的都留着。");
        return Redirect($"/campaigns/{code}/members{(unit is { } of ? $"?unit={of}" : "")}");
    }
}
