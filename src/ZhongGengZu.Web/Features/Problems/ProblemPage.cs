using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Papers;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>One measure with its reports, as the page lists them.</summary>
public sealed record MeasureProgress(Guid Id, int Order, string Text, string Owner, DateOnly DueOn, DateOnly? OriginalDueOn, LightWord Light, bool MayReport, IReadOnlyList<MeasureReport> Reports);

/// <summary>问题详情: what next, who has it, how far, by when.</summary>
public sealed record ProblemPage
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required ProblemSubject Subject { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Line { get; init; }

    public required TagWord State { get; init; }

    public required LightWord? Light { get; init; }

    /// <summary>Marked as 巡视巡察 and the like.</summary>
    public required string? Priority { get; init; }

    public required NextAct Next { get; init; }

    public required SignOffChainModel Chain { get; init; }

    public required BackwardScheduleModel? Schedule { get; init; }

    public required string ScheduleNote { get; init; }

    public required SummaryListModel Summary { get; init; }

    public required string? PlanHref { get; init; }

    public required string? Result { get; init; }

    public required IReadOnlyList<MeasureProgress> Measures { get; init; }

    public required IReadOnlyList<ExtensionLine> Extensions { get; init; }

    public required TimelineModel History { get; init; }

    /// <summary>The open form, null for none; only one whose act the reader may do.</summary>
    public required OpenForm? Form { get; init; }

    /// <summary>What was typed into a form that can no longer be sent; nothing typed is lost.</summary>
    public required string? Kept { get; init; }

    /// <summary>督办文书 about it.</summary>
    public NoticeLinesModel Notices { get; init; } = new([], null);

    /// <summary>逾期上报 of what is open.</summary>
    public EscalationModel Escalation { get; init; } = new([]);

    public required string UnitName { get; init; }

    public required Guid ListId { get; init; }

    public required string VerifierNames { get; init; }

    /// <summary>It reads like a closed one; null when the radar saw nothing.</summary>
    public required RecurrenceNote? Recurrence { get; init; }

    /// <summary>Who asked to change its 主办, and what became of it; null when nobody did.</summary>
    public required string? Lead { get; init; }

    /// <summary>A claim must show a document number or a file.</summary>
    public required bool EvidenceDemanded { get; init; }

    /// <summary>Working days for 补正.</summary>
    public required int CorrectionDays { get; init; }
}

/// <summary>Puts the page together from a case that has been read; pure.</summary>
public static class ProblemPages
{
    /// <summary>The page of a case for its reader.</summary>
    public static ProblemPage Compose(ProblemCase it, IReadOnlyList<PastAct> history, OpenForm? form)
    {
        var next = NextActs.Of(it);
        var problem = it.Problem;
        var units = it.Work.Routing.Directory;
        var definition = it.Work.Definition;
        var source = definition.Source(problem.Content.SourceCode);
        var filed = problem.FiledAt is { } at ? $"{Wording.Day(Shanghai.DateOf(at))}{(problem.InspectionId is null ? "登记" : "督查交办")}" : "还没登记";
        var assisting = string.Join("、", problem.Assisting.Select(a => units.Unit(a.UnitId)?.Name));
        var lead = problem.PersonId is { } self ? it.Name(self) : $"主办 {units.Unit(problem.UnitId)?.Name}";
        var measures = Measures(it);
        var open = form is not null && MayOpen(it, form);
        return new ProblemPage
        {
            Id = problem.Id,
            Version = problem.Version,
            Subject = problem.Subject,
            Number = problem.Number ?? "未编号",
            Title = TitleWords.Of(problem.Content.Text),
            Line = string.Join("　", new[] { lead, assisting.Length > 0 ? $"协办 {assisting}" : null, source?.Name, filed }.Where(x => x is not null)),
            State = Wording.StateTag(problem.State, next.IsMine),
            Light = LightOf(it),
            Priority = source is { Priority: true } ? source.Name : null,
            Next = next,
            Chain = ProblemChain.Draw(it, history, next.IsMine),
            Schedule = Schedule(it, measures),
            ScheduleNote = $"{problem.Measures.Count} 条措施，做完 {problem.Measures.Count(m => m.DoneAt is not null)} 条",
            Summary = ProblemSummary.Of(it),
            PlanHref = it.Plan is { } plan && it.Line is not null ? $"/plans/{plan.Id}/sheet" : null,
            Result = problem.State is ProblemState.Claimed or ProblemState.Closed ? problem.Result : null,
            Measures = measures,
            Extensions = ExtensionLines.Of(it.Work, problem, it.Plan),
            History = Timeline(it, history, history.Count),
            Form = open ? form : null,
            Kept = open || string.IsNullOrWhiteSpace(form?.Text) ? null : form.Text,
            UnitName = units.Unit(problem.UnitId)?.Name ?? "",
            ListId = problem.ListId,
            VerifierNames = it.Verifier.Names,
            Recurrence = it.Recurrence is { } came ? Note(came.Mark, came.Number, definition) : null,
            Lead = it.Request is { } request ? LeadOf(it, request) : null,
            EvidenceDemanded = ProblemRules.DemandsEvidence(it.Work, problem),
            CorrectionDays = definition.Deadlines.CorrectionDays,
        };
    }

