using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.SupervisionNotices;

/// <summary>What is asked for, as it stands in the address.</summary>
public sealed record NoticeFilter(NoticeState? State, NoticeKind? Kind, Guid? Unit, string? After)
{
    public bool IsSet => State is not null || Kind is not null || Unit is not null;

    /// <summary>The address of these papers, of a page further on with <paramref name="after"/>.</summary>
    public string Href(string? after = null)
    {
        var parts = new[] { State is { } s ? $"state={s}" : null, Kind is { } k ? $"kind={k}" : null, Unit is { } u ? $"unit={u}" : null, after is null ? null : $"after={after}" };
        var query = string.Join('&', parts.OfType<string>());
        return query.Length == 0 ? "/supervision-notices" : $"/supervision-notices?{query}";
    }
}

/// <summary>One paper of the list.</summary>
public sealed record NoticeRow
{
    public required Guid Id { get; init; }

    public required string? Number { get; init; }

    public required NoticeKind Kind { get; init; }

    public required NoticeColour? Colour { get; init; }

    public required string Subject { get; init; }

    public required string UnitName { get; init; }

    public required NoticeState State { get; init; }

    public required bool Returned { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required int Matters { get; init; }

    /// <summary>Nearest open deadline, null when nothing is open.</summary>
    public required DateTime? DueAt { get; init; }
}

/// <summary>督办文书, the newest first.</summary>
public sealed record NoticeListPage
{
    public const int PageSize = 30;

    public required NoticeFilter Filter { get; init; }

    public LightScale? Lights { get; init; }

    public IReadOnlyList<NoticeRow> Rows { get; init; } = [];

    public IReadOnlyList<NoticeUnit> Units { get; init; } = [];

    public int Total { get; init; }

    public string? NextAfter { get; init; }

    /// <summary>The reader issues them.</summary>
    public required bool MayIssue { get; init; }

    /// <summary>The reader has the rooms of 督查调度.</summary>
    public required bool OnBoard { get; init; }

    public LightWord? LightOf(NoticeRow row) => row.DueAt is { } due ? DueWords.Light(Lights!, due, narrow: true) : null;
}

/// <summary>Reads the list in a fixed number of statements.</summary>
public sealed class NoticeListReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns)
{
    public async Task<NoticeListPage> ReadAsync(NoticeFilter filter, CancellationToken cancel)
    {
        var page = new NoticeListPage { Filter = filter, MayIssue = current.May(Permission.IssueNotices), OnBoard = current.May(Permission.ViewBoard) };
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return page;
        }

        var (state, kind, unit) = (filter.State, filter.Kind, filter.Unit);
        var seen = db.SupervisionNotices.AsNoTracking().VisibleTo(current.Actor).Where(n => n.CampaignId == campaign.Id);
        var asked = seen;
        asked = state is { } s ? asked.Where(n => n.State == s) : asked;
        asked = kind is { } k ? asked.Where(n => n.Kind == k) : asked;
        asked = unit is { } u ? asked.Where(n => n.UnitId == u) : asked;
        var cursor = DueCursor.Parse(filter.After);
        var behind = cursor is null ? asked : asked.Where(n => n.IssuedAt <= cursor.At && (n.IssuedAt < cursor.At || n.Id.CompareTo(cursor.Id) < 0));
        var rows = await behind.OrderByDescending(n => n.IssuedAt).ThenByDescending(n => n.Id).Take(NoticeListPage.PageSize + 1)
            .Select(n => new NoticeRow
            {
                Id = n.Id,
                Number = n.Number,
                Kind = n.Kind,
                Colour = n.Colour,
                Subject = n.Subject,
                UnitName = db.Units.Where(x => x.Id == n.UnitId).Select(x => x.Name).First(),
                State = n.State,
                Returned = n.Reason != null,
                IssuedAt = n.IssuedAt,
                Matters = n.Matters.Count,
                DueAt = db.Deadlines.Where(d => d.CaseId == n.Id && d.IsOpen).Min(d => (DateTime?)d.DueAt),
            }).ToListAsync(cancel);
        return page with
        {
            Lights = campaigns.Lights(await campaigns.DefinitionAsync(campaign, cancel)),
            Rows = [.. rows.Take(NoticeListPage.PageSize)],
            Units = await db.Units.AsNoTracking().Where(x => seen.Any(n => n.UnitId == x.Id)).OrderBy(x => x.Path).Select(x => new NoticeUnit(x.Id, x.Name)).ToListAsync(cancel),
            Total = await asked.Take(Wording.CountStopsAt).CountAsync(cancel),
            NextAfter = rows.Count > NoticeListPage.PageSize ? new DueCursor(rows[^2].IssuedAt, rows[^2].Id).ToString() : null,
        };
    }
}
