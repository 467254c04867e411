using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>督查调度: who has not filed, not sent, not signed, what is due and what is late; each figure leads to its rows.</summary>
[Requires(Permission.ViewBoard)]
public sealed class BoardController(BoardReader reader, BoardRowsReader rows) : Controller
{
    [HttpGet("/board")]
    public async Task<IActionResult> Index(string? sort, CancellationToken cancel) => View(await reader.ReadAsync(sort, cancel));

    [HttpGet("/board/rows")]
    public async Task<IActionResult> Rows(BoardRowsFilter filter, CancellationToken cancel) =>
        await rows.ReadAsync(filter, cancel) is { } page ? View(page) : NotFound();
}
