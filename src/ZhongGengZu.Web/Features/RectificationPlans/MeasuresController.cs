using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>措施 by date, planned beside actual.</summary>
[Requires(Permission.ViewCases)]
public sealed class MeasuresController(CurrentActor current, MeasureIndexReader index) : Controller
{
    [HttpGet("/measures")]
    public async Task<IActionResult> Index(string? scope, string? state, string? after, CancellationToken cancel) =>
        View("Measures", await index.ReadAsync(current.Actor, new MeasureFilter(scope == "unit", state == "all", MeasureCursor.Parse(after)), cancel));
}
