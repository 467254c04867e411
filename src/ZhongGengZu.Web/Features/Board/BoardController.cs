using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>督查调度: who has not filed, not sent, not signed, what is due and what is late; each figure leads to its rows.</summary>
[Requires(Permission.ViewBoard)]
public sealed class BoardController(BoardReader reader, BoardRowsReader rows) : Controller
{
    [HttpGet("/board")]
    public async Task<IActionResult> Index(CancellationToken cancel) => View(await reader.ReadAsync(cancel));

    [HttpGet("/board/rows")]
    public async Task<IActionResult> Rows(Guid? unit, string? step, string? light, string? after, bool all, CancellationToken cancel) =>
        await rows.ReadAsync(new BoardRowsFilter(unit, step, light, after, all), cancel) is { } page ? View(page) : NotFound();
}
