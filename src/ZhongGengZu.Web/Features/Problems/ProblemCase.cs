using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Supervision;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A problem with everything its page asks about: the work of the reader, its list and plan, what is open, names.</summary>
/// <param name="Work">Who reads, when, by which routing.</param>
/// <param name="Problem">The problem.</param>
/// <param name="List">Its list.</param>
/// <param name="Plan">Its filer's plan.</param>
/// <param name="Open">Open deadlines of the problem, its list's acceptance and correction, and its plan's round.</param>
/// <param name="Scale">Lights.</param>
public sealed record ProblemCase(
    CaseWork Work, Problem Problem, ProblemList List, RectificationPlan? Plan, IReadOnlyList<Deadline> Open, LightScale Scale)
{
    /// <summary>What was shown for its claims, the newest first; only for the page.</summary>
    public IReadOnlyList<EvidenceFile> Files { get; init; } = [];

    /// <summary>The newest request about its 主办; only for the page.</summary>
    public ReassignmentRequest? Request { get; init; }

    /// <summary>This closure has been looked at in a 抽查; only for the page.</summary>
    public bool IsSpotChecked { get; init; }

    /// <summary>What the radar saw when it was filed, and the 编号 of the closed problem; null when nothing, or when the reader may not read that one; only for the page.</summary>
    public (Recurrence Mark, string Number)? Recurrence { get; init; }

    /// <summary>The line that stands for the problem: the signed one, else the draft's.</summary>
    public PlanLine? Line => Plan?.Signed?.Line(Problem.Id) ?? Plan?.Latest.Line(Problem.Id);

    /// <summary>Whether the newest revision holds the line and waits for a signature.</summary>
    public bool IsInSignOff => Plan is { State: RevisionState.InSignOff } && Plan.Latest.Line(Problem.Id) is not null;

    /// <summary>Found after its list was accepted: handed in by itself.</summary>
    public bool GoesSingly => List.State == ProblemListState.Accepted;

    /// <summary>Where the problem's page is.</summary>
    public string Href => $"/problems/{Problem.Id}";

    public bool May(ProblemAct act) => ProblemRules.Check(Work, Problem, act) is null;

    /// <summary>Name of a person, 待定 when none.</summary>
    public string Name(Guid? person) => person is { } id ? Work.Routing.Directory.Person(id)?.Name ?? "" : "待定";

    /// <summary>Who accepts today; null for a list that is accepted on filing.</summary>
    public WhoActs? Acceptor => Work.Routing.AcceptedOnFiling(Problem) && Problem.NeedsLine ? null : WhoActs.Of(Work.Routing, ProblemRules.AcceptorOf(Work, Problem));

    /// <summary>Who verifies today.</summary>
    public WhoActs Verifier => WhoActs.Of(Work.Routing, ProblemRules.VerifierOf(Work, Problem));

    /// <summary>Who has the open 回头看 today.</summary>
    public WhoActs FollowUpHolder => Due(DeadlineKind.FollowUp) is { } open ? WhoActs.Of(Work.Routing, open.Owner) : Verifier;

    /// <summary>Who writes the plan today.</summary>
    public WhoActs Drafter => WhoActs.Of(Work.Routing, Work.Routing.DrafterOf(Problem));

    /// <summary>The open deadline of a kind, or null.</summary>
    public Deadline? Due(DeadlineKind kind) => Open.FirstOrDefault(d => d.Kind == kind);

    /// <summary>“，至 4月23日” of the open deadline of a kind, empty without one.</summary>
    public string Till(DeadlineKind kind) => Due(kind) is { } d ? $"，至 {Wording.Day(Shanghai.DateOf(d.DueAt))}" : "";

    /// <summary>“今天内” or “至 4月23日”.</summary>
    public string By(DateOnly day) =>
        day == Work.Today ? "今天内" : day < Work.Today ? $"尽快（应于 {Wording.Day(day)}）" : $"{Wording.Day(day)}前";
}
