using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Authority;

/// <summary>A subject brought to a state, asked and acted upon by whoever the row names.</summary>
/// <param name="Case">The case it stands in.</param>
/// <param name="Check">What the page's button asks.</param>
/// <param name="Act">What the request calls.</param>
internal sealed record Trial(FilerCase Case, Func<CaseWork, RefusalCode?> Check, Action<CaseWork> Act);

/// <summary>Who plays which relation in which case, and how a subject is brought to a state by real acts.</summary>
internal static class AuthoritySubjects
{
    // A plan is never declined, an extension never returned.
    private static readonly string[] PlanAnswers = [nameof(SignOffAnswer.Approve), nameof(SignOffAnswer.Return), nameof(SignOffAnswer.ReturnToSigner)];
    private static readonly string[] ExtensionActs = ["Ask", .. Enum.GetNames<ExtensionAct>()];
    private static readonly string[] ExtensionStates = [.. Enum.GetNames<RoundState>().Where(s => s != nameof(RoundState.Returned))];

    /// <summary>Acts, states and cases of every subject; a state that an act of a case cannot reach is left out of that case.</summary>
    public static readonly IReadOnlyList<(string Subject, string Case, string[] Acts, string[] States)> All =
    [
        .. new[] { "regular", "acting", "person" }.Select(c => ("plan", c, Enum.GetNames<PlanAct>(), Enum.GetNames<RevisionState>())),
        ("plan", "record", Enum.GetNames<PlanAct>(), [nameof(RevisionState.Draft), nameof(RevisionState.Signed)]),
        .. new[] { "regular", "acting", "vacant", "person" }.Select(c => ("list", c, Enum.GetNames<ProblemListAct>(), Enum.GetNames<ProblemListState>())),
        .. new[] { "regular", "person" }.Select(c => ("problem", c, Enum.GetNames<ProblemAct>(), Enum.GetNames<ProblemState>())),
        .. new[] { "regular", "person", "vacant", "barred" }.Select(c => ("round", c, PlanAnswers, Enum.GetNames<RoundState>())),
        .. new[] { "regular", "person" }.Select(c => ("extension", c, ExtensionActs, ExtensionStates)),
        .. new[] { "regular", "acting", "vacant" }.Select(c => ("submission", c, Enum.GetNames<SubmissionAct>(), Enum.GetNames<SubmissionState>())),
    ];

    public static string Player(string subject, string @case, Relation relation) => (relation, @case) switch
    {
        (Relation.Administrator, _) => "administrator",
        (Relation.Filer, "record") => "secretary",
        (Relation.Filer, _) => UnitOf(subject, @case) + "-staff",
        (Relation.Clerk, _) => UnitOf(subject, @case) + "-clerk",
        (Relation.Head, "vacant") when subject != "round" => "forest-old-head",
        (Relation.Head, _) => UnitOf(subject, @case) + "-head",
        (Relation.Acting, "vacant") when subject != "round" => "forest-old-acting",
        (Relation.Acting, _) => "parks-acting",
        (Relation.Signer, _) => "overseer",
        (Relation.Fallback, _) => subject == "round" || @case == "person" ? "secretary" : "liaison",
        (Relation.Verifier, "record") => "office-staff",
        (Relation.Verifier, _) => "office-overseer",
        (Relation.Owner, _) => UnitOf(subject, @case) == "water" ? "forest-staff" : "water-owner",
        (Relation.Responsible, "record") => "secretary",
        (Relation.Responsible, "person") => "parks-staff",
        (Relation.Responsible, _) => UnitOf(subject, @case) + "-responsible",
        (Relation.Office, "record") => "office-head",
        (Relation.Office, _) => "office-staff",
        (Relation.Outsider, _) => UnitOf(subject, @case) == "parks" ? "forest-staff" : "parks-section-head",
        _ => throw new ArgumentOutOfRangeException(nameof(relation)),
    };

    public static Trial Bring(AuthorityRow row)
    {
        var filed = CaseOf(row.Subject, row.Case);
        return row.Subject switch
        {
            "plan" => Plan(filed, Enum.Parse<PlanAct>(row.Act), Enum.Parse<RevisionState>(row.State)),
            "list" => List(filed, Enum.Parse<ProblemListAct>(row.Act), Enum.Parse<ProblemListState>(row.State)),
            "problem" => Problem(filed, Enum.Parse<ProblemAct>(row.Act), Enum.Parse<ProblemState>(row.State)),
            "round" => Round(filed, row.Case, Enum.Parse<SignOffAnswer>(row.Act), Enum.Parse<RoundState>(row.State)),
            "extension" => Extend(filed, row.Act, Enum.Parse<RoundState>(row.State)),
            "submission" => Submission(filed, Enum.Parse<SubmissionAct>(row.Act), Enum.Parse<SubmissionState>(row.State)),
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };
    }

