using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Access;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;

namespace ZhongGengZu.Web.Features.Board;

/// <summary>One column of the board: a step, as the kinds of deadline that stand for it.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Name">Head.</param>
/// <param name="Short">Head where there is room for two characters.</param>
/// <param name="Note">When it is due.</param>
/// <param name="Kinds">Its deadlines.</param>
/// <param name="DeliverableCode">For a deliverable's column.</param>
/// <param name="Undone">What stands under the figure at the head of the page; null for a step that has none.</param>
public sealed record BoardStep(string Key, string Name, string Short, string Note, IReadOnlyList<DeadlineKind> Kinds, string? DeliverableCode = null, string? Undone = null)
{
    /// <summary>Whether a deadline stands in this column.</summary>
    public bool Holds(DeadlineKind kind, string? deliverable) => Kinds.Contains(kind) && (DeliverableCode is null || DeliverableCode == deliverable);
}

/// <summary>A cell: outstanding, of them late and due soon.</summary>
public sealed record BoardCell(int Open, int Late, int Soon);

/// <summary>A row: one unit.</summary>
public sealed record BoardUnit(Guid Id, string Name, IReadOnlyList<BoardCell> Cells, int Problems, int Closed)
{
    public int Late => Cells.Sum(c => c.Late);

    public int Open => Cells.Sum(c => c.Open);
}

/// <summary>How long things have stood at a step, in working days.</summary>
public sealed record BoardAge(BoardStep Step, IReadOnlyList<int> Counts)
{
    public int Total => Counts.Sum();
}

/// <summary>What comes due on a day.</summary>
public sealed record BoardComing(DateTime DueAt, BoardStep Step, int Count, int Units);

/// <summary>督查调度: unit × step, where things stick, what comes next. Late first.</summary>
public sealed record BoardPage
{
    public required CampaignHead Campaign { get; init; }

    public required CampaignDefinition Definition { get; init; }

    public required LightScale Lights { get; init; }

    public required IReadOnlyList<BoardStep> Steps { get; init; }

    public required IReadOnlyList<BoardUnit> Units { get; init; }

    public required IReadOnlyList<BoardAge> Ages { get; init; }

    public required IReadOnlyList<BoardComing> Coming { get; init; }

    public int Late => Units.Sum(u => u.Late);

    public int Soon => Units.Sum(u => u.Cells.Sum(c => c.Soon));

    public int Problems => Units.Sum(u => u.Problems);

    public int Closed => Units.Sum(u => u.Closed);
}

/// <summary>Reads the board in a fixed number of statements.</summary>
public sealed class BoardReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, WorkingCalendar calendar)
{
    /// <summary>Upper ends of the ageing buckets, working days; the last bucket has none.</summary>
    public static readonly IReadOnlyList<int> AgeBuckets = [2, 5, 10];

    private static readonly DeadlineKind[] Completion = [DeadlineKind.LineCompletion, DeadlineKind.FirstResult];

    /// <summary>The columns of a campaign, in the order of the work.</summary>
    public static IReadOnlyList<BoardStep> StepsOf(CampaignDefinition definition)
    {
        BoardStep Deliverable(DeliverableDefinition d) => new("d-" + d.Code, d.Name, ShortOf(d), d.Recurrence is null ? $"{Wording.Mark(d.DueOn)}{(d.DueTime is { } t ? $" {t:HH\\:mm}" : "")}" : Wording.Due(d), [DeadlineKind.Deliverable], d.Code, $"未报：{d.Name}");
        var first = definition.Deliverables.Where(d => d.Parts.Any(p => p != DeliverablePart.Summary));
        var last = definition.Deliverables.Where(d => d.Parts.All(p => p == DeliverablePart.Summary));
        return
        [
            .. first.Select(Deliverable),
            new("acceptance", "审收", "审收", "送达起", [DeadlineKind.Acceptance]),
            new("receipt", "接收", "接收", "送达起", [DeadlineKind.Receipt]),
            new("correction", "补正", "补正", "退回起", [DeadlineKind.Correction]),
            new("plan", "方案送签", "送签", "按阶段", [DeadlineKind.Plan], Undone: "方案未送签"),
            new("signing", "审核签字", "签字", "送达起", [DeadlineKind.SignOffStep], Undone: "待审核签字"),
            new("measure", "措施反馈", "措施", "按措施", [DeadlineKind.Measure]),
            new("claim", "申请销号", "申请", "按方案", Completion),
            new("verification", "复核、回头看", "复核", "申请起", [DeadlineKind.Verification, DeadlineKind.FollowUp]),
            .. last.Select(Deliverable),
            new("notice", "督办文书", "督办", "按文书", [DeadlineKind.NoticeReceipt, DeadlineKind.NoticeAnswer, DeadlineKind.NoticeReview, DeadlineKind.NoticeTalk]),
            new("resolution", "会议议定", "议定", "按会议", [DeadlineKind.Resolution, DeadlineKind.ResolutionReview]),
        ];
    }

    private static string ShortOf(DeliverableDefinition deliverable) =>
        deliverable.Recurrence is not null ? "定期" : deliverable.Level == FilerLevel.Person ? "个人" : deliverable.Parts.Any(p => p != DeliverablePart.Summary) ? "清单" : "总结";

    /// <summary>Deadlines that the actor may see on the board: the office's and 书记's all, a leader's units.</summary>
    public IQueryable<Deadline> Scope(Guid campaignId) =>
        db.Set<Deadline>().AsNoTracking().Where(d => d.CampaignId == campaignId && d.IsOpen).OfUnitsInSight(current.Actor);

