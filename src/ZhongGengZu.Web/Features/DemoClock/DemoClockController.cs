using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Features.DemoClock;

/// <summary>Moves the demo's clock on: by an hour, by a day, or to the morning of a date.</summary>
[DevelopmentOnly]
[Requires(Permission.MoveDemoClock)]
[Route("demo-clock")]
public sealed class DemoClockController(DemoClocks clocks, CaseClock clock) : Controller
{
    private static readonly TimeOnly Morning = new(9, 0);

    [HttpPost]
    public async Task<IActionResult> Create(string? step, DateOnly? date, string? back, CancellationToken cancel)
    {
        var to = (step, date) switch
        {
            ("hour", _) => clock.UtcNow.AddHours(1),
            ("day", _) => clock.UtcNow.AddDays(1),
            ("date", { } day) => Shanghai.At(day, Morning),
            _ => throw new Refusal(RefusalCode.Required, "Date"),
        };
        await clocks.MoveToAsync(to, cancel);
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : Redirect("/");
    }
}
