using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.CommitteeMeetings;

/// <summary>A meeting as it is typed.</summary>
public sealed class MeetingForm
{
    [Display(Name = "会议名称")]
    public string? Title { get; set; }

    [Display(Name = "召开日期")]
    public DateOnly? HeldOn { get; set; }

    [Display(Name = "地点")]
    public string? Place { get; set; }

    [Display(Name = "参加人员")]
    public string? Participants { get; set; }

    public Guid Key { get; set; }

    public MeetingFacts ToFacts() => new(Title, HeldOn, Place, Participants);
}

/// <summary>The form of a meeting, a new one's or one's that is prepared.</summary>
public sealed record MeetingFormPage(MeetingForm Form, string Action, string Back, bool IsNew);

/// <summary>What was resolved, as it is typed.</summary>
public sealed class ResolutionForm
{
    [Display(Name = "议定事项")]
    public string? Text { get; set; }

    [Display(Name = "责任单位或领导")]
    public string? Owner { get; set; }

    [Display(Name = "完成日期")]
    public DateOnly? DueOn { get; set; }

    public Guid Key { get; set; }
}

/// <summary>An item to add, as it is typed.</summary>
public sealed class AgendaForm
{
    [Display(Name = "议题")]
    public string? Text { get; set; }

    [Display(Name = "单位")]
    public Guid? Unit { get; set; }
}

/// <summary>A choice of who carries a resolution out: <c>unit:ID</c> or <c>post:ID</c>.</summary>
public sealed record OwnerChoice(string Value, string Word, bool IsLeader);

/// <summary>A resolution on the page of its meeting.</summary>
public sealed record ResolutionRow(Resolution Resolution, string Owner, LightWord? Light);

/// <summary>A meeting for its page and its minutes.</summary>
public sealed record MeetingPage
{
    public required CommitteeMeeting Meeting { get; init; }

    public required CaseWork Work { get; init; }

    /// <summary>What is open now; null once the agenda is frozen.</summary>
    public required OpenAgenda? Open { get; init; }

    public required IReadOnlyList<ResolutionRow> Resolutions { get; init; }

    public required IReadOnlyList<OwnerChoice> Owners { get; init; }

    public required bool MayPrepare { get; init; }

    public required TimelineModel History { get; init; }

    public AgendaForm Item { get; init; } = new();

    public ResolutionForm Form { get; init; } = new() { Key = Guid.CreateVersion7() };

    public string Href => HrefOf(Meeting.Id);

    public bool IsHeld => Meeting.State == MeetingState.Held;

    /// <summary>The rows that would come before the meeting, and those left out.</summary>
    public IEnumerable<OpenAgendaRow> On => Open!.Rows.Where(r => r.Row.DeadlineId is not { } id || !Meeting.LeftOut.Contains(id));

    public IEnumerable<OpenAgendaRow> Off => Open!.Rows.Where(r => r.Row.DeadlineId is { } id && Meeting.LeftOut.Contains(id));

    public static string HrefOf(Guid id) => $"/committee-meetings/{id}";
}

/// <summary>One meeting of the list.</summary>
public sealed record MeetingRow(Guid Id, string Title, DateOnly HeldOn, string Place, MeetingState State, int Resolutions, int Done);

/// <summary>会议, the newest first.</summary>
public sealed record MeetingListPage(IReadOnlyList<MeetingRow> Rows, string? NextAfter, bool IsFirst, bool MayPrepare)
{
    public const int PageSize = 30;
}

/// <summary>Reads meetings in a fixed number of statements. Whoever sees the board sees them; they name nobody's personal item.</summary>
public sealed class MeetingReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, CaseDesk desk, AgendaReader agenda)
{
    private const int MostEntries = 50;

