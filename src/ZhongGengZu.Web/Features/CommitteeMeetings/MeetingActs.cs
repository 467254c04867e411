using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CommitteeMeetings;

/// <summary>What every act on a meeting shares: load, one domain method, save, back to the page; refused fields come back with what was typed.</summary>
public abstract class MeetingActController(MeetingReader reader, CaseDesk desk) : Controller
{
    protected MeetingReader Reader => reader;

    protected CaseDesk Desk => desk;

    protected async Task<IActionResult> ActAsync(
        Guid id, Func<CommitteeMeeting, CaseWork, Task> act, string? done, CancellationToken cancel, string prefix = "", Func<MeetingPage, MeetingPage>? typed = null, string? key = null, string anchor = "")
    {
        if (await reader.CaseAsync(id, cancel) is not var (meeting, work))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await AgainAsync(StatusCodes.Status422UnprocessableEntity, meeting, work, typed, cancel);
        }

        var href = MeetingPage.HrefOf(id) + anchor;
        try
        {
            await act(meeting, work);
            await desk.SaveAsync(work, cancel, key, href);
        }
        catch (AlreadyDone)
        {
            return Redirect(href);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0 && typed is not null)
        {
            return await AgainAsync(ModelState.Take(refusal, prefix), meeting, work, typed, cancel);
        }

        if (done is not null)
        {
            TempData.Say(done);
        }

        return Redirect(href);
    }

    private async Task<IActionResult> AgainAsync(int status, CommitteeMeeting meeting, CaseWork work, Func<MeetingPage, MeetingPage>? typed, CancellationToken cancel)
    {
        var page = await reader.PageAsync(meeting, work, cancel);
        Response.StatusCode = status;
        return View("/Features/CommitteeMeetings/Show.cshtml", typed is null ? page : typed(page));
    }
}

/// <summary>不上会: a row is kept off the agenda, or put back.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class AgendaOmissionsController(MeetingReader reader, CaseDesk desk) : MeetingActController(reader, desk)
{
    [HttpPost("/committee-meetings/{id:guid}/omissions")]
    public Task<IActionResult> Create(Guid id, Guid deadline, CancellationToken cancel) =>
        ActAsync(id, (meeting, work) => { meeting.LeaveOut(work, deadline); return Task.CompletedTask; }, null, cancel, anchor: "#agenda");

    [HttpPost("/committee-meetings/{id:guid}/omissions/removal")]
    public Task<IActionResult> Destroy(Guid id, Guid deadline, CancellationToken cancel) =>
        ActAsync(id, (meeting, work) => { meeting.PutBack(work, deadline); return Task.CompletedTask; }, null, cancel, anchor: "#agenda");
}

/// <summary>Items added by hand.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class AgendaItemsController(MeetingReader reader, CaseDesk desk) : MeetingActController(reader, desk)
{
    [HttpPost("/committee-meetings/{id:guid}/agenda-items")]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = nameof(MeetingPage.Item))] AgendaForm item, CancellationToken cancel) => ActAsync(
        id,
        (meeting, work) =>
        {
            meeting.Add(work, item.Text, item.Unit is { } unit ? work.Routing.Directory.Unit(unit)?.Name : null);
            return Task.CompletedTask;
        },
        "已加入议程。",
        cancel,
        nameof(MeetingPage.Item),
        page => page with { Item = item },
        anchor: "#agenda");

    [HttpPost("/committee-meetings/{id:guid}/agenda-items/{item:guid}/removal")]
    public Task<IActionResult> Destroy(Guid id, Guid item, CancellationToken cancel) =>
        ActAsync(id, (meeting, work) => { meeting.Remove(work, item); return Task.CompletedTask; }, null, cancel, anchor: "#agenda");
}

/// <summary>开会: the agenda is frozen as it stands now.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class HoldingsController(MeetingReader reader, AgendaReader agenda, CaseDesk desk) : MeetingActController(reader, desk)
{
    [HttpPost("/committee-meetings/{id:guid}/holding")]
    public Task<IActionResult> Create(Guid id, CancellationToken cancel) =>
        ActAsync(id, async (meeting, work) => meeting.Hold(work, [.. (await agenda.ReadAsync(work, cancel)).Rows.Select(r => r.Row)]), "议程已定，会上议定的事项在下面登记。", cancel);
}

/// <summary>议定事项: what the meeting resolved.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class ResolutionsTakenController(MeetingReader reader, CaseDesk desk) : MeetingActController(reader, desk)
{
    [HttpPost("/committee-meetings/{id:guid}/resolutions")]
    public Task<IActionResult> Create(Guid id, [Bind(Prefix = nameof(MeetingPage.Form))] ResolutionForm form, CancellationToken cancel) => ActAsync(
        id,
        async (meeting, work) => Desk.Add(Resolution.Take(
            work, meeting, await Reader.NextOrderAsync(id, cancel), form.Text, await Reader.OwnerAsync(work, form.Owner, cancel), form.DueOn)),
        "已登记，到了责任人的工作台。",
        cancel,
        nameof(MeetingPage.Form),
        page => page with { Form = form },
        form.Key == Guid.Empty ? null : form.Key.ToString(),
        "#resolutions");
}
