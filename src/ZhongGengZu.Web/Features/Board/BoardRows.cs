using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
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

    public required BoardRowsFilter Filter { get; init; }

    public required int Total { get; init; }

    /// <summary>The filter as the rest of an address.</summary>
    public required string Query { get; init; }

    public required string? NextAfter { get; init; }

    public required bool IsFirst { get; init; }

    /// <summary>What the rows are, in words: unit, step, light, age, days.</summary>
    public string What => string.Join("　", new[]
    {
        UnitName,
        Step?.Name,
        Filter.Light switch { "overdue" => Lights.Names.Overdue, "soon" => "即将到期", "met" => "已办", "late" => "迟办", "closed" => "已销号", "owed" => "到期和已办", "done" => "已申请销号", "any" => "全部", "left" => "未销号", "ahead" => "按方案还没到期", _ => null },
        Filter.Age switch { 0 => "停留 2 个工作日以内", 1 => "停留 3—5 个工作日", 2 => "停留 6—10 个工作日", 3 => "停留 10 个工作日以上", _ => null },
        Filter is { From: { } from, To: { } to } ? $"{Wording.Day(from)}—{Wording.Day(to)}" : Filter.To is { } at ? $"{Wording.Day(at)}这一天" : null,
    }.Where(x => x is not null));

    /// <summary>Rows may be picked and their holders chased.</summary>
    public required bool MayNudge { get; init; }

    /// <summary>Every row is ticked from the start.</summary>
    public required bool AllPicked { get; init; }

    /// <summary>The same rows, all ticked, or none when they are.</summary>
    public required string AllHref { get; init; }
}

/// <summary>What the rows are asked for; all of it stands in the address.</summary>
public sealed record BoardRowsFilter
{
    public Guid? Unit { get; init; }

    /// <summary>A column's key, or <c>own</c>, <c>dated</c>.</summary>
    public string? Step { get; init; }

    /// <summary>overdue, soon; or what is over: met, late, closed, done; owed = met or due; any = whatever is not void. How it stood on the
    /// last day: left = not struck off, ahead = not due by the plan. Null = open.</summary>
    public string? Light { get; init; }

    /// <summary>Which bucket of the ageing, 0 = youngest.</summary>
    public int? Age { get; init; }

    /// <summary>First day: of the due dates, or of what happened where that is asked for.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    public string? After { get; init; }

    public bool All { get; init; }

    /// <summary>Where the rows of a figure are.</summary>
    public static string Href(Guid? unit = null, string? step = null, string? light = null, int? age = null, DateOnly? from = null, DateOnly? to = null) =>
        "/board/rows?" + new BoardRowsFilter { Unit = unit, Step = step, Age = age, From = from, To = to }.Query(light);

    /// <summary>The same rows from the first, as the rest of an address; with another light where one is given.</summary>
    public string Query(string? light) => string.Join('&', new[]
    {
        Unit is { } unit ? $"unit={unit}" : null,
        Step is null ? null : $"step={Uri.EscapeDataString(Step)}",
        light is null ? null : $"light={Uri.EscapeDataString(light)}",
        Age is { } age ? $"age={age}" : null,
        From is { } from ? $"from={from:yyyy-MM-dd}" : null,
        To is { } to ? $"to={to:yyyy-MM-dd}" : null,
    }.Where(x => x is not null));
}

