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
/// <param name="Demands">For the one column of all 临时报送: their codes.</param>
public sealed record BoardStep(string Key, string Name, string Short, string Note, IReadOnlyList<DeadlineKind> Kinds, string? DeliverableCode = null, string? Undone = null, IReadOnlyList<string>? Demands = null)
{
    /// <summary>Whether a deadline stands in this column.</summary>
    public bool Holds(DeadlineKind kind, string? deliverable) => Kinds.Contains(kind) && (Demands?.Contains(deliverable ?? "") ?? (DeliverableCode is null || DeliverableCode == deliverable));
}

/// <summary>A cell: outstanding, of them late and due soon.</summary>
public sealed record BoardCell(int Open, int Late, int Soon);

/// <summary>A row: one unit.</summary>
public sealed record BoardUnit(Guid Id, string Name, IReadOnlyList<BoardCell> Cells, int Problems, int Closed)
{
    public int Late => Cells.Sum(c => c.Late);

    public int Open => Cells.Sum(c => c.Open);

    /// <summary>销号率, whole percent; null while there is nothing to strike off.</summary>
    public int? Rate => Problems == 0 ? null : Closed * 100 / Problems;
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

    /// <summary>The open rows that are late for longest.</summary>
    public required IReadOnlyList<DueRow> MostOverdue { get; init; }

    /// <summary>Units by timeliness and by closures that hold.</summary>
    public required IReadOnlyList<Ranked<BoardUnit>> Ranking { get; init; }

    /// <summary>Null while no plan has been signed.</summary>
    public required BurnDown? BurnDown { get; init; }

    /// <summary>By which column the heat table stands.</summary>
    public required string Sort { get; init; }

    public int Late => Units.Sum(u => u.Late);

    public int Soon => Units.Sum(u => u.Cells.Sum(c => c.Soon));

    public int Problems => Units.Sum(u => u.Problems);

    public int Closed => Units.Sum(u => u.Closed);
}

