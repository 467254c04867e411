using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Features.Submissions;

/// <summary>A submission with everything its page and its acts ask about.</summary>
/// <param name="Work">Who reads, when, by which routing.</param>
/// <param name="Submission">The submission.</param>
/// <param name="Content">What its unit could send now.</param>
/// <param name="Deadlines">Its deadlines, open and met.</param>
public sealed record SubmissionCase(CaseWork Work, Submission Submission, SubmissionContent Content, IReadOnlyList<Deadline> Deadlines)
{
    public DeliverableDefinition Deliverable => Work.Definition.Deliverable(Submission.DeliverableCode);

    /// <summary>Name with the period.</summary>
    public string Title => Wording.NameOf(Deliverable, Submission.Period);

    /// <summary>The demand it answers, null for what the plan asks.</summary>
    public Demand? Demand => Work.Definition.DemandOf(Submission.DeliverableCode);

    public bool HasList => Deliverable.Parts.Contains(DeliverablePart.ProblemList);

    public string UnitName => Work.Routing.Directory.Unit(Submission.UnitId)?.Name ?? "";

    public string Href => $"/submissions/{Submission.Id}";

    public LightScale Scale => Work.Lights;

    /// <summary>Due, UTC.</summary>
    public DateTime DueAt => Deadlines.FirstOrDefault(d => d.Kind == DeadlineKind.Deliverable)?.DueAt ?? Deliverable.DueAt;

    /// <summary>The acting person sends for this unit today.</summary>
    public bool IsHead => Work.Actor.PersonId is { } person && Work.Routing.IsHeadOf(person, Submission);

    public bool May(SubmissionAct act) => SubmissionRules.Check(Work, Submission, act) is null;

    public WhoActs Receiver => WhoActs.Of(Work.Routing, Work.Routing.ReceiverOf(Submission));

    public WhoActs Head => WhoActs.Of(Work.Routing, Work.Routing.HeadOf(Submission));

    /// <summary>The unit's list stands in the way of sending.</summary>
    public bool ListBlocks => HasList && Content.UnitList.State != ProblemListState.Accepted;

    /// <summary>How many items a supplement would hold.</summary>
    public int ToSupplement => HasList && Submission.State == SubmissionState.Received ? Submission.ToSupplement(Content) : 0;

    /// <summary>The open deadline of a kind, or null.</summary>
    public Deadline? Due(DeadlineKind kind) => Deadlines.FirstOrDefault(d => d.Kind == kind && d.IsOpen);

    public string Name(Guid? person) => person is { } id ? Work.Routing.Directory.Person(id)?.Name ?? "" : "待定";
}
