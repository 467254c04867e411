using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

[Route("/organisation/units")]
public sealed class UnitsController(OrganisationDesk desk, FormPages pages) : OrganisationFormController(desk)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid? parent, CancellationToken cancel) =>
        await pages.NewUnitAsync(new UnitForm { ParentId = parent }, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] UnitForm form, CancellationToken cancel) =>
        await pages.NewUnitAsync(form, cancel) is { } page
            ? await ActAsync(page, (register, work) => register.AddUnit(work, form.ParentId, form.Kind, form.Facts), _ => PostChange.None, $"已加单位 {form.Name}。", cancel)
            : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await pages.UnitAsync(id, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] UnitForm form, CancellationToken cancel)
    {
        return await pages.UnitAsync(id, form, cancel) is { } page
            ? await ActAsync(page, Change, _ => PostChange.None, $"已更改 {form.Name}。", cancel)
            : NotFound();

        OrgUnit Change(OrganisationRegister register, Domain.CaseWork work)
        {
            var unit = register.Unit(id);
            register.ChangeUnit(work, unit, form.Version, form.Facts);
            return unit;
        }
    }
}
