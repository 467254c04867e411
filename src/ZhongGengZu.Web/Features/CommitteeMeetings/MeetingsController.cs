using Microsoft.AspNetCore.Mvc;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.CommitteeMeetings;

/// <summary>会议: the list, one, and its minutes.</summary>
[Requires(Permission.ViewBoard)]
public sealed class MeetingsController(MeetingReader reader) : Controller
{
    [HttpGet("/committee-meetings")]
    public async Task<IActionResult> Index(string? after, CancellationToken cancel) => View(await reader.ListAsync(after, cancel));

    [HttpGet("/committee-meetings/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (meeting, work) ? View(await reader.PageAsync(meeting, work, cancel)) : NotFound();
}

/// <summary>会议纪要 to print, once the meeting is held.</summary>
[Requires(Permission.ViewBoard)]
public sealed class MinutesController(MeetingReader reader) : Controller
{
    [HttpGet("/committee-meetings/{id:guid}/minutes")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is ({ State: MeetingState.Held } meeting, var work)
            ? View("/Features/CommitteeMeetings/Minutes.cshtml", await reader.PageAsync(meeting, work, cancel)) : NotFound();
}

/// <summary>A meeting is prepared: day, place, participants.</summary>
[Requires(Permission.PrepareMeetings)]
public sealed class MeetingFormsController(MeetingReader reader, CurrentCampaign campaigns, CurrentActor current, CaseDesk desk) : Controller
{
    private const string Page = "/Features/CommitteeMeetings/Form.cshtml";
    private const string Prefix = nameof(MeetingFormPage.Form);

    [HttpGet("/committee-meetings/new")]
    public async Task<IActionResult> New(CancellationToken cancel) =>
        await campaigns.HeadAsync(cancel) is null ? NotFound() : View(Page, NewPage(new MeetingForm { Title = "党工委会议", Key = Guid.CreateVersion7() }));

    [HttpPost("/committee-meetings")]
    public async Task<IActionResult> Create([Bind(Prefix = Prefix)] MeetingForm form, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, NewPage(form));
        }

        try
        {
            var work = await desk.BeginAsync(current.Actor, campaign.Id, cancel);
            var meeting = CommitteeMeeting.Prepare(work, form.ToFacts());
            desk.Add(meeting);
            await desk.SaveAsync(work, cancel, form.Key.ToString(), MeetingPage.HrefOf(meeting.Id));
            TempData.Say("会议已建，议程已按现在的情况列好。");
            return Redirect(MeetingPage.HrefOf(meeting.Id));
        }
        catch (AlreadyDone first)
        {
            return Redirect(first.ResultUrl ?? "/committee-meetings");
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return Again(ModelState.Take(refusal, Prefix), NewPage(form));
        }
    }

    [HttpGet("/committee-meetings/{id:guid}/edit")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is ({ State: MeetingState.Preparing } meeting, _)
            ? View(Page, EditPage(id, new MeetingForm { Title = meeting.Title, HeldOn = meeting.HeldOn, Place = meeting.Place, Participants = meeting.Participants }))
            : NotFound();

    [HttpPost("/committee-meetings/{id:guid}/edit")]
    public async Task<IActionResult> Update(Guid id, [Bind(Prefix = Prefix)] MeetingForm form, CancellationToken cancel)
    {
        if (await reader.CaseAsync(id, cancel) is not var (meeting, work))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again(StatusCodes.Status422UnprocessableEntity, EditPage(id, form));
        }

        try
        {
            meeting.Change(work, form.ToFacts());
            await desk.SaveAsync(work, cancel);
        }
        catch (Refusal refusal) when (refusal.Fields.Count > 0)
        {
            return Again(ModelState.Take(refusal, Prefix), EditPage(id, form));
        }

        TempData.Say("已存。");
        return Redirect(MeetingPage.HrefOf(id));
    }

    private ViewResult Again(int status, MeetingFormPage page)
    {
        Response.StatusCode = status;
        return View(Page, page);
    }

    private static MeetingFormPage NewPage(MeetingForm form) => new(form, "/committee-meetings", "/committee-meetings", true);

    private static MeetingFormPage EditPage(Guid id, MeetingForm form) => new(form, MeetingPage.HrefOf(id) + "/edit", MeetingPage.HrefOf(id), false);
}