    private static string UnitOf(string subject, string @case) => (subject, @case) switch
    {
        ("round", "regular" or "vacant" or "barred") or (_, "regular") => "water",
        (_, "vacant") => "forest",
        _ => "parks",
    };

    private static FilerCase CaseOf(string subject, string @case)
    {
        var world = new World();
        return (subject, @case) switch
        {
            (_, "person") => FilerCase.ParksStaff(world),
            (_, "record") => FilerCase.Secretary(world),
            _ => UnitOf(subject, @case) switch
            {
                "parks" => FilerCase.Parks(world),
                "forest" => FilerCase.Forest(world),
                _ => FilerCase.Water(world),
            },
        };
    }

    private static Trial Plan(FilerCase filed, PlanAct act, RevisionState state)
    {
        filed.WithProblem(ProblemState.Accepted);
        filed.FillLines();
        switch (state)
        {
            case RevisionState.InSignOff:
                filed.SubmitPlan();
                break;
            case RevisionState.Signed:
                filed.SignPlan();
                break;
            case RevisionState.Draft when act == PlanAct.DropAmendment:
                // A first draft is no amendment.
                filed.SignPlan();
                filed.Plan!.Amend(filed.World.As(filed.Files));
                break;
        }

        var plan = filed.Plan!;
        Assert.Equal(state, plan.State);
        return new Trial(filed, work => PlanRules.Check(work, plan, act), work =>
        {
            switch (act)
            {
                case PlanAct.Edit:
                    plan.WriteLine(work, filed.Problem.Id, filed.Line(plan.Latest.Lines[0]));
                    break;
                case PlanAct.Submit:
                    plan.Submit(work, filed.ById);
                    break;
                case PlanAct.Withdraw:
                    plan.Withdraw(work, filed.Problems);
                    break;
                case PlanAct.Amend:
                    plan.Amend(work);
                    break;
                case PlanAct.DropAmendment:
                    plan.DropAmendment(work);
                    break;
                case PlanAct.PutOnRecord:
                    plan.PutOnRecord(work, "第3次会议", filed.World.Today, filed.ById);
                    break;
            }
        });
    }

    private static Trial List(FilerCase filed, ProblemListAct act, ProblemListState state)
    {
        filed.Write();
        if (state != ProblemListState.Draft)
        {
            filed.SubmitList();
        }

        if (state == ProblemListState.Accepted)
        {
            filed.Review();
        }

        var list = filed.List;
        Assert.Equal(state, list.State);
        return new Trial(filed, work => ProblemListRules.Check(work, list, act), work =>
        {
            switch (act)
            {
                case ProblemListAct.TickFacets:
                    list.TickFacets(work, ["mind"]);
                    break;
                case ProblemListAct.Submit:
                    list.Submit(work, filed.Problems, filed.Plan);
                    break;
                case ProblemListAct.Withdraw:
                    list.Withdraw(work, filed.Problems);
                    break;
                case ProblemListAct.Review:
                    list.Review(work, filed.Problems, filed.Plan, filed.Problems.ToDictionary(p => p.Id, _ => (string?)null));
                    break;
            }
        });
    }

    private static Trial Problem(FilerCase filed, ProblemAct act, ProblemState state)
    {
        filed.WithProblem(state);
        var problem = filed.Problem;
        Assert.Equal(state, problem.State);
        if (act == ProblemAct.Claim && state == ProblemState.Rectifying)
        {
            filed.DoMeasures();
        }

        return new Trial(filed, work => ProblemRules.Check(work, problem, act), work =>
        {
            switch (act)
            {
                case ProblemAct.Edit:
                    problem.Edit(work, FilerCase.Found("改过"), []);
                    break;
                case ProblemAct.Discard:
                    problem.Discard(work);
                    break;
                case ProblemAct.File:
                    problem.File(work, filed.List, filed.Plan);
                    break;
                case ProblemAct.Withdraw:
                    problem.Withdraw(work, "重复");
                    break;
                case ProblemAct.Accept:
                    problem.Accept(work, filed.List, filed.Plan);
                    break;
                case ProblemAct.Return:
                    problem.Return(work, "不具体", filed.Plan);
                    break;
                case ProblemAct.StrikeOut:
                    problem.StrikeOut(work, "不属实", filed.Plan);
                    break;
                case ProblemAct.Report:
                    problem.Report(work, problem.Measures.Select(m => m.Id).FirstOrDefault(), "进场", done: false);
                    break;
                case ProblemAct.Claim:
                    problem.Claim(work, "已清理");
                    break;
                case ProblemAct.Verify:
                    problem.Close(work, "属实");
                    break;
                case ProblemAct.Reopen:
                    problem.Reopen(work, "反弹", filed.Plan);
                    break;
            }
        });
    }

