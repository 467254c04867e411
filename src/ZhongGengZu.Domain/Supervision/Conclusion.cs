using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.History;
using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Supervision;

/// <summary>State of a 督查意见; moves in docs/flows/inspection.md.</summary>
public enum ConclusionState
{
    /// <summary>With the unit.</summary>
    Issued,

    /// <summary>签收 without objection.</summary>
    Agreed,

    /// <summary>The unit has answered; with the office.</summary>
    Answered,

    /// <summary>The office has replied.</summary>
    Replied,
}

/// <summary>督查意见: what an inspection concludes about one unit. The unit signs for it without objection, or answers and the office replies.</summary>
public sealed class Conclusion : IFiled
{
    /// <summary>Longest text, answer and reply.</summary>
    public const int TextLength = 1000;

    /// <summary>Id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <inheritdoc/>
    public required Guid CampaignId { get; init; }

    /// <summary>The inspection.</summary>
    public required Guid InspectionId { get; init; }

    /// <inheritdoc/>
    public required string FilerCode { get; init; }

    /// <inheritdoc/>
    public required Guid UnitId { get; init; }

    /// <inheritdoc/>
    public required string UnitPath { get; init; }

    /// <summary>Always null: it goes to a unit.</summary>
    public Guid? PersonId => null;

    /// <summary>Number of the inspection.</summary>
    public required string Number { get; init; }

    /// <summary>Title of the inspection as it was.</summary>
    public required string Title { get; init; }

    /// <summary>Method of the inspection as it was.</summary>
    public required InspectionMethod Method { get; init; }

    /// <summary>What is concluded.</summary>
    public required string Text { get; init; }

    /// <summary>State.</summary>
    public ConclusionState State { get; private set; }

    /// <summary>Issued, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>Who issued it.</summary>
    public required string IssuedByName { get; init; }

    /// <summary>The unit's answer, null without objection.</summary>
    public string? Answer { get; private set; }

    /// <summary>Signed for or answered, UTC.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>Who signed or answered.</summary>
    public Guid? AnsweredByPersonId { get; private set; }

    /// <summary>That person's name then.</summary>
    public string? AnsweredByName { get; private set; }

    /// <summary>The office's reply.</summary>
    public string? Reply { get; private set; }

    /// <summary>Replied, UTC.</summary>
    public DateTime? RepliedAt { get; private set; }

    /// <summary>Who replied.</summary>
    public string? RepliedByName { get; private set; }

    /// <summary>Raised by every change.</summary>
    public long Version { get; set; }

    internal static Conclusion Issue(CaseWork work, Inspection inspection, ProblemList unit, string? text)
    {
        var conclusion = new Conclusion
        {
            CampaignId = inspection.CampaignId,
            InspectionId = inspection.Id,
            FilerCode = unit.FilerCode,
            UnitId = unit.UnitId,
            UnitPath = unit.UnitPath,
            Number = inspection.Number!,
            Title = inspection.Title,
            Method = inspection.Method,
            Text = Words(nameof(Text), text),
            IssuedAt = work.Now,
            IssuedByName = work.Actor.Name,
        };
        work.Open(conclusion.InDays(DeadlineKind.ConclusionAnswer, work, work.Definition.Deadlines.ReceiptDays, work.Routing.SenderOf(conclusion)));
        work.Record(CaseKind.Conclusion, conclusion.Id, HistoryAct.ConclusionIssued, conclusion.Text, Facts(conclusion.Number), inspection.UnitId);
        return conclusion;
    }

    /// <summary>签收, without objection. Refusals: <see cref="ConclusionRules"/>.</summary>
    public void Agree(CaseWork work)
    {
        ConclusionRules.Require(work, this, ConclusionAct.Answer);
        BecomeAnswered(work, ConclusionState.Agreed);
        work.Record(CaseKind.Conclusion, Id, HistoryAct.ConclusionAgreed, actedAs: UnitId);
    }

