using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Workbench;

/// <summary>工作台, the first page after sign-in. An administrator has none: the organisation is theirs.</summary>
[Requires(Permission.ViewCases, Permission.ManageOrganisation)]
public sealed class WorkbenchController(WorkbenchReader reader, CurrentActor current) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index(string? tab, string? after, CancellationToken cancel)
    {
        if (!current.May(Permission.ViewCases))
        {
            return Redirect("/organisation");
        }

        var heap = tab switch { "done" => WorkbenchTab.Done, "closed" => WorkbenchTab.Closed, _ => WorkbenchTab.Open };
        return View(await reader.ReadAsync(heap, after, cancel));
    }
}
