using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell.Papers;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>签批单 as paper; an earlier version by its number.</summary>
[Requires(Permission.ViewCases)]
public sealed class PlanSheetsController(CurrentActor current, PlanShelf shelf) : Controller
{
    [HttpGet("/plans/{id:guid}/sheet")]
    public async Task<IActionResult> Show(Guid id, int? edition, CancellationToken cancel)
    {
        if (await shelf.OpenAsync(current.Actor, id, cancel) is not { } open)
        {
            return NotFound();
        }

        var round = edition is { } number
            ? open.Plan.Rounds.FirstOrDefault(r => r.Number == number)
            : open.Plan.State == Domain.RectificationPlans.RevisionState.Draft ? null : open.Plan.Rounds.LastOrDefault();
        return edition is not null && round is null
            ? NotFound()
            : View("Sheet", new SheetPage(id, open.Title, PlanSheet.Of(open, round), [.. open.Plan.Rounds.Select(r => r.Number)], round?.Number));
    }
}

/// <summary>A sheet with the way to its other versions.</summary>
public sealed record SheetPage(Guid PlanId, string Title, SheetModel Sheet, IReadOnlyList<int> Editions, int? Edition);
