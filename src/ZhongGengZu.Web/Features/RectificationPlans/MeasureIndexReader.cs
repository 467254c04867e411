using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.RectificationPlans;

/// <summary>Which measures, and where the page begins; all of it stands in the address.</summary>
/// <param name="Unit">My unit's instead of mine.</param>
/// <param name="All">Those done too.</param>
/// <param name="After">Last row of the page before.</param>
public sealed record MeasureFilter(bool Unit, bool All, MeasureCursor? After)
{
    public string Href(bool? unit = null, bool? all = null, MeasureCursor? after = null)
    {
        var parts = new[] { unit ?? Unit ? "scope=unit" : null, all ?? All ? "state=all" : null, after is null ? null : $"after={after}" }.Where(p => p is not null);
        return string.Join('&', parts) is { Length: > 0 } query ? $"/measures?{query}" : "/measures";
    }
}

/// <summary>A measure's place in the order by date.</summary>
public sealed record MeasureCursor(DateOnly DueOn, Guid Id)
{
    private const string Day = "yyyyMMdd";

    public override string ToString() => $"{DueOn.ToString(Day, CultureInfo.InvariantCulture)}-{Id:n}";

    public static MeasureCursor? Parse(string? text) =>
        text?.Split('-') is [var day, var id] && DateOnly.TryParseExact(day, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && Guid.TryParseExact(id, "n", out var guid)
            ? new MeasureCursor(due, guid)
            : null;
}

/// <summary>One measure: planned beside actual. The item is left out where only the measure may be read.</summary>
public sealed record MeasureIndexRow
{
    public required Guid Id { get; init; }

    public required Guid? ProblemId { get; init; }

    public required string? ProblemText { get; init; }

    public required string? Number { get; init; }

    public required string Text { get; init; }

    public required string OwnerName { get; init; }

    public required DateOnly? StartOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly? OriginalDueOn { get; init; }

    public required DateTime? StartedAt { get; init; }

    public required DateTime? DoneAt { get; init; }

    public MeasureCursor Cursor => new(DueOn, Id);
}

/// <summary>措施 by date.</summary>
public sealed record MeasureIndexPage(MeasureFilter Filter, IReadOnlyList<MeasureIndexRow> Rows, MeasureCursor? Next, int Total, bool HasUnit, LightScale Lights);

/// <summary>Reads it, in two statements beside the campaign's.</summary>
public sealed class MeasureIndexReader(CaseDbContext db, CurrentCampaign campaigns)
{
    private const int PageSize = 40;
    /// <summary>The page, or null while no campaign runs.</summary>
    public async Task<MeasureIndexPage?> ReadAsync(Actor actor, MeasureFilter filter, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var (me, unit, campaignId) = (actor.PersonId, actor.HomeUnitId, campaign.Id);
        var measures = db.MeasureTasks.AsNoTracking().VisibleTo(actor).Where(m => db.Problems.Any(p => p.Id == m.ProblemId && p.CampaignId == campaignId));
        measures = filter.Unit
            ? measures.Where(m => db.Problems.Any(p => p.Id == m.ProblemId && p.UnitId == unit))
            : measures.Where(m => m.OwnerPersonId == me || db.Problems.Any(p => p.Id == m.ProblemId && p.ResponsiblePersonId == me));
        if (!filter.All)
        {
            measures = measures.Where(m => m.DoneAt == null);
        }

        var total = await measures.Take(Wording.CountStopsAt).CountAsync(cancel);
        if (filter.After is { } after)
        {
            measures = measures.Where(m => m.DueOn >= after.DueOn && (m.DueOn > after.DueOn || m.Id.CompareTo(after.Id) > 0));
        }

        var visible = db.Problems.VisibleTo(actor);
        var rows = await (
            from m in measures.OrderBy(m => m.DueOn).ThenBy(m => m.Id).Take(PageSize + 1)
            join owner in db.People on m.OwnerPersonId equals owner.Id
            join problem in visible on m.ProblemId equals problem.Id into problems
            from problem in problems.DefaultIfEmpty()
            orderby m.DueOn, m.Id
            select new MeasureIndexRow
            {
                Id = m.Id,
                ProblemId = problem == null ? null : problem.Id,
                ProblemText = problem == null ? null : problem.Content.Text,
                Number = problem == null ? null : problem.Number,
                Text = m.Text,
                OwnerName = owner.Name,
                StartOn = m.StartOn,
                DueOn = m.DueOn,
                OriginalDueOn = m.OriginalDueOn,
                StartedAt = m.StartedAt,
                DoneAt = m.DoneAt,
            }).ToListAsync(cancel);
        return new MeasureIndexPage(
            filter, [.. rows.Take(PageSize)], rows.Count > PageSize ? rows[PageSize - 1].Cursor : null, total, unit is not null,
            campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel)));
    }
}
