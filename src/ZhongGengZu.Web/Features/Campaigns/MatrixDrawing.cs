using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Campaigns;

/// <summary>From what was read to lights, words and order.</summary>
public static class MatrixDrawing
{
    public static CampaignMatrix Draw(CampaignDefinition definition, MatrixFacts facts, LightScale lights, WorkingCalendar calendar, CurrentActor current, bool missingOnly)
    {
        var columns = MatrixColumn.Of(definition, calendar, lights.Today);
        var now = Current(columns, lights);
        var rows = facts.Units.Where(u => Sees(current.Actor, u.Path))
            .Select(u => Row(u, columns, facts, lights, current, now))
            .OrderByDescending(r => r.Late).ThenByDescending(r => r.Owes)
            .ToList();
        return new CampaignMatrix
        {
            Columns = columns,
            Rows = missingOnly ? [.. rows.Where(r => r.Owes)] : rows,
            Totals = [.. columns.Select((c, i) => Total(c, [.. facts.Units.Where(u => Sees(current.Actor, u.Path))], facts))],
            LateUnits = rows.Count(r => r.Late > 0),
            OwingUnits = rows.Count(r => r.Owes),
            MissingOnly = missingOnly,
        };
    }

    /// <summary>Rows of one's own unit; of the overseen ones for a leader; of all for the office and 书记.</summary>
    public static bool Sees(Actor actor, string unitPath) =>
        SeesRowsBehind(actor, unitPath) || actor.HomeUnitPath == unitPath || actor.Posts.Any(p => p.UnitPath == unitPath);

    private static bool SeesRowsBehind(Actor actor, string unitPath) =>
        actor.Offices.Count > 0 || actor.Posts.Any(p => p.Kind == PostKind.Secretary) || actor.OverseenRanges.Any(r => r.Contains(unitPath));

    /// <summary>What is due now: past, soon, or, when nothing is, what comes next.</summary>
    private static HashSet<MatrixColumn> Current(IReadOnlyList<MatrixColumn> columns, LightScale lights)
    {
        var units = columns.Where(c => c.Kind != MatrixColumnKind.Plans).ToList();
        var due = units.Where(c => c.DueAt <= lights.SoonUntil).ToHashSet();
        return due.Count > 0 ? due : [.. units.Where(c => c.DueAt == units.Min(x => x.DueAt))];
    }

    private static MatrixRow Row(OrgUnit unit, IReadOnlyList<MatrixColumn> columns, MatrixFacts facts, LightScale lights, CurrentActor current, HashSet<MatrixColumn> now)
    {
        var opens = current.May(Permission.ViewBoard) && SeesRowsBehind(current.Actor, unit.Path);
        string? Rows(MatrixColumn? column) => opens ? $"/board/rows?unit={unit.Id}{(column is null ? "" : "&step=" + column.Step)}" : null;
        var cells = new List<MatrixCell?>();
        var (late, owes) = (0, false);
        foreach (var column in columns)
        {
            switch (column.Kind)
            {
                case MatrixColumnKind.UnitPart:
                    var owed = facts.Submissions[unit.Id].Where(s => s.DeliverableCode == column.Deliverable!.Code).ToList();
                    var sent = owed.Find(s => s.Period == column.Period);
                    var earlier = owed.Where(s => s.Period != column.Period && s.FirstSentAt is null).ToList();
                    var missing = sent is not null && (sent.FirstSentAt is null || sent.State == SubmissionState.Returned);
                    late += owed.Count(s => s.FirstSentAt is null && lights.Now > s.DueAt);
                    owes |= (missing && now.Contains(column)) || earlier.Count > 0;
                    var light = sent is null ? null : Part(column, sent, facts.ListsHandedIn.Contains(unit.Id), lights);
                    cells.Add(earlier.Count > 0 ? new MatrixCell(new(LightShape.Overdue, $"前欠 {earlier.Count} 期", light?.Word), Rows(column))
                        : light is null ? null : new MatrixCell(light, sent!.FirstSentAt is null ? Rows(column) : OwnPage(sent, unit, current, opens)));
                    break;
                case MatrixColumnKind.Persons:
                    var (all, filed) = Count(facts.Persons[unit.Id], column);
                    owes |= filed < all && now.Contains(column);
                    cells.Add(all == 0 ? null : new MatrixCell(Persons(all, filed, column, lights), filed < all ? Rows(column) : null));
                    break;
                case MatrixColumnKind.Demands:
                    var demands = DemandsOf(facts, unit);
                    late += demands.Count(s => s.FirstSentAt is null && lights.Now > s.DueAt);
                    owes |= demands.Exists(s => s.FirstSentAt is null && s.DueAt <= lights.SoonUntil);
                    cells.Add(demands.Count == 0 ? null : new MatrixCell(Demands(demands, lights), demands.Exists(s => s.FirstSentAt is null) ? Rows(column) : null));
                    break;
                default:
                    var lateSteps = facts.LatePlans.GetValueOrDefault(unit.Id);
                    cells.Add(new MatrixCell(Plans(facts.Plans.GetValueOrDefault(unit.Id), lateSteps), facts.Plans.ContainsKey(unit.Id) ? Rows(column) : null));
                    break;
            }
        }

        return new MatrixRow(unit.Name, Rows(null), cells, late, owes);
    }

