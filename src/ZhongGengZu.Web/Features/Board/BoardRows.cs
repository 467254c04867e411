using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>The rows behind a figure of the board.</summary>
public sealed record BoardRowsPage
{
    public const int PageSize = 50;

    public required CampaignDefinition Definition { get; init; }

    public required LightScale Lights { get; init; }

    public required IReadOnlyList<DueRow> Rows { get; init; }

    public required BoardStep? Step { get; init; }

    public required string? UnitName { get; init; }

    public required string? Light { get; init; }

    public required int Total { get; init; }

    /// <summary>The filter as the rest of an address.</summary>
    public required string Query { get; init; }

    public required string? NextAfter { get; init; }

    public required bool IsFirst { get; init; }

    /// <summary>Rows may be picked and their holders chased.</summary>
    public required bool MayNudge { get; init; }

    /// <summary>Every row is ticked from the start.</summary>
    public required bool AllPicked { get; init; }

    /// <summary>The same rows, all ticked, or none when they are.</summary>
    public required string AllHref { get; init; }
}

/// <summary>What the rows are asked for.</summary>
public sealed record BoardRowsFilter(Guid? Unit, string? Step, string? Light, string? After, bool All = false);

/// <summary>Reads the rows behind a figure.</summary>
public sealed class BoardRowsReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, BoardReader board)
{
    public async Task<BoardRowsPage?> ReadAsync(BoardRowsFilter filter, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var step = BoardReader.StepsOf(definition).FirstOrDefault(s => s.Key == filter.Step);
        var deadlines = board.Scope(campaign.Id);
        if (filter.Unit is { } unit)
        {
            deadlines = deadlines.Where(d => d.UnitId == unit);
        }

        if (step is not null)
        {
            var kinds = step.Kinds;
            deadlines = step.Demands is { } demands
                ? deadlines.Where(d => kinds.Contains(d.Kind) && demands.Contains(d.DeliverableCode))
                : deadlines.Where(d => kinds.Contains(d.Kind) && (step.DeliverableCode == null || d.DeliverableCode == step.DeliverableCode));
        }

        var (now, soon) = (lights.Now, lights.SoonUntil);
        deadlines = filter.Light switch
        {
            "overdue" => deadlines.Where(d => d.DueAt < now),
            "soon" => deadlines.Where(d => d.DueAt >= now && d.DueAt <= soon),
            _ => deadlines,
        };
        var total = await deadlines.Take(Wording.CountStopsAt).CountAsync(cancel);
        var cursor = DueCursor.Parse(filter.After);
        var rows = await (cursor is null ? deadlines : deadlines.Where(d => d.DueAt > cursor.At || (d.DueAt == cursor.At && d.Id.CompareTo(cursor.Id) > 0)))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(BoardRowsPage.PageSize + 1)
            .AsRows(db, current.Actor).ToListAsync(cancel);
        rows = [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id)];
        var query = string.Join('&', new[] { filter.Unit is { } u ? $"unit={u}" : null, step is null ? null : $"step={step.Key}", filter.Light is null ? null : $"light={Uri.EscapeDataString(filter.Light)}" }.Where(x => x is not null));
        return new BoardRowsPage
        {
            Definition = definition,
            Lights = lights,
            Rows = [.. rows.Take(BoardRowsPage.PageSize)],
            Step = step,
            UnitName = filter.Unit is { } id ? await db.Set<OrgUnit>().Where(u => u.Id == id).Select(u => u.Name).SingleOrDefaultAsync(cancel) : null,
            Light = filter.Light,
            Total = total,
            Query = query,
            NextAfter = rows.Count > BoardRowsPage.PageSize ? new DueCursor(rows[^2].DueAt, rows[^2].Id).ToString() : null,
            IsFirst = cursor is null,
            MayNudge = current.May(Permission.Nudge),
            AllPicked = filter.All,
            AllHref = "/board/rows?" + string.Join('&', new[] { query, cursor is null ? "" : $"after={cursor}", filter.All ? "" : "all=true" }.Where(x => x.Length > 0)),
        };
    }
}
