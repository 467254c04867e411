using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>What a column of the matrix stands for.</summary>
public enum MatrixColumnKind
{
    /// <summary>One part of a deliverable of units.</summary>
    UnitPart,

    /// <summary>How many people have filed their own list.</summary>
    Persons,

    /// <summary>How many plans are signed.</summary>
    Plans,

    /// <summary>How many 临时报送 are sent, all of them in one column.</summary>
    Demands,
}

/// <summary>One column: what is due, when, and whether the date is ours.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">Head.</param>
/// <param name="Due">When, in words.</param>
/// <param name="DueAt">When, UTC; null = no date.</param>
/// <param name="IsDefault">No plan says this date.</param>
/// <param name="Deliverable">The deliverable, null for plans.</param>
/// <param name="Part">Its part.</param>
/// <param name="Period">The period that runs, of a recurring deliverable.</param>
public sealed record MatrixColumn(MatrixColumnKind Kind, string Name, string Due, DateTime? DueAt, bool IsDefault, DeliverableDefinition? Deliverable = null, DeliverablePart? Part = null, string Period = ReportPeriod.Once)
{
    /// <summary>All periods of a recurring deliverable.</summary>
    public string? PeriodsHref => Period == ReportPeriod.Once ? null : $"/submissions?deliverable={Deliverable!.Code}#all";

    /// <summary>The board's name for these rows.</summary>
    public string Step => Kind == MatrixColumnKind.Demands ? "demand" : Deliverable is null ? "plan" : "d-" + Deliverable.Code;

    /// <summary>The columns of a campaign by day; on one day lists, people, plans, then closing reports.</summary>
    public static IReadOnlyList<MatrixColumn> Of(CampaignDefinition definition, WorkingCalendar calendar, DateOnly today)
    {
        var columns = new List<(DateOnly Day, int Rank, MatrixColumn Column)>();
        foreach (var deliverable in definition.Deliverables)
        {
            var (due, ours) = (Wording.Due(deliverable), deliverable.Origin.Ours);
            if (deliverable.Level == FilerLevel.Person)
            {
                columns.Add((deliverable.DueOn, 2, new(MatrixColumnKind.Persons, Wording.Of(DeliverablePart.PersonalList), due, definition.DueOf(deliverable, calendar), ours, deliverable)));
                continue;
            }

            if (deliverable.Recurrence is { } again)
            {
                var period = again.Current(deliverable.DueOn, definition.LastDay, today);
                var dueAt = calendar.Settle(deliverable.At(again.DueIn(period)), definition.Deadlines.RestDays);
                columns.Add((again.DueIn(period), 5, new(MatrixColumnKind.UnitPart, deliverable.Name, $"本期 {Wording.Mark(Domain.Shanghai.DateOf(dueAt))}", dueAt, ours, deliverable, DeliverablePart.Summary, period.Code)));
                continue;
            }

            var withList = deliverable.Parts.Contains(DeliverablePart.ProblemList);
            columns.AddRange(deliverable.Parts.Select(part => (
                deliverable.DueOn,
                part == DeliverablePart.ProblemList ? 0 : withList ? 1 : 4,
                new MatrixColumn(MatrixColumnKind.UnitPart, Wording.PartName(deliverable, part), due, definition.DueOf(deliverable, calendar), ours, deliverable, part))));
        }

        var end = definition.PlanPhase.End;
        columns.Add((end ?? DateOnly.MaxValue, 3, new(
            MatrixColumnKind.Plans, "方案已签", end is { } day ? Wording.Day(day) : "不定期", end is { } last ? calendar.Settle(Domain.Shanghai.EndOfDay(last), definition.Deadlines.RestDays) : null, definition.Deadlines.Origin.Ours)));
        if (definition.Demands.Count > 0)
        {
            columns.Add((DateOnly.MaxValue, 6, new(MatrixColumnKind.Demands, "临时报送", $"按通知，{definition.Demands.Count} 次", null, false)));
        }

        return [.. columns.OrderBy(c => c.Day).ThenBy(c => c.Rank).Select(c => c.Column)];
    }
}

/// <summary>One cell: light and word, and where its rows are for whoever may open them.</summary>
public sealed record MatrixCell(LightWord Light, string? Href);

/// <summary>One unit. Counts only, never names.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Href">Its rows, for whoever may open them.</param>
/// <param name="Cells">One a column; null where the unit owes nothing.</param>
/// <param name="Late">Parts past their time and not sent.</param>
/// <param name="Owes">Something due now or soon is still missing.</param>
public sealed record MatrixRow(string Unit, string? Href, IReadOnlyList<MatrixCell?> Cells, int Late, bool Owes);

/// <summary>报送事项 × 单位, those who have not sent on top.</summary>
public sealed record CampaignMatrix
{
    public required IReadOnlyList<MatrixColumn> Columns { get; init; }

    /// <summary>The rows to show.</summary>
    public required IReadOnlyList<MatrixRow> Rows { get; init; }

    /// <summary>Last line: sent of all, a column.</summary>
    public required IReadOnlyList<string> Totals { get; init; }

    /// <summary>Units with something past its time.</summary>
    public required int LateUnits { get; init; }

    /// <summary>Units with something due now or soon.</summary>
    public required int OwingUnits { get; init; }

    /// <summary>Only those are shown.</summary>
    public required bool MissingOnly { get; init; }

    /// <summary>The answer beside the heading.</summary>
    public string Answer => (LateUnits, OwingUnits) switch
    {
        (> 0, _) => $"逾期未报 {LateUnits} 家，排在前面",
        (_, > 0) => $"还有 {OwingUnits} 家没报齐，排在前面",
        _ => "到期的都报齐了",
    };
}
