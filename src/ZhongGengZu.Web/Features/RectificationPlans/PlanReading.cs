using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>What a plan's pages show beside the plan itself.</summary>
/// <param name="Due">The nearest open deadline of the plan.</param>
/// <param name="Scale">The request's lights.</param>
/// <param name="History">办理记录, newest first.</param>
public sealed record PlanReading(Deadline? Due, LightScale Scale, TimelineModel History);

/// <summary>Reads it, in three statements.</summary>
public sealed class PlanReader(CaseDbContext db)
{
    private const int FewEntries = 12;

    /// <summary>The newest entries, or <paramref name="all"/> of them.</summary>
    public async Task<PlanReading> ReadAsync(OpenPlan open, bool all, CancellationToken cancel)
    {
        var id = open.Plan.Id;
        var due = await db.Deadlines.AsNoTracking().Where(d => d.CaseId == id && d.IsOpen).OrderBy(d => d.DueAt).FirstOrDefaultAsync(cancel);
        var entries = db.HistoryEntries.AsNoTracking().Where(h => h.CaseId == id).OrderByDescending(h => h.Sequence);
        var total = await entries.CountAsync(cancel);
        var rows = await (all ? entries : entries.Take(FewEntries))
            .Select(h => new { h.Act, h.At, h.ActorName, h.PostTitle, h.Words, h.Facts })
            .ToListAsync(cancel);
        var scale = open.Work.Lights;
        return new PlanReading(due, scale, new TimelineModel(
            [.. rows.Select(h => HistoryWords.Entry(h.Act, h.Facts, h.Words, h.ActorName, h.PostTitle, h.At, h.Act == HistoryAct.PlanReturned))],
            total, $"/plans/{id}?history=all#history"));
    }
}
