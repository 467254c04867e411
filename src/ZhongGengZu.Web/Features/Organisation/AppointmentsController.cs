using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Web.Features.Organisation;

/// <summary>任职、兼任、主持工作.</summary>
[Route("/organisation/appointments")]
public sealed class AppointmentsController(OrganisationDesk desk, FormPages pages) : OrganisationFormController(desk)
{
    [HttpGet("new")]
    public async Task<IActionResult> New(Guid post, CancellationToken cancel) =>
        await pages.NewAppointmentAsync(new AppointmentForm { PostId = post }, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Create([Bind(Prefix = "Form")] AppointmentForm form, CancellationToken cancel) =>
        await pages.NewAppointmentAsync(form, cancel) is { } page
            ? await ActAsync(page, (register, work) => register.Appoint(work, register.Post(form.PostId), form.PersonId, form.Kind, form.From, form.To), a => PostChange.OfPost(a.PostId), $"已登记 {page.Subject} 的任职。", cancel)
            : NotFound();

    [HttpGet("{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await pages.AppointmentAsync(id, null, cancel) is { } page ? View("Form", page) : NotFound();

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = "Form")] AppointmentForm form, CancellationToken cancel)
    {
        return await pages.AppointmentAsync(id, form, cancel) is { } page
            ? await ActAsync(page, Change, a => PostChange.OfPost(a.PostId), $"已更改 {page.Subject} 的任职。", cancel)
            : NotFound();

        Appointment Change(OrganisationRegister register, CaseWork work)
        {
            var appointment = register.Appointment(id);
            register.ChangeAppointment(work, appointment, form.Version, form.From, form.To);
            return appointment;
        }
    }
}
