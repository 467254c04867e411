using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>分管、联系.</summary>
[Route("/organisation/oversights")]
public sealed class OversightsController(OrganisationDesk desk, FormPages pages) : OrganisationFormController(desk)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid unit, CancellationToken cancel) =>
        await pages.NewOversightAsync(new OversightForm { UnitId = unit }, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] OversightForm form, CancellationToken cancel) =>
        await pages.NewOversightAsync(form, cancel) is { } page
            ? await ActAsync(page, (register, work) => register.Oversee(work, register.Unit(form.UnitId), form.LeaderPostId, form.Kind, form.From, form.To), o => PostChange.OfUnit(o.UnitId), $"已登记 {page.Subject} 的分管、联系。", cancel)
            : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await pages.OversightAsync(id, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] OversightForm form, CancellationToken cancel)
    {
        return await pages.OversightAsync(id, form, cancel) is { } page
            ? await ActAsync(page, Change, o => PostChange.OfUnit(o.UnitId), $"已更改 {page.Subject} 的分管、联系。", cancel)
            : NotFound();

        Oversight Change(OrganisationRegister register, CaseWork work)
        {
            var oversight = register.Oversight(id);
            register.ChangeOversight(work, oversight, form.Version, form.From, form.To);
            return oversight;
        }
    }
}
