using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>大屏: the board's figures for a screen on the wall; it renews itself and names nobody.</summary>
[Requires(Permission.ViewBoard)]
public sealed class WallController(BoardReader reader) : Controller
{
    /// <summary>How often it asks for new figures.</summary>
    public const int EverySeconds = 60;

    [HttpGet(ShellPaths.Wall)]
    [WithoutRenewal]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("Wall", await reader.ReadAsync(null, cancel));
}
