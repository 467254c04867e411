using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Deadlines;

/// <summary>为什么是这天: a deadline's rule, arithmetic and notices.</summary>
[Requires(Permission.ViewCases)]
public sealed class DeadlinesController(DeadlineReader reader) : Controller
{
    [HttpGet("/deadlines/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.ReadAsync(id, cancel) is { } page ? View(page) : NotFound();
}
