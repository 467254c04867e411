using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.Ledger;

/// <summary>问题台账: compare rows, filters in the address.</summary>
[Requires(Permission.ViewCases)]
public sealed class LedgerController(LedgerReader reader) : Controller
{
    [HttpGet("/problems")]
    public async Task<IActionResult> Index(LedgerFilter filter, CancellationToken cancel) => View(await reader.ReadAsync(filter, cancel));
}