    /// <summary>办理记录 with the entries to show, of so many.</summary>
    public static TimelineModel Timeline(ProblemCase it, IReadOnlyList<PastAct> shown, int total) =>
        new([.. shown.Select(Entry)], total, $"{it.Href}?history=all#history");

    private static RecurrenceNote Note(Recurrence mark, string number, CampaignDefinition definition) => new(
        number, $"/problems/{mark.EarlierProblemId}",
        $"{Wording.FullDay(Shanghai.DateOf(mark.EarlierClosedAt))}销号，同属“{definition.FocusArea(mark.FocusAreaCode)?.Name}”，都写了{string.Join("、", mark.Phrases.Select(p => $"“{p}”"))}。只作提示，由人判断。");

    private static string? LeadOf(ProblemCase it, ReassignmentRequest request)
    {
        string Unit(Guid? id) => id is { } unit ? it.Work.Routing.Directory.Unit(unit)?.Name ?? "" : "";
        return request.State switch
        {
            ReassignmentState.Open => $"{Wording.Day(Shanghai.DateOf(request.AskedAt))} {Unit(request.AskedByUnitId)}提出{(request.ToUnitId is { } to ? $"应由{Unit(to)}主办" : "不是本单位的事")}，等督查考核办认定{it.Till(DeadlineKind.Reassignment)}。认定以前由{Unit(it.Problem.UnitId)}接着办。",
            ReassignmentState.Moved => $"{Wording.Day(Shanghai.DateOf(request.EndedAt!.Value))} 督查考核办认定由{Unit(request.DecidedUnitId)}主办，原主办 {Unit(request.LeadUnitId)}。",
            ReassignmentState.Stays => $"{Wording.Day(Shanghai.DateOf(request.EndedAt!.Value))} 督查考核办认定仍由{Unit(request.DecidedUnitId)}主办。",
            _ => null,
        };
    }

    private static TimelineEntry Entry(PastAct past) => new(
        Wording.Of(past.Act), past.More, past.Words,
        [.. new[] { past.Name, past.Post, Wording.Moment(past.At) }.OfType<string>().Where(x => x.Length > 0)],
        past.Act is HistoryAct.ProblemReturned or HistoryAct.ExtensionDeclined or HistoryAct.PlanReturned or HistoryAct.VerificationRefused or HistoryAct.ProblemReopened or HistoryAct.SpotCheckRefuted or HistoryAct.FollowUpRecurred);