    // Once sent, the paper itself answers; its unit's head and clerk may open it as well.
    private static string? OwnPage(MatrixSubmission sent, OrgUnit unit, CurrentActor current, bool opens) =>
        opens || (current.May(Permission.FileForUnit) && current.Actor.Posts.Any(p => p.UnitId == unit.Id)) ? $"/submissions/{sent.Id}" : null;

    private static LightWord Part(MatrixColumn column, MatrixSubmission sent, bool listHandedIn, LightScale lights)
    {
        if (sent.State == SubmissionState.Returned && sent.CorrectionDueAt is { } correction)
        {
            return lights.LatenessOf(correction, null) is { } over
                ? new(LightShape.Overdue, "补正" + lights.Names.Overdue, DueWords.By(over))
                : new(LightShape.Soon, $"补正 至 {Wording.Mark(Shanghai.DateOf(correction))}");
        }

        if (sent.FirstSentAt is { } at)
        {
            var day = Wording.Mark(Shanghai.DateOf(at));
            return sent.State == SubmissionState.Draft ? new(LightShape.Soon, "撤回待报", day)
                : lights.LatenessOf(sent.DueAt!.Value, at) is not null ? new(LightShape.Done, $"迟报 {day}")
                : sent.IsNil && (column.Part == DeliverablePart.ProblemList || sent.Period.Length > 0) ? new(LightShape.Done, $"零报告 {day}")
                : new(LightShape.Done, $"已报 {day}");
        }

        var begun = column.Part == DeliverablePart.ProblemList ? listHandedIn : sent.HasSummary;
        return lights.Of(sent.DueAt, null) switch
        {
            Light.Overdue or Light.Soon => DueWords.Light(lights, sent.DueAt!.Value, narrow: true),
            _ => begun ? new(LightShape.Ok, "填报中") : new(LightShape.None, "未到期"),
        };
    }

    private static LightWord Persons(int all, int filed, MatrixColumn column, LightScale lights) =>
        filed == all ? new(LightShape.Done, $"{filed} / {all} 人")
        : lights.Of(column.DueAt, null) switch
        {
            Light.Overdue => new(LightShape.Overdue, $"{filed} / {all} 人", $"缺 {all - filed}"),
            Light.Soon => new(LightShape.Soon, $"{filed} / {all} 人", $"缺 {all - filed}"),
            _ => new(LightShape.Ok, $"{filed} / {all} 人", $"缺 {all - filed}"),
        };

    private static List<MatrixSubmission> DemandsOf(MatrixFacts facts, OrgUnit unit) =>
        [.. facts.Submissions[unit.Id].Where(s => s.DeliverableCode.StartsWith(Demand.CodePrefix, StringComparison.Ordinal))];

    // The nearest that is still owed speaks for all.
    private static LightWord Demands(IReadOnlyList<MatrixSubmission> demands, LightScale lights)
    {
        var sent = demands.Count(s => s.FirstSentAt is not null);
        var next = demands.Where(s => s.FirstSentAt is null).Min(s => s.DueAt);
        var word = $"{sent} / {demands.Count}";
        if (next is not { } due)
        {
            return new(LightShape.Done, word);
        }

        var light = DueWords.Light(lights, due, narrow: true);
        return light with { Word = word, Note = light.Word };
    }

    private static LightWord Plans(MatrixPlans? plans, int late) => plans switch
    {
        null => new(LightShape.None, "未到期"),
        _ when late > 0 => new(LightShape.Overdue, $"{plans.Signed} / {plans.All}", $"逾 {late}"),
        _ when plans.Signed == plans.All => new(LightShape.Done, $"{plans.Signed} / {plans.All}"),
        _ => new(LightShape.Ok, $"{plans.Signed} / {plans.All}", plans.InSignOff > 0 ? $"送签 {plans.InSignOff}" : null),
    };

    private static (int All, int Filed) Count(IEnumerable<MatrixPersons> persons, MatrixColumn column)
    {
        var owing = persons.Where(p => column.Deliverable!.OwedBy.Contains(p.FilerCode)).ToList();
        return (owing.Sum(p => p.All), owing.Sum(p => p.Filed));
    }

    private static string Total(MatrixColumn column, IReadOnlyList<OrgUnit> units, MatrixFacts facts)
    {
        switch (column.Kind)
        {
            case MatrixColumnKind.UnitPart:
                var owed = units.SelectMany(u => facts.Submissions[u.Id]).Where(s => s.DeliverableCode == column.Deliverable!.Code && s.Period == column.Period).ToList();
                return $"{owed.Count(s => s.FirstSentAt is not null)} / {owed.Count}";
            case MatrixColumnKind.Persons:
                var (all, filed) = Count(units.SelectMany(u => facts.Persons[u.Id]), column);
                return $"{filed} / {all} 人";
            case MatrixColumnKind.Demands:
                var demands = units.SelectMany(u => DemandsOf(facts, u)).ToList();
                return $"{demands.Count(s => s.FirstSentAt is not null)} / {demands.Count}";
            default:
                var plans = units.Select(u => facts.Plans.GetValueOrDefault(u.Id)).OfType<MatrixPlans>().ToList();
                return $"{plans.Sum(p => p.Signed)} / {plans.Sum(p => p.All)}";
        }
    }
}