/// <summary>Reads the board in a fixed number of statements.</summary>
public sealed class BoardReader(CaseDbContext db, CurrentActor current, CurrentCampaign campaigns, BoardFigures figuresOf)
{
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
            new("receipt", "接收、认定", "接收", "送达起", [DeadlineKind.Receipt, DeadlineKind.Reassignment]),
            new("correction", "补正", "补正", "退回起", [DeadlineKind.Correction]),
            new("plan", "方案送签", "送签", "按阶段", [DeadlineKind.Plan], Undone: "方案未送签"),
            new("signing", "审核签字", "签字", "送达起", [DeadlineKind.SignOffStep], Undone: "待审核签字"),
            new("measure", "措施反馈", "措施", "按措施", [DeadlineKind.Measure]),
            new("claim", "申请销号", "申请", "按方案", Completion),
            new("verification", "复核、回头看", "复核", "申请起", [DeadlineKind.Verification, DeadlineKind.FollowUp]),
            .. last.Select(Deliverable),
            .. definition.Demands.Count == 0 ? Array.Empty<BoardStep>()
                : [new("demand", "临时报送", "临时", "按通知", [DeadlineKind.Deliverable], Demands: [.. definition.Demands.Select(d => d.Deliverable.Code)])],
            new("notice", "督查督办", "督办", "按文书", [DeadlineKind.NoticeReceipt, DeadlineKind.NoticeAnswer, DeadlineKind.NoticeReview, DeadlineKind.NoticeTalk, DeadlineKind.Inspection, DeadlineKind.ConclusionAnswer, DeadlineKind.ConclusionReview]),
            new("resolution", "会议议定", "议定", "按会议", [DeadlineKind.Resolution, DeadlineKind.ResolutionReview]),
        ];
    }

    /// <summary>What a unit owes itself, for the rows behind its timeliness.</summary>
    private static readonly BoardStep Own = new("own", "本单位应办", "应办", "", Tallies.OfTheUnit);

    /// <summary>Problems with a signed completion date, for the rows behind the burn-down.</summary>
    private static readonly BoardStep Dated = new("dated", "限期办结", "限期", "", [DeadlineKind.LineCompletion]);

    /// <summary>Verifications alone, for the rows behind the closure quality.</summary>
    private static readonly BoardStep Decided = new("decided", "复核", "复核", "", [DeadlineKind.Verification]);

    /// <summary>The step of an address: a column, or one of those behind a chart; null for all.</summary>
    public static BoardStep? StepOf(string? key, CampaignDefinition definition) => StepsOf(definition).Concat([Own, Dated, Decided]).FirstOrDefault(s => s.Key == key);

    private static string ShortOf(DeliverableDefinition deliverable) =>
        deliverable.Recurrence is not null ? "定期" : deliverable.Level == FilerLevel.Person ? "个人" : deliverable.Parts.Any(p => p != DeliverablePart.Summary) ? "清单" : "总结";

    public async Task<BoardPage?> ReadAsync(string? sort, CancellationToken cancel)
    {
        if (await campaigns.HeadAsync(cancel) is not { } campaign)
        {
            return null;
        }

        var definition = await campaigns.DefinitionAsync(campaign, cancel);
        var lights = campaigns.Lights(definition);
        var steps = StepsOf(definition);
        var (now, soon) = (lights.Now, lights.SoonUntil);
        var cells = await figuresOf.Counted(campaign.Id).Where(t => t.Of == TallyOf.Open || (t.Of == TallyOf.Due && t.At <= soon)).GroupBy(t => new { t.UnitId, t.Kind, t.DeliverableCode }).Select(g => new
        {
            g.Key.UnitId,
            g.Key.Kind,
            g.Key.DeliverableCode,
            Open = g.Sum(t => t.Of == TallyOf.Open ? t.Count : 0),
            Late = g.Sum(t => t.Of == TallyOf.Due && t.At < now ? t.Count : 0),
            Soon = g.Sum(t => t.Of == TallyOf.Due && t.At >= now ? t.Count : 0),
        }).ToListAsync(cancel);
        var figures = await figuresOf.UnitsAsync(campaign.Id, cancel);
        var members = db.Set<CampaignMember>().Where(m => m.CampaignId == campaign.Id).Select(m => m.UnitId);
        var units = await db.Set<OrgUnit>().AsNoTracking().Where(u => members.Contains(u.Id)).OfUnitsInSight(current.Actor)
            .OrderBy(u => u.Path).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var byUnit = cells.ToLookup(c => c.UnitId);
        var rows = units.Select(u => new BoardUnit(
                u.Id,
                u.Name,
                [.. steps.Select(s => byUnit[u.Id].Where(c => s.Holds(c.Kind!.Value, c.DeliverableCode)).Aggregate(new BoardCell(0, 0, 0), (sum, c) => new(sum.Open + c.Open, sum.Late + c.Late, sum.Soon + c.Soon)))],
                figures.GetValueOrDefault((u.Id, TallyOf.Problems)),
                figures.GetValueOrDefault((u.Id, TallyOf.Closed))))
            .ToList();
        var overdue = cells.Where(c => Tallies.OfTheUnit.Contains(c.Kind!.Value)).GroupBy(c => c.UnitId).ToDictionary(g => g.Key, g => g.Sum(c => c.Late));
        var order = BoardSort.Of(sort, steps);
        return new BoardPage
        {
            Campaign = campaign,
            Definition = definition,
            Lights = lights,
            Steps = steps,
            Units = order.Apply(rows),
            Sort = order.Key,
            Ages = await figuresOf.AgesAsync(campaign.Id, steps, lights, cancel),
            Coming = await figuresOf.ComingAsync(campaign.Id, steps, lights, cancel),
            MostOverdue = await figuresOf.MostOverdueAsync(campaign.Id, lights, cancel),
            BurnDown = BurnDown.Of(await figuresOf.BurnPointsAsync(campaign.Id, cancel), lights.Today),
            Ranking = Ranking.Of(rows.Select(u => (u, BoardFigures.StandingOf(u.Id, figures, overdue.GetValueOrDefault(u.Id))))),
        };
    }
}