    public async Task<BoardPage?> ReadAsync(CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var steps = StepsOf(definition);
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var cells = await Counted(campaign.Id).Where(t => t.Of == TallyOf.Open || (t.Of == TallyOf.Due && t.At <= soon)).GroupBy(t => new { t.UnitId, t.Kind, t.DeliverableCode }).Select(g => new
        {
            g.Key.UnitId,
            g.Key.Kind,
            g.Key.DeliverableCode,
            Open = g.Sum(t => t.Of == TallyOf.Open ? t.Count : 0),
            Late = g.Sum(t => t.Of == TallyOf.Due && t.At < now ? t.Count : 0),
            Soon = g.Sum(t => t.Of == TallyOf.Due && t.At >= now ? t.Count : 0),
        }).ToListAsync(cancel);
        var problems = (await Counted(campaign.Id).Where(t => t.Of == TallyOf.Problems || t.Of == TallyOf.Closed).GroupBy(t => new { t.UnitId, t.Of }).Select(g => new { g.Key.UnitId, g.Key.Of, Count = g.Sum(t => t.Count) }).ToListAsync(cancel))
            .ToDictionary(x => (x.UnitId, x.Of), x => x.Count);
        var members = db.Set<CampaignMember>().Where(m => m.CampaignId == campaign.Id).Select(m => m.UnitId);
        var units = await db.Set<OrgUnit>().AsNoTracking().Where(u => members.Contains(u.Id)).OfUnitsInSight(current.Actor)
            .OrderBy(u => u.Path).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var byUnit = cells.ToLookup(c => c.UnitId);
        var rows = units.Select(u => new BoardUnit(
                u.Id,
                u.Name,
                [.. steps.Select(s => byUnit[u.Id].Where(c => s.Holds(c.Kind!.Value, c.DeliverableCode)).Aggregate(new BoardCell(0, 0, 0), (sum, c) => new(sum.Open + c.Open, sum.Late + c.Late, sum.Soon + c.Soon)))],
                problems.GetValueOrDefault((u.Id, TallyOf.Problems)),
                problems.GetValueOrDefault((u.Id, TallyOf.Closed))))
            .OrderByDescending(u => u.Late).ThenByDescending(u => u.Open)
            .ToList();
        return new BoardPage
        {
            Campaign = campaign,
            Definition = definition,
            Lights = lights,
            Steps = steps,
            Units = rows,
            Ages = await AgesAsync(campaign.Id, steps, lights, cancel),
            Coming = await ComingAsync(campaign.Id, steps, lights, cancel),
        };
    }

    private async Task<IReadOnlyList<BoardAge>> AgesAsync(Guid campaignId, IReadOnlyList<BoardStep> steps, LightScale lights, CancellationToken cancel)
    {
        var (twoDays, fiveDays, tenDays) = (Since(lights.Today, AgeBuckets[0]), Since(lights.Today, AgeBuckets[1]), Since(lights.Today, AgeBuckets[2]));
        var ages = await Counted(campaignId).Where(t => t.Of == TallyOf.Waiting).GroupBy(t => new { t.Kind, t.DeliverableCode }).Select(g => new
        {
            g.Key.Kind,
            g.Key.DeliverableCode,
            First = g.Sum(t => t.At >= twoDays ? t.Count : 0),
            Second = g.Sum(t => t.At < twoDays && t.At >= fiveDays ? t.Count : 0),
            Third = g.Sum(t => t.At < fiveDays && t.At >= tenDays ? t.Count : 0),
            Fourth = g.Sum(t => t.At < tenDays ? t.Count : 0),
        }).ToListAsync(cancel);
        return [.. steps.Where(s => s.Kinds.Any(Tallies.Waiting.Contains)).Select(s => new BoardAge(
            s,
            ages.Where(x => s.Holds(x.Kind!.Value, x.DeliverableCode)).Aggregate(
                new[] { 0, 0, 0, 0 },
                (sum, x) => [sum[0] + x.First, sum[1] + x.Second, sum[2] + x.Third, sum[3] + x.Fourth])))];
    }

    private async Task<IReadOnlyList<BoardComing>> ComingAsync(Guid campaignId, IReadOnlyList<BoardStep> steps, LightScale lights, CancellationToken cancel)
    {
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var rows = await Counted(campaignId).Where(t => t.Of == TallyOf.Due && t.At >= now && t.At <= soon)
            .GroupBy(t => new { t.At, t.Kind, t.DeliverableCode, t.UnitId })
            .Select(g => new { g.Key.At, g.Key.Kind, g.Key.DeliverableCode, Count = g.Sum(t => t.Count) })
            // What was met again adds up to nothing and is no unit that still has something to do.
            .Where(unit => unit.Count > 0)
            .GroupBy(unit => new { unit.At, unit.Kind, unit.DeliverableCode })
            .Select(g => new { g.Key.At, g.Key.Kind, g.Key.DeliverableCode, Count = g.Sum(unit => unit.Count), Units = g.Count() })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new BoardComing(r.At!.Value, steps.First(s => s.Holds(r.Kind!.Value, r.DeliverableCode)), r.Count, r.Units)).OrderBy(r => r.DueAt).ThenByDescending(r => r.Count)];
    }

    /// <summary>Figures that the actor may see: the office's and 书记's all, a leader's units.</summary>
    private IQueryable<Tally> Counted(Guid campaignId) =>
        db.Set<Tally>().AsNoTracking().Where(t => t.CampaignId == campaignId).OfUnitsInSight(current.Actor);

    /// <summary>Start of the day from which at most <paramref name="workingDays"/> working days have passed.</summary>
    private DateTime Since(DateOnly today, int workingDays)
    {
        var day = today;
        while (calendar.WorkingDaysBetween(day.AddDays(-1), today) <= workingDays)
        {
            day = day.AddDays(-1);
        }

        return Domain.Shanghai.At(day, TimeOnly.MinValue);
    }
}
