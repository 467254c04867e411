using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.SpotChecks;

/// <summary>抽查: what heads struck off, for the office to look at again. The check itself is made on the problem's page.</summary>
[Requires(Permission.SpotCheck)]
public sealed class SpotCheckListController(SpotCheckReader reader) : Controller
{
    [HttpGet("/spot-checks")]
    public async Task<IActionResult> Index(string? tab, string? after, CancellationToken cancel) =>
        View("/Features/SpotChecks/Index.cshtml", await reader.ReadAsync(tab == "done", after, cancel));
}
