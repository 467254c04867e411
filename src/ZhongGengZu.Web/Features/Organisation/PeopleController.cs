using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>人员.</summary>
[Route("/organisation/people")]
public sealed class PeopleController(OrganisationDesk desk, FormPages pages) : OrganisationFormController(desk)
{
    [HttpGet("new")]
    public IActionResult New() => View("Form", FormPages.NewPerson(new PersonForm()));

    [HttpPost]
    public Task<IActionResult> Create([Bind(Prefix = "Form")] PersonForm form, CancellationToken cancel) =>
        ActAsync(FormPages.NewPerson(form), (register, work) => register.AddPerson(work, form.Code, form.Name), _ => PostChange.None, $"已加 {form.Name}，可以任命、开通账号了。", cancel);

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await pages.PersonAsync(id, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] PersonForm form, CancellationToken cancel)
    {
        return await pages.PersonAsync(id, form, cancel) is { } page
            ? await ActAsync(page, Change, _ => PostChange.None, $"已更改 {form.Name}。", cancel)
            : NotFound();

        Person Change(OrganisationRegister register, CaseWork work)
        {
            var person = register.Person(id);
            register.ChangePerson(work, person, form.Version, form.Code, form.Name);
            return person;
        }
    }
}