    public async Task<MeetingListPage> ListAsync(string? after, CancellationToken cancel)
    {
        var campaign = (await campaigns.HeadAsync(cancel))?.Id;
        var cursor = DueCursor.Parse(after);
        var all = db.CommitteeMeetings.AsNoTracking().Where(m => m.CampaignId == campaign);
        if (cursor is not null)
        {
            var day = DateOnly.FromDateTime(cursor.At);
            all = all.Where(m => m.HeldOn <= day && (m.HeldOn < day || m.Id.CompareTo(cursor.Id) < 0));
        }

        var rows = await all.OrderByDescending(m => m.HeldOn).ThenByDescending(m => m.Id).Take(MeetingListPage.PageSize + 1)
            .Select(m => new MeetingRow(
                m.Id, m.Title, m.HeldOn, m.Place, m.State,
                db.Resolutions.Count(r => r.MeetingId == m.Id), db.Resolutions.Count(r => r.MeetingId == m.Id && r.State == ResolutionState.Done)))
            .ToListAsync(cancel);
        return new MeetingListPage(
            [.. rows.Take(MeetingListPage.PageSize)],
            rows.Count > MeetingListPage.PageSize ? new DueCursor(rows[^2].HeldOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), rows[^2].Id).ToString() : null,
            cursor is null,
            current.May(Permission.PrepareMeetings));
    }

    /// <summary>The meeting with a work, or null. Tracked: an act may follow.</summary>
    public async Task<(CommitteeMeeting Meeting, CaseWork Work)?> CaseAsync(Guid id, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign || !await db.CommitteeMeetings.AnyAsync(m => m.Id == id && m.CampaignId == campaign.Id, cancel))
        {
            return null;
        }

        return (await desk.MeetingAsync(id, cancel), await desk.BeginAsync(current.Actor, campaign.Id, cancel));
    }

    public async Task<MeetingPage> PageAsync(CommitteeMeeting meeting, CaseWork work, CancellationToken cancel)
    {
        var resolutions = await db.Resolutions.AsNoTracking().Where(r => r.MeetingId == meeting.Id).OrderBy(r => r.Order).ToListAsync(cancel);
        var ids = resolutions.Select(r => r.Id).ToList();
        var deadlines = (await db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.CaseId)).OrderBy(d => d.OpenedAt).ToListAsync(cancel)).ToLookup(d => d.CaseId);
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == meeting.Id).OrderByDescending(h => h.Sequence).Take(MostEntries).ToListAsync(cancel);
        return new MeetingPage
        {
            Meeting = meeting,
            Work = work,
            Open = meeting.State == MeetingState.Preparing ? await agenda.ReadAsync(work, cancel) : null,
            Resolutions = [.. resolutions.Select(r => new ResolutionRow(r, WhoActs.Of(work.Routing, r.OwnerToday(work)).Names, deadlines[r.Id].LastOrDefault() is { } last ? DueWords.Light(work.Lights, last) : null))],
            Owners = await OwnersAsync(work, cancel),
            MayPrepare = current.May(Permission.PrepareMeetings),
            History = new TimelineModel([.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At))]),
        };
    }

    /// <summary>Place of the next resolution; two at once make the same one, and the slower is told.</summary>
    public async Task<int> NextOrderAsync(Guid id, CancellationToken cancel) => await db.Resolutions.CountAsync(r => r.MeetingId == id, cancel) + 1;

    /// <summary>Whom a choice names, or null.</summary>
    public async Task<ResolutionOwner?> OwnerAsync(CaseWork work, string? choice, CancellationToken cancel)
    {
        var (kind, id) = choice?.Split(':') is [var k, var text] && Guid.TryParse(text, out var parsed) ? (k, parsed) : ("", Guid.Empty);
        var campaign = work.Campaign.Id;
        if (kind == "unit")
        {
            return await db.ProblemLists.AsNoTracking().SingleOrDefaultAsync(l => l.CampaignId == campaign && l.UnitId == id && l.PersonId == null, cancel) is { } list
                ? ResolutionOwner.Of(work, list) : null;
        }

        return Leaders(work).FirstOrDefault(p => kind == "post" && p.Id == id) is { } post && work.Routing.Directory.Unit(post.UnitId) is { } unit
            ? new ResolutionOwner(Holder.OfPost(post.Id), unit.Id, unit.Path, null) : null;
    }

    private async Task<IReadOnlyList<OwnerChoice>> OwnersAsync(CaseWork work, CancellationToken cancel)
    {
        var campaign = work.Campaign.Id;
        var units = await (
            from list in db.ProblemLists.AsNoTracking()
            where list.CampaignId == campaign && list.PersonId == null
            join unit in db.Units on list.UnitId equals unit.Id
            orderby unit.Path
            select new { unit.Id, unit.Name }).ToListAsync(cancel);
        return [.. units.Select(u => new OwnerChoice($"unit:{u.Id}", u.Name, false)), .. Leaders(work).Select(p => new OwnerChoice($"post:{p.Id}", $"{WhoActs.Of(work.Routing, Holder.OfPost(p.Id)).Names}　{p.Title}", true))];
    }

    private static IEnumerable<Post> Leaders(CaseWork work)
    {
        var directory = work.Routing.Directory;
        return directory.Units.OrderBy(u => u.Path, StringComparer.Ordinal).SelectMany(u => directory.PostsOf(u.Id))
            .Where(p => p.Kind is PostKind.Secretary or PostKind.Leader && directory.HoldersOf(p.Id, work.Today).Count > 0)
            .OrderBy(p => p.Kind).ThenBy(p => p.SortOrder);
    }
}
