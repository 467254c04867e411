using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>What all forms of the organisation do alike: act and go on, or come back with every word as typed and the sentence at its field.</summary>
[Requires(Permission.ManageOrganisation)]
public abstract class OrganisationFormController(OrganisationDesk desk) : Controller
{
    /// <param name="page">The form as it is shown again.</param>
    /// <param name="act">One method of the register.</param>
    /// <param name="changed">What that changes for who is responsible.</param>
    /// <param name="done">What is said on the page it goes on to.</param>
    /// <param name="cancel">Stops waiting.</param>
    protected async Task<IActionResult> ActAsync<TForm, TRow>(
        FormPage<TForm> page, Func<OrganisationRegister, CaseWork, TRow> act, Func<TRow, PostChange> changed, string done, CancellationToken cancel)
        where TForm : IVersionedForm
        where TRow : class
    {
        if (ModelState.IsValid)
        {
            try
            {
                await desk.ActAsync(act, changed, cancel);
                TempData.Say(done);
                return Redirect(page.Back);
            }
            catch (Refusal refusal)
            {
                Response.StatusCode = ModelState.Take(refusal, nameof(page.Form));
                if (refusal.Code == RefusalCode.Stale)
                {
                    // What was typed stays; the next sending is checked against the row as it is now.
                    ModelState.Remove($"{nameof(page.Form)}.{nameof(page.Form.Version)}");
                    page.Form.Version = page.CurrentVersion;
                }

                return View("Form", page);
            }
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Form", page);
    }
}
