using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>A 督办文书 with everything its page, its paper and its acts ask about.</summary>
/// <param name="Work">Who reads, when, by which routing.</param>
/// <param name="Notice">The paper.</param>
/// <param name="Deadlines">Its own deadlines, the first opened first.</param>
public sealed record NoticeCase(CaseWork Work, SupervisionNotice Notice, IReadOnlyList<Deadline> Deadlines) : IPaperCase
{
    public static string HrefOf(Guid id) => $"/supervision-notices/{id}";

    public string Href => HrefOf(Notice.Id);

    public string UnitName => NameOf(Notice.UnitId);

    public string OfficeName => NameOf(Work.Campaign.OfficeUnitId!.Value);

    /// <summary>关于……的督办单.</summary>
    public string Title => $"关于{Notice.Subject}的{(Notice.Kind == NoticeKind.Talk ? "约谈通知" : Wording.Of(Notice.Kind))}";

    /// <summary>What the reader may do; the page's buttons ask what the acts ask.</summary>
    public bool May(NoticeAct act) => NoticeRules.Check(Work, Notice, act) is null;

    public WhoActs Head => WhoActs.Of(Work.Routing, Work.Routing.HeadOf(Notice));

    /// <summary>The open deadline that the unit or the office is at now, or null.</summary>
    public Deadline? Now => Deadlines.Where(d => d.IsOpen).OrderBy(d => d.DueAt).ThenBy(d => d.Kind).FirstOrDefault();

    /// <summary>The paper's own deadline of a kind, the first one, met or not.</summary>
    public Deadline? First(DeadlineKind kind) => Deadlines.FirstOrDefault(d => d.Kind == kind);

    private string NameOf(Guid unit) => Work.Routing.Directory.Unit(unit)?.Name ?? "";
}

/// <summary>One thing that a paper is about, as its reader may see it.</summary>
/// <param name="Row">The deadline.</param>
/// <param name="Then">Its light when the paper was issued, for the paper; it does not change with the days.</param>
public sealed record NoticeMatterRow(DueRow Row, LightWord Then);

/// <summary>The page of a paper.</summary>
public sealed record NoticePage
{
    public required NoticeCase It { get; init; }

    /// <summary>Items of the unit.</summary>
    public required IReadOnlyList<NoticeMatterRow> Matters { get; init; }

    /// <summary>Personal items, on the paper a number only.</summary>
    public required int Personal { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>What was typed and refused.</summary>
    public string? Typed { get; init; }

    public LightWord? Light => It.Now is { } now ? DueWords.Light(It.Work.Lights, now) : null;
}

/// <summary>Reads a 督办文书, in a fixed number of statements.</summary>
public sealed class NoticeReader(CaseDbContext db, CaseDesk desk, CurrentActor current) : IPaperReader<NoticeCase>
{
    private const int MostEntries = 100;

    /// <summary>The paper with its work, or null when there is none that the actor may see. Tracked: an act may follow.</summary>
    public async Task<NoticeCase?> CaseAsync(Guid id, CancellationToken cancel)
    {
        if (!await db.SupervisionNotices.VisibleTo(current.Actor).AnyAsync(n => n.Id == id, cancel))
        {
            return null;
        }

        var notice = await desk.NoticeAsync(id, cancel);
        var work = await desk.BeginAsync(current.Actor, notice.CampaignId, cancel);
        var deadlines = await db.Deadlines.AsNoTracking().Where(d => d.CaseId == id).OrderBy(d => d.OpenedAt).ThenBy(d => d.Id).ToListAsync(cancel);
        return new NoticeCase(work, notice, deadlines);
    }

    public async Task<NoticePage> PageAsync(NoticeCase it, CancellationToken cancel, string? typed = null)
    {
        var ids = it.Notice.Matters.Select(m => m.DeadlineId).ToList();
        var rows = await db.Deadlines.AsNoTracking().Where(d => ids.Contains(d.Id)).AsRows(db, current.Actor).ToListAsync(cancel);
        var then = new LightScale(it.Notice.IssuedAt, it.Work.Calendar, it.Work.Definition.Deadlines);
        var history = await db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == it.Notice.Id).OrderByDescending(h => h.Sequence).Take(MostEntries).ToListAsync(cancel);
        return new NoticePage
        {
            It = it,
            Matters = [.. rows.Where(r => !r.IsPersonal).OrderBy(r => r.DueAt).ThenBy(r => r.Id).Select(r => new NoticeMatterRow(r, DueWords.Light(then, r.DueAt)))],
            Personal = rows.Count(r => r.IsPersonal),
            History = new TimelineModel([.. history.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At, h.Act == Domain.History.HistoryAct.NoticeReturned))]),
            Typed = typed,
        };
    }

    /// <inheritdoc/>
    public async Task<(string View, object Model)> AgainAsync(NoticeCase it, string? typed, CancellationToken cancel) =>
        ("/Features/SupervisionNotices/Show.cshtml", await PageAsync(it, cancel, typed));

    /// <inheritdoc/>
    public void Forget() => db.ChangeTracker.Clear();
}
