using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Recurrences;

/// <summary>反弹: problems that read like closed ones, with the reasons; nothing is scored and nothing is blocked.</summary>
[Requires(Permission.ViewBoard)]
public sealed class RecurrencesController(RecurrenceReader reader) : Controller
{
    [HttpGet("/recurrences")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await reader.ReadAsync(after, cancel));
}
