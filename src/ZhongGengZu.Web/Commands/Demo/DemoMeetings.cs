using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Commands.Demo;

/// <summary>The story's 党工委会议 and what they resolve.</summary>
public sealed class DemoMeetings(Guid campaignId)
{
    private readonly Dictionary<string, Guid> _meetings = [];
    private readonly Dictionary<string, Guid> _resolutions = [];

    /// <summary>Whether an act is of a meeting.</summary>
    public static bool Plays(DemoAct act) => act is DemoAct.PrepareMeeting or DemoAct.AddAgendaItem or DemoAct.HoldMeeting or DemoAct.TakeResolution or DemoAct.ReportResolution;

    /// <summary>Plays it; the unit is the one that the event names, null for none.</summary>
    public async Task PlayAsync(CaseDbContext db, CaseDesk desk, CaseWork work, DemoEvent e, Guid? unit, CancellationToken cancel)
    {
        switch (e.Do)
        {
            case DemoAct.PrepareMeeting:
                var meeting = CommitteeMeeting.Prepare(work, new MeetingFacts(e.Text, e.HeldOn, e.Place, e.Summary));
                desk.Add(meeting);
                _meetings[e.Ref!] = meeting.Id;
                break;
            case DemoAct.AddAgendaItem:
                (await desk.MeetingAsync(_meetings[e.Meeting!], cancel)).Add(work, e.Text, unit is { } id ? work.Routing.Directory.Unit(id)!.Name : null);
                break;
            case DemoAct.HoldMeeting:
                (await desk.MeetingAsync(_meetings[e.Meeting!], cancel)).Hold(work, []);
                break;
            case DemoAct.TakeResolution:
                var held = await desk.MeetingAsync(_meetings[e.Meeting!], cancel);
                var list = await db.ProblemLists.AsNoTracking().SingleAsync(l => l.CampaignId == campaignId && l.UnitId == unit && l.PersonId == null, cancel);
                var resolution = Resolution.Take(work, held, await db.Resolutions.CountAsync(r => r.MeetingId == held.Id, cancel) + 1, e.Text, ResolutionOwner.Of(work, list), e.DueOn);
                desk.Add(resolution);
                _resolutions[e.Ref!] = resolution.Id;
                break;
            default:
                var reported = _resolutions[e.Resolution!];
                (await db.Resolutions.SingleAsync(r => r.Id == reported, cancel)).ReportDone(work, e.Text);
                break;
        }
    }
}