    /// <summary>反馈意见: the unit sees it otherwise. Refusals: <see cref="ConclusionRules"/>, text.</summary>
    public void Disagree(CaseWork work, string? answer)
    {
        ConclusionRules.Require(work, this, ConclusionAct.Answer);
        Answer = Words(nameof(Answer), answer);
        work.Type(this, CaseKind.Conclusion, null, [Answer]);
        BecomeAnswered(work, ConclusionState.Answered);
        work.Open(InDays(DeadlineKind.ConclusionReview, work, work.Definition.Deadlines.VerificationDays, Holder.OfOffice(work.Campaign.OfficeUnitId!.Value)));
        work.Record(CaseKind.Conclusion, Id, HistoryAct.ConclusionAnswered, Answer, actedAs: UnitId);
    }

    /// <summary>回复 of the office; a finding that does not hold is struck out on its problem's page. Refusals: <see cref="ConclusionRules"/>, text.</summary>
    public void Respond(CaseWork work, string? reply)
    {
        ConclusionRules.Require(work, this, ConclusionAct.Reply);
        Reply = Words(nameof(Reply), reply);
        (RepliedAt, RepliedByName, State) = (work.Now, work.Actor.Name, ConclusionState.Replied);
        Version++;
        work.Meet(DeadlineKind.ConclusionReview, Id);
        work.Record(CaseKind.Conclusion, Id, HistoryAct.ConclusionReplied, Reply, actedAs: work.Campaign.OfficeUnitId);
    }

    /// <summary>The unit's head has changed: what is owed goes to whom the route leads to now. Asked after every change of posts.</summary>
    public void Reroute(CaseWork work) => work.HandOver(DeadlineKind.ConclusionAnswer, Id, work.Routing.SenderOf(this));

    private void BecomeAnswered(CaseWork work, ConclusionState state)
    {
        (AnsweredAt, AnsweredByPersonId, AnsweredByName, State) = (work.Now, work.PersonId, work.Actor.Name, state);
        Version++;
        work.Meet(DeadlineKind.ConclusionAnswer, Id);
    }

    private Deadline InDays(DeadlineKind kind, CaseWork work, int days, Holder owner) => Deadline.InWorkingDays(kind, Id, CaseKind.Conclusion, Id, this, owner, work, days);

    private static Dictionary<string, string?> Facts(string number) => new() { ["reference"] = number };

    private static string Words(string field, string? words)
    {
        var fields = new FieldChecks();
        fields.Text(field, words, TextLength);
        fields.Throw();
        return words!.Trim();
    }
}

/// <summary>What can be done to a 督查意见.</summary>
public enum ConclusionAct
{
    /// <summary>Sign for it or answer.</summary>
    Answer,

    /// <summary>Reply to the answer.</summary>
    Reply,
}

/// <summary>Transition table and authority of a 督查意见; the acts and the page's buttons ask the same.</summary>
public static class ConclusionRules
{
    /// <summary>
    /// Null = may, else <see cref="RefusalCode.WrongState"/>, <see cref="RefusalCode.NotEntitled"/> (the unit's head or 经办人 answers, the office
    /// replies) or <see cref="RefusalCode.SelfVerification"/> for whoever answered or is of the unit.
    /// </summary>
    public static RefusalCode? Check(CaseWork work, Conclusion conclusion, ConclusionAct act)
    {
        if (conclusion.State != (act == ConclusionAct.Answer ? ConclusionState.Issued : ConclusionState.Answered))
        {
            return RefusalCode.WrongState;
        }

        if (act == ConclusionAct.Answer)
        {
            return work.Actor.PersonId is { } person && work.Routing.FilesFor(person, conclusion) ? null : RefusalCode.NotEntitled;
        }

        return !NoticeRules.IsOffice(work) ? RefusalCode.NotEntitled
            : conclusion.AnsweredByPersonId == work.Actor.PersonId || (work.Actor.PersonId is { } one && work.Routing.Directory.HoldsPostIn(one, conclusion.UnitId, work.Today)) ? RefusalCode.SelfVerification
            : null;
    }

    internal static void Require(CaseWork work, Conclusion conclusion, ConclusionAct act)
    {
        if (Check(work, conclusion, act) is { } code)
        {
            throw new Refusal(code);
        }
    }
}
