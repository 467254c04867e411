using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Resolutions;

/// <summary>A 议定事项 for whoever carries it out and for the office.</summary>
public sealed record ResolutionPage
{
    public required Resolution Resolution { get; init; }

    public required CaseWork Work { get; init; }

    public required string MeetingTitle { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>The meeting's page is the reader's too.</summary>
    public required bool MayOpenMeeting { get; init; }

    public required LightWord? Light { get; init; }

    public required TimelineModel History { get; init; }

    public string? Typed { get; init; }

    public string Href => $"/resolutions/{Resolution.Id}";

    public string Owner => WhoActs.Of(Work.Routing, Resolution.OwnerToday(Work)).Names;

    public bool May(ResolutionAct act) => ResolutionRules.Check(Work, Resolution, act) is null;
}

/// <summary>A resolution with the work of whoever reads it.</summary>
public sealed record ResolutionCase(Resolution Resolution, CaseWork Work) : IPaperCase
{
    public string Href => $"/resolutions/{Resolution.Id}";
}

/// <summary>Reads a resolution in a fixed number of statements.</summary>
public sealed class ResolutionReader(CaseDbContext db, CurrentActor current, CaseDesk desk) : IPaperReader<ResolutionCase>
{
    private const int MostEntries = 100;

    /// <inheritdoc/>
    public async Task<ResolutionCase?> CaseAsync(Guid id, CancellationToken cancel) =>
        await db.Resolutions.VisibleTo(current.Actor).SingleOrDefaultAsync(r => r.Id == id, cancel) is { } resolution
            ? new ResolutionCase(resolution, await desk.BeginAsync(current.Actor, resolution.CampaignId, cancel))
            : null;

    public async Task<ResolutionPage> PageAsync(Resolution resolution, CaseWork work, CancellationToken cancel, string? typed = null)
    {
        var open = await db.Deadlines.AsNoTracking().Where(d => d.CaseId == resolution.Id && d.IsOpen).OrderBy(d => d.DueAt).FirstOrDefaultAsync(cancel);
        var meeting = await db.CommitteeMeetings.AsNoTracking().Where(m => m.Id == resolution.MeetingId).Select(m => new { m.Title, m.HeldOn }).SingleAsync(cancel);
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == resolution.Id).OrderByDescending(h => h.Sequence).Take(MostEntries).ToListAsync(cancel);
        return new ResolutionPage
        {
            Resolution = resolution,
            Work = work,
            MeetingTitle = meeting.Title,
            HeldOn = meeting.HeldOn,
            MayOpenMeeting = current.May(Permission.ViewBoard),
            Light = open is null ? null : DueWords.Light(work.Lights, open),
            History = new TimelineModel([.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At, h.Act == Domain.History.HistoryAct.ResolutionReturned))]),
            Typed = typed,
        };
    }

    /// <inheritdoc/>
    public async Task<(string View, object Model)> AgainAsync(ResolutionCase it, string? typed, CancellationToken cancel) =>
        ("/Features/Resolutions/Show.cshtml", await PageAsync(it.Resolution, it.Work, cancel, typed));

    /// <inheritdoc/>
    public void Forget() => db.ChangeTracker.Clear();
}

public sealed class ResolutionsRoom : IRoom
{
    public void AddServices(IServiceCollection services) => services.AddScoped<ResolutionReader>();
}

/// <summary>议定事项: one.</summary>
[Requires(Permission.ViewCases)]
public sealed class ResolutionsController(ResolutionReader reader) : Controller
{
    [HttpGet("/resolutions/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancel) =>
        await reader.CaseAsync(id, cancel) is var (resolution, work) ? View(await reader.PageAsync(resolution, work, cancel)) : NotFound();
}