/// <summary>Reads the rows behind a figure.</summary>
public sealed class BoardRowsReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, BoardFigures figures)
{
    public async Task<BoardRowsPage?> ReadAsync(BoardRowsFilter filter, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var step = BoardReader.StepOf(filter.Step, definition);
        var deadlines = figures.Deadlines(campaign.Id);
        if (filter.Unit is { } of)
        {
            deadlines = deadlines.Where(d => d.UnitId == of);
        }

        if (step is not null)
        {
            var kinds = step.Kinds;
            deadlines = step.Demands is { } demands
                ? deadlines.Where(d => kinds.Contains(d.Kind) && demands.Contains(d.DeliverableCode))
                : deadlines.Where(d => kinds.Contains(d.Kind) && (step.DeliverableCode == null || d.DeliverableCode == step.DeliverableCode));
        }

        deadlines = Aged(Lit(deadlines, filter, lights), filter.Age, lights.Today);
        var total = await deadlines.Take(Wording.CountStopsAt).CountAsync(cancel);
        var cursor = DueCursor.Parse(filter.After);
        var rows = await (cursor is null ? deadlines : deadlines.Where(d => d.DueAt >= cursor.At && (d.DueAt > cursor.At || d.Id.CompareTo(cursor.Id) > 0)))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id).Take(BoardRowsPage.PageSize + 1)
            .AsRows(db, current.Actor).ToListAsync(cancel);
        rows = [.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.Id)];
        var query = filter.Query(filter.Light);
        return new BoardRowsPage
        {
            Definition = definition,
            Lights = lights,
            Rows = [.. rows.Take(BoardRowsPage.PageSize)],
            Filter = filter,
            Step = step,
            UnitName = filter.Unit is { } id ? await db.Set<OrgUnit>().Where(u => u.Id == id).Select(u => u.Name).SingleOrDefaultAsync(cancel) : null,
            Total = total,
            Query = query,
            NextAfter = rows.Count > BoardRowsPage.PageSize ? new DueCursor(rows[^2].DueAt, rows[^2].Id).ToString() : null,
            IsFirst = cursor is null,
            MayNudge = filter.Light is null or "overdue" or "soon" && current.May(Permission.Nudge),
            AllPicked = filter.All,
            AllHref = "/board/rows?" + string.Join('&', new[] { query, cursor is null ? "" : $"after={cursor}", filter.All ? "" : "all=true" }.Where(x => x.Length > 0)),
        };
    }

    private IQueryable<Deadline> Lit(IQueryable<Deadline> deadlines, BoardRowsFilter filter, LightScale lights)
    {
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var from = filter.From is { } first ? Shanghai.At(first, TimeOnly.MinValue) : DateTime.UnixEpoch;
        var to = filter.To is { } last ? Shanghai.EndOfDay(last) : Problem.NoDue;
        var problems = db.Set<Problem>();
        return filter.Light switch
        {
            "met" => deadlines.Where(d => !d.IsOpen && d.MetAt >= from && d.MetAt <= to),
            "late" => deadlines.Where(d => !d.IsOpen && d.MetAt > d.DueAt && d.MetAt >= from && d.MetAt <= to),
            "closed" => deadlines.Where(d => d.VoidedAt == null && problems.Any(p => p.Id == d.ProblemId && p.State == ProblemState.Closed && p.ClosedAt >= from && p.ClosedAt <= to)),
            "owed" => deadlines.Where(d => d.VoidedAt == null && (!d.IsOpen || d.DueAt < now)),
            "done" => deadlines.Where(d => !d.IsOpen && d.MetAt != null && d.DueAt >= from && d.DueAt <= to),
            "left" => deadlines.Where(d => d.VoidedAt == null && d.OpenedAt <= to && !problems.Any(p => p.Id == d.ProblemId && p.State == ProblemState.Closed && p.ClosedAt <= to)),
            "ahead" => deadlines.Where(d => d.VoidedAt == null && d.OpenedAt <= to && d.DueAt > to),
            "any" => deadlines.Where(d => d.VoidedAt == null && d.DueAt >= from && d.DueAt <= to),
            "overdue" => deadlines.Where(d => d.IsOpen && d.DueAt < now && d.DueAt >= from && d.DueAt <= to),
            "soon" => deadlines.Where(d => d.IsOpen && d.DueAt >= now && d.DueAt <= soon && d.DueAt >= from && d.DueAt <= to),
            _ => deadlines.Where(d => d.IsOpen && d.DueAt >= from && d.DueAt <= to),
        };
    }

    private IQueryable<Deadline> Aged(IQueryable<Deadline> deadlines, int? age, DateOnly today)
    {
        if (age is not >= 0 || age > BoardFigures.AgeBuckets.Count)
        {
            return deadlines;
        }

        var youngest = age == 0 ? Problem.NoDue : figures.Since(today, age.Value - 1);
        var oldest = age == BoardFigures.AgeBuckets.Count ? DateTime.UnixEpoch : figures.Since(today, age.Value);
        return deadlines.Where(d => d.OpenedAt < youngest && d.OpenedAt >= oldest);
    }
}
