using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>A 督办文书 on the page of what it is about; its words stay on its own page.</summary>
public sealed record NoticeLine(Guid Id, string? Number, NoticeKind Kind, NoticeColour? Colour, NoticeState State, bool Returned, bool MayOpen);

/// <summary>督办文书 about a thing, the newest first, and where whoever may issue one begins.</summary>
public sealed record NoticeLinesModel(IReadOnlyList<NoticeLine> Lines, string? NewHref);

public static class NoticeLines
{
    private const int Most = 10;

    /// <summary>Papers with such a matter that have not been withdrawn, in one statement.</summary>
    public static async Task<IReadOnlyList<NoticeLine>> ReadAsync(CaseDbContext db, Actor actor, Expression<Func<NoticeMatter, bool>> about, CancellationToken cancel)
    {
        var open = db.SupervisionNotices.VisibleTo(actor);
        var matters = db.NoticeMatters.Where(about);
        return await db.SupervisionNotices.AsNoTracking()
            .Where(n => n.State != NoticeState.Withdrawn && matters.Any(m => m.NoticeId == n.Id))
            .OrderByDescending(n => n.IssuedAt).ThenByDescending(n => n.Id).Take(Most)
            .Select(n => new NoticeLine(n.Id, n.Number, n.Kind, n.Colour, n.State, n.Reason != null, open.Any(o => o.Id == n.Id)))
            .ToListAsync(cancel);
    }

    /// <summary>Where one about this deadline begins.</summary>
    public static string NewHref(Guid deadlineId) => $"/supervision-notices/new?deadline={deadlineId}";
}
