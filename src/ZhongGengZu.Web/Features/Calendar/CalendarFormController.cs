using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Calendar;

/// <summary>What every change of a year does alike: save and go to the year, or come back with all that was typed.</summary>
[Requires(Permission.ManageCalendar)]
[Route("/calendar/{year:int}")]
public abstract class CalendarFormController : Controller
{
    /// <param name="page">The form as it is shown again.</param>
    /// <param name="save">Saves, and tells how many deadlines moved.</param>
    /// <param name="done">What is said afterwards.</param>
    protected async Task<IActionResult> SaveAsync(CalendarFormPage page, Func<Task<int>> save, string done)
    {
        try
        {
            var moved = await save();
            TempData.Say(moved == 0 ? $"{done}；没有未办的时限因此改动。" : $"{done}；{moved} 个未办的时限已重算，各在办理记录里写明。");
            return Redirect($"/calendar?year={page.Year}");
        }
        catch (Refusal refusal)
        {
            Response.StatusCode = ModelState.Take(refusal, nameof(page.Form));
            // What was typed stays; the next sending is checked against the year as it is now.
            ModelState.Remove($"{nameof(page.Form)}.{nameof(page.Form.Version)}");
            page.Form.Version = page.CurrentVersion;
            return View("Form", page);
        }
    }

    protected ViewResult Again(CalendarFormPage page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Form", page);
    }
}