    private static Trial Round(FilerCase filed, string @case, SignOffAnswer answer, RoundState state)
    {
        var world = filed.World;
        filed.WithProblem(ProblemState.Accepted);
        filed.FillLines();
        if (@case == "barred")
        {
            world.Hire("overseer", "water-clerk", AppointmentKind.Concurrent);
        }

        filed.Plan!.Submit(world.As(@case == "barred" ? "overseer" : filed.Files), filed.ById);
        if (state == RoundState.Withdrawn)
        {
            filed.Plan.Withdraw(world.As(filed.Files), filed.Problems);
        }
        else
        {
            filed.Approve(filed.Signs[0]);
        }

        if (@case == "vacant")
        {
            world.Dismiss("overseer", "overseer");
        }

        var second = @case is "vacant" or "barred" ? "secretary" : filed.Signs[1];
        switch (state)
        {
            case RoundState.Approved:
                filed.Approve(second);
                break;
            case RoundState.Returned:
                filed.ReturnPlan(second);
                break;
            case RoundState.Declined:
                // Only an extension is declined, and a plan's round never is: the state is set by hand.
                typeof(SignOffRound).GetProperty(nameof(SignOffRound.State))!.SetValue(filed.Round, RoundState.Declined);
                break;
        }

        var round = filed.Round;
        Assert.Equal(state, round.State);
        return new Trial(filed, work => SignOffRules.Check(work.Actor.PersonId, round, work.Routing), work =>
        {
            switch (answer)
            {
                case SignOffAnswer.Approve:
                    filed.Plan.Approve(work, "同意", filed.ById, filed.Problems);
                    break;
                case SignOffAnswer.Return:
                    filed.Plan.Return(work, "措施不实", null, [], filed.Problems);
                    break;
                case SignOffAnswer.ReturnToSigner:
                    filed.Plan.Return(work, "请再核", 1, [], filed.Problems);
                    break;
            }
        });
    }

    private static Trial Extend(FilerCase filed, string act, RoundState state)
    {
        filed.WithProblem(ProblemState.Rectifying);
        var (problem, plan) = (filed.Problem, filed.Plan!);
        var measure = problem.Measures[0];
        var extension = filed.AskExtension();
        switch (state)
        {
            case RoundState.Withdrawn:
                extension.Withdraw(filed.World.As(filed.Owns), problem, plan);
                break;
            case RoundState.Declined:
                filed.DeclineExtension(filed.Signs[0]);
                break;
            default:
                // Of a waiting one the first step has signed, but for the act that ends with that.
                foreach (var signer in state == RoundState.Approved ? filed.Signs : act == nameof(ExtensionAct.Withdraw) ? [] : filed.Signs.Take(1))
                {
                    filed.ApproveExtension(signer);
                }

                break;
        }

        Assert.Equal(state, extension.Round.State);
        return new Trial(
            filed,
            work => act == "Ask" ? ExtensionRules.CheckAsk(work, problem, measure) : ExtensionRules.Check(work, problem, plan, extension, Enum.Parse<ExtensionAct>(act)),
            work =>
            {
                switch (act)
                {
                    case "Ask":
                        Extension.Ask(work, problem, plan, measure.Id, FilerCase.Later(measure.DueOn));
                        break;
                    case nameof(ExtensionAct.Withdraw):
                        extension.Withdraw(work, problem, plan);
                        break;
                    case nameof(ExtensionAct.Approve):
                        extension.Approve(work, "同意", problem, plan, filed.ById);
                        break;
                    case nameof(ExtensionAct.Decline):
                        extension.Decline(work, "理由不足", problem, plan);
                        break;
                }
            });
    }

    private static Trial Submission(FilerCase filed, SubmissionAct act, SubmissionState state)
    {
        filed.WithAcceptedList();
        var submission = filed.Submission;
        var world = filed.World;
        if (state != SubmissionState.Draft)
        {
            filed.Send();
        }

        switch (state)
        {
            case SubmissionState.Received:
                submission.Receive(world.As("office-staff"));
                filed.WithProblem(ProblemState.Accepted);
                break;
            case SubmissionState.Returned:
                submission.Return(world.As("office-staff"), "小结太短");
                break;
        }

        Assert.Equal(state, submission.State);
        return new Trial(filed, work => SubmissionRules.Check(work, submission, act), work =>
        {
            switch (act)
            {
                case SubmissionAct.Write:
                    submission.Write(work, "小结");
                    break;
                case SubmissionAct.Send:
                    submission.Send(work, "小结", filed.Content);
                    break;
                case SubmissionAct.SendNil:
                    submission.SendNil(work);
                    break;
                case SubmissionAct.Withdraw:
                    submission.Withdraw(work, filed.Content);
                    break;
                case SubmissionAct.Receive:
                    submission.Receive(work);
                    break;
                case SubmissionAct.Return:
                    submission.Return(work, "小结太短");
                    break;
                case SubmissionAct.Supplement:
                    submission.Supplement(work, filed.Content);
                    break;
            }
        });
    }
}