    private static LightWord? LightOf(ProblemCase it) =>
        it.Problem.State is ProblemState.Withdrawn || it.Problem is { State: ProblemState.Closed, FollowUpOpenedAt: null } ? null
        : it.Open.Where(d => !IsOfExtension(d)).OrderBy(d => d.DueAt).FirstOrDefault() is { } nearest ? DueWords.Light(it.Scale, nearest)
        : it.Problem.Content.Term == Term.Standing ? new LightWord(LightShape.None, "长期坚持")
        : null;

    // An extension that waits has a date of its own and changes no light.
    private static bool IsOfExtension(Deadline deadline) => deadline is { Kind: DeadlineKind.SignOffStep, CaseKind: CaseKind.Problem };

    private static bool MayOpen(ProblemCase it, OpenForm form) => form.Kind switch
    {
        FormKind.Report => it.Problem.State == ProblemState.Rectifying && it.Problem.Measures.Any(m => m.Id == form.MeasureId && m.DoneAt is null && ProblemRules.MayReport(it.Work, it.Problem, m)),
        FormKind.Claim => it.May(ProblemAct.Claim) && it.Problem.Measures.All(m => m.DoneAt is not null),
        FormKind.Verify => it.May(ProblemAct.Verify),
        FormKind.Return => it.May(ProblemAct.Return),
        FormKind.Withdraw => it.May(ProblemAct.Withdraw),
        FormKind.StrikeOut => it.May(ProblemAct.StrikeOut),
        FormKind.SpotCheck => SpotCheck.Check(it.Work, it.Problem) is null && !it.IsSpotChecked,
        FormKind.FollowUp => ProblemRules.CheckFollowUp(it.Work, it.Problem) is null,
        _ => it.May(ProblemAct.Reopen),
    };

    private static List<MeasureProgress> Measures(ProblemCase it) =>
        [.. it.Problem.Measures.OrderBy(m => m.Order).Select(m => new MeasureProgress(
            m.Id, m.Order, m.Text, it.Name(m.OwnerPersonId), m.DueOn, m.OriginalDueOn, MeasureLight(it, m),
            it.Problem.State == ProblemState.Rectifying && m.DoneAt is null && ProblemRules.MayReport(it.Work, it.Problem, m),
            [.. m.Reports.OrderBy(r => r.At)]))];

    private static LightWord MeasureLight(ProblemCase it, MeasureTask measure) =>
        measure.DoneAt is { } done
            ? new LightWord(LightShape.Done, $"{Wording.Day(Shanghai.DateOf(done))} 做完{DueWords.ByOriginal(it.Scale, measure.OriginalDueOn, done)}")
            : DueWords.Light(it.Scale, Shanghai.EndOfDay(measure.DueOn));

    private static BackwardScheduleModel? Schedule(ProblemCase it, List<MeasureProgress> measures)
    {
        if (it.Problem.Measures.Count == 0 || it.Problem.DueOn is not { } due)
        {
            return null;
        }

        var began = Shanghai.DateOf(it.Problem.AcceptedAt ?? it.Work.Now);
        var light = measures.ToDictionary(m => m.Id, m => m.Light);
        var rows = it.Problem.Measures.OrderBy(m => m.Order).Select(m =>
        {
            DateOnly? from = m.StartedAt is { } s ? Shanghai.DateOf(s) : null;
            var start = m.StartOn ?? (began < m.DueOn ? began : m.DueOn);
            return new ScheduleRow(
                Wording.Ordinal(m.Order), m.OriginalDueOn is { } first ? $"{m.Text}（原定 {Wording.Mark(first)}）" : m.Text, it.Name(m.OwnerPersonId), start, m.DueOn, from,
                m.DoneAt is { } d ? Shanghai.DateOf(d) : from is null ? null : it.Work.Today, m.DoneAt is not null, light[m.Id]);
        });
        var calendar = it.Work.Calendar;
        return BackwardScheduleModel.For(it.Work.Today, due, [.. rows], day =>
            calendar.IsExchanged(day) ? DayKind.MakeUp : calendar.IsWorkingDay(day) ? DayKind.Working : DayKind.Rest);
    }
}
