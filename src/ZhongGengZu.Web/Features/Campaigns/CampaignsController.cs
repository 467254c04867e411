using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>专项行动: what runs, what is prepared, and one campaign with who has not sent what.</summary>
[Requires(Permission.ViewCases)]
public sealed class CampaignsController(CampaignListReader list, CampaignDraftReader drafts, CampaignReader reader, CurrentCampaign campaigns) : Controller
{
    /// <param name="after">Where the page of plans begins.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpGet("/campaigns")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await list.ReadAsync(after, cancel));

    /// <param name="code">The campaign's code.</param>
    /// <param name="only">“missing” shows the units that still owe something now.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpGet("/campaigns/{code}")]
    public async Task<IActionResult> Show(string code, string? only, CancellationToken cancel)
    {
        if ((await campaigns.AllAsync(cancel)).FirstOrDefault(c => c.Code == code) is not { } campaign)
        {
            return NotFound();
        }

        if (campaign.State == CampaignState.Draft)
        {
            return await drafts.ReadAsync(campaign, cancel) is { } draft ? View("Draft", draft) : NotFound();
        }

        campaigns.Choose(campaign);
        return View(await reader.ReadAsync(campaign, only == "missing", cancel));
    }
}

/// <summary>启动.</summary>
[Requires(Permission.StartCampaign)]
public sealed class CampaignStartsController(CurrentCampaign campaigns, CampaignDraftReader drafts, CurrentActor current, CaseDesk desk) : Controller
{
    /// <param name="code">The campaign's code.</param>
    /// <param name="version">The version of the draft that was read.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpPost("/campaigns/{code}/start")]
    public async Task<IActionResult> Create(string code, int version, CancellationToken cancel)
    {
        if ((await campaigns.AllAsync(cancel)).FirstOrDefault(c => c.Code == code) is not { } campaign)
        {
            return NotFound();
        }

        var work = await desk.StartAsync(current.Actor, campaign.Id, cancel, version);
        if (await drafts.IsBehindAsync(code, cancel))
        {
            throw new Refusal(RefusalCode.PlanAhead);
        }

        await desk.SaveAsync(work, cancel);
        TempData.Say("已启动：参与范围已定，各单位、各人的报送时限开始计算。");
        return Redirect($"/campaigns/{code}");
    }
}
