using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Tests.Support;

namespace ZhongGengZu.Domain.Tests.Walks;

/// <summary>
/// Anybody tries anything in any order. What is refused changes nothing; what is done leaves every state with exactly the dates it
/// promises, so that nothing hangs on a workbench for ever and nothing falls off it.
/// </summary>
public sealed class RandomWalkTests
{
    private const int Steps = 500;

    [Theory]
    [InlineData("water")]
    [InlineData("parks")]
    [InlineData("forest")]
    [InlineData("water-staff")]
    [InlineData("secretary")]
    public void Walks_AnyActsByAnybody_LeaveEveryStateWithItsDates(string filer)
    {
        var done = new HashSet<string>();
        for (var seed = 1; seed <= 12; seed++)
        {
            var at = 0;
            try
            {
                Walk(filer, seed, done, step => at = step);
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException($"{filer}, seed {seed}, step {at}: {failure.Message}", failure);
            }
        }

        string[] units = ["send", "withdraw sending", "receive", "return sending", "supplement"];
        string[] signed = ["submit plan", "approve", "return plan", "withdraw plan", "withdraw list", "review", "accept"];
        string[] all = ["write", "edit", "discard", "file", "withdraw", "return", "strike out", "report", "claim", "close", "refuse", "reopen", "tick", "submit list", "line", "amend", "drop amendment"];
        string[] extended = ["ask", "ask line", "withdraw extension", "agree", "decline"];
        Assert.Empty(all.Concat(filer == "secretary" ? ["record", "accept"] : signed).Concat(filer is "secretary" or "water-staff" ? [] : units).Concat(filer == "secretary" ? [] : extended).Except(done));
    }

    private static void Walk(string filer, int seed, HashSet<string> done, Action<int> at)
    {
        var world = new World();
        var filed = filer switch
        {
            "water" => FilerCase.Water(world),
            "parks" => FilerCase.Parks(world),
            "forest" => FilerCase.Forest(world),
            "secretary" => FilerCase.Secretary(world),
            _ => FilerCase.WaterStaff(world),
        };
        var random = new Random(seed);
        string[] players = [.. new[] { filed.Files, filed.Accepts, filed.Owns, filed.Answers, filed.Verifies, "office-staff", "secretary", "liaison", "overseer", "parks-section-head", "administrator" }.Concat(filed.Signs).Distinct()];
        for (var step = 0; step < Steps; step++)
        {
            at(step);
            var before = Versions(filed);
            var name = "nothing";
            try
            {
                name = Act(filed, random, players[random.Next(players.Length)]);
                done.Add(name);
            }
            catch (Refusal refusal)
            {
                Assert.True(before == Versions(filed), $"{filer} {seed}, step {step}: refused with {refusal.Code}, yet something changed");
            }

            Check(filed, $"{filer} {seed}, step {step} {name}");
            if (random.Next(10) == 0)
            {
                world.PassDays(1);
            }
        }
    }

    private static string Versions(FilerCase filed) =>
        string.Join(' ', filed.Problems.Select(p => p.Version).Prepend(filed.List.Version).Append(filed.Plan?.Version ?? 0).Append(filed.List.PersonId is null ? filed.Submission.Version : 0));

    private static string Act(FilerCase filed, Random random, string who)
    {
        // Most tries are by whoever ought to act, or little would ever happen.
        var (world, likely) = (filed.World, random.Next(4) > 0);
        CaseWork By(string right) => world.As(likely ? right : who);
        var act = random.Next(34);
        var problem = Pick(filed, random, likely, act);
        var plan = filed.Plan;
        switch (act)
        {
            case 0 when filed.Problems.Count < 6:
                var content = random.Next(3) switch { 0 => FilerCase.DoneOnTheSpot(world), 1 => FilerCase.Standing(), _ => FilerCase.Found() };
                filed.Problems.Add(Problem.Write(By(filed.Files), filed.List, content, []));
                return "write";
            case 1 when problem is not null:
                problem.Edit(By(filed.Files), problem.Content with { Text = $"改过{random.Next()}" }, []);
                return "edit";
            case 2 when problem is not null && random.Next(6) == 0:
                problem.Discard(By(filed.Files));
                return "discard";
            case 3 when problem is not null:
                filed.Plan = problem.File(By(filed.Files), filed.List, plan);
                return "file";
            case 4 when problem is not null && random.Next(4) == 0:
                problem.Withdraw(By(filed.Files), "重复");
                return "withdraw";
            case 5 when problem is not null:
                filed.Plan = problem.Accept(By(filed.Accepts), filed.List, plan);
                return "accept";
            case 6 when problem is not null && random.Next(3) == 0:
                problem.Return(By(filed.Accepts), "不具体", plan);
                return "return";
            case 7 when problem is not null && random.Next(6) == 0:
                problem.StrikeOut(By(filed.Accepts), "不属实", plan);
                return "strike out";
            case 8 or 9 when problem is { Measures.Count: > 0 }:
                problem.Report(By(filed.Owns), problem.Measures[random.Next(problem.Measures.Count)].Id, "进展", random.Next(3) > 0);
                return "report";
            case 10 or 11 when problem is not null:
                problem.Claim(By(filed.Answers), "完成");
                return "claim";
            case 12 when problem is not null:
                problem.Close(By(filed.Verifies), "属实");
                return "close";
            case 13 when problem is not null:
                problem.RefuseClosure(By(filed.Verifies), "未完成");
                return "refuse";
            case 14 when problem is not null && random.Next(3) == 0:
                filed.Plan = problem.Reopen(By(filed.Verifies), "反弹", plan);
                return "reopen";
            case 15:
                filed.List.TickFacets(By(filed.Files), ["mind", "work"]);
                return "tick";
            case 16:
                filed.Plan = filed.List.Submit(By(filed.Files), filed.Problems, plan);
                return "submit list";
            case 17 when random.Next(2) == 0:
                filed.List.Withdraw(By(filed.Files), filed.Problems);
                return "withdraw list";
            case 18:
                filed.Plan = filed.List.Review(By(filed.Accepts), filed.Problems, plan, filed.Problems.ToDictionary(p => p.Id, _ => random.Next(4) == 0 ? "不具体" : null), random.Next(8) == 0 ? "请再查" : null);
                return "review";
            case 19 when plan is { Latest.Lines.Count: > 0 }:
                var line = plan.Latest.Lines[random.Next(plan.Latest.Lines.Count)];
                var said = filed.Line(line);
                plan.WriteLine(By(filed.Files), line.ProblemId, random.Next(4) == 0 ? said with { Measures = [.. said.Measures, new MeasureContent { Text = "又一措施", OwnerPersonId = world[filed.Owns], DueOn = said.DueOn }] } : said);
                return "line";
            case 20 or 21 when plan is not null && filed.Signs.Count > 0:
                plan.Submit(By(filed.Files), filed.ById);
                return "submit plan";
            case 20 or 21 when plan is not null:
                plan.PutOnRecord(By("office-staff"), "第3次会议", world.Today, filed.ById);
                return "record";
            case 22 or 23 when plan?.OpenRound is { } round:
                plan.Approve(By(filed.Signs[round.CurrentStep!.Order - 1]), "同意", filed.ById, filed.Problems);
                return "approve";
            case 24 when plan?.OpenRound is { } round:
                plan.Return(By(filed.Signs[round.CurrentStep!.Order - 1]), "不实", random.Next(2) == 0 ? null : 1, [], filed.Problems);
                return "return plan";
            case 25 when plan?.State == RevisionState.Draft:
                filed.FillLines();
                return "fill";
            case > 25:
                return Other(filed, random, By);
            default:
                return "nothing";
        }
    }

    // Mostly one in a state that the act wants.
    private static Problem? Pick(FilerCase filed, Random random, bool likely, int act)
    {
        ProblemState? wanted = act switch
        {
            1 or 2 or 3 => ProblemState.Draft,
            4 or 5 => ProblemState.Filed,
            6 or 7 => ProblemState.Accepted,
            8 or 9 or 10 or 11 => ProblemState.Rectifying,
            12 or 13 => ProblemState.Claimed,
            14 => ProblemState.Closed,
            _ => null,
        };
        var fitting = filed.Problems.Where(p => !likely || wanted is null || p.State == wanted).ToList();
        return fitting.Count > 0 ? fitting[random.Next(fitting.Count)] : null;
    }

    private static string Other(FilerCase filed, Random random, Func<string, CaseWork> by)
    {
        switch (random.Next(15))
        {
            case 0 when filed.Plan is { } plan:
                plan.Withdraw(by(filed.Files), filed.Problems);
                return "withdraw plan";
            case 1 when filed.Plan is { } plan:
                plan.Amend(by(filed.Files));
                return "amend";
            case 8 when filed.Plan is { } plan:
                plan.DropAmendment(by(filed.Files));
                return "drop amendment";
            case 2 or 3 when filed.List.PersonId is null:
                filed.Submission.Send(by(filed.Accepts), "小结", filed.Content);
                return "send";
            case 4 when filed.List.PersonId is null:
                filed.Submission.Withdraw(by(filed.Accepts), filed.Content);
                return "withdraw sending";
            case 5 when filed.List.PersonId is null:
                filed.Submission.Receive(by(filed.Receives));
                return "receive";
            case 6 when filed.List.PersonId is null:
                filed.Submission.Return(by(filed.Receives), "太短");
                return "return sending";
            case 7 when filed.List.PersonId is null:
                filed.Submission.Supplement(by(filed.Accepts), filed.Content);
                return "supplement";
            case 9 or 10 when Asked(filed, random) is { Measures.Count: > 0 } problem:
                var measure = problem.Measures[random.Next(problem.Measures.Count)];
                Extension.Ask(by(filed.Owns), problem, filed.Plan!, measure.Id, FilerCase.Later(measure.DueOn, random.Next(-1, 20)));
                return "ask";
            case 11 when Asked(filed, random) is { } problem:
                Extension.Ask(by(filed.Answers), problem, filed.Plan!, null, FilerCase.Later(problem.DueOn!.Value, random.Next(1, 20)));
                return "ask line";
            case 12 when Waiting(filed, random) is { } open:
                open.Extension.Withdraw(by(open.Extension.MeasureId is null ? filed.Answers : filed.Owns), open.Problem, filed.Plan!);
                return "withdraw extension";
            case 13 when Waiting(filed, random) is { } open:
                open.Extension.Approve(by(filed.Signs[open.Extension.Round.CurrentStep!.Order - 1]), "同意", open.Problem, filed.Plan!, filed.ById);
                return "agree";
            case 14 when random.Next(3) == 0 && Waiting(filed, random) is { } open:
                open.Extension.Decline(by(filed.Signs[open.Extension.Round.CurrentStep!.Order - 1]), "理由不足", open.Problem, filed.Plan!);
                return "decline";
            default:
                return "nothing";
        }
    }

    private static Problem? Asked(FilerCase filed, Random random) =>
        filed.Problems.Where(p => p.State == ProblemState.Rectifying).ToList() is { Count: > 0 } there ? there[random.Next(there.Count)] : null;

    private static (Problem Problem, Extension Extension)? Waiting(FilerCase filed, Random random) =>
        filed.Problems.SelectMany(p => p.Extensions.Where(e => e.IsOpen).Select(e => (p, e))).ToList() is { Count: > 0 } there ? there[random.Next(there.Count)] : null;

    private static void Check(FilerCase filed, string where)
    {
        var world = filed.World;
        void Open(bool expected, DeadlineKind kind, Guid subject, object state) =>
            Assert.True(expected == world.Open(kind, subject) is not null, $"{where}: {state} {(expected ? "lacks" : "still has")} {kind}");

        Open(filed.List.State == ProblemListState.Submitted, DeadlineKind.Acceptance, filed.List.Id, filed.List.State);
        Open(filed.List.State == ProblemListState.Draft && filed.List.ReturnReason is not null, DeadlineKind.Correction, filed.List.Id, filed.List.State);
        foreach (var problem in filed.Problems)
        {
            var completion = problem.Content.Term == Term.Standing ? DeadlineKind.FirstResult : DeadlineKind.LineCompletion;
            Open(problem is { State: ProblemState.Filed, FiledSingly: true }, DeadlineKind.Acceptance, problem.Id, problem.State);
            Open(problem.State == ProblemState.Rectifying, completion, problem.Id, problem.State);
            Open(problem.State == ProblemState.Claimed, DeadlineKind.Verification, problem.Id, problem.State);
            Assert.True(problem.State == ProblemState.Draft || world.Open(DeadlineKind.Correction, problem.Id) is null, $"{where}: {problem.State} still has a correction");
            foreach (var measure in problem.Measures)
            {
                Open(measure.DoneAt is null, DeadlineKind.Measure, measure.Id, problem.State);
                Assert.True(measure.DoneAt is not null || problem.State == ProblemState.Rectifying, $"{where}: {problem.State} with an open measure");
            }

            CheckExtensions(filed, problem, completion, where);
            if (problem.State == ProblemState.Filed && !problem.FiledSingly)
            {
                Assert.True(filed.List.State == ProblemListState.Submitted, $"{where}: filed with a list that is {filed.List.State}");
            }

            if (problem.State == ProblemState.Accepted)
            {
                Assert.True(filed.Plan!.Latest.Line(problem.Id) is not null || filed.Plan.State == RevisionState.InSignOff, $"{where}: accepted, in no plan");
            }

            if (problem.State is ProblemState.Draft or ProblemState.Withdrawn)
            {
                Assert.True(filed.Plan?.Latest.Line(problem.Id) is null, $"{where}: {problem.State}, still in the plan");
            }
        }

        if (filed.List.PersonId is null)
        {
            Open(filed.Submission.State == SubmissionState.Sent, DeadlineKind.Receipt, filed.Submission.Id, filed.Submission.State);
            Open(filed.Submission.State == SubmissionState.Returned, DeadlineKind.Correction, filed.Submission.Id, filed.Submission.State);
        }

        if (filed.Plan is { } plan)
        {
            CheckPlan(world, plan, where);
        }
    }

    // A date stands in four places: the problem, its open deadline, the signed line and a draft behind it.
    private static void CheckExtensions(FilerCase filed, Problem problem, DeadlineKind completion, string where)
    {
        foreach (var extension in problem.Extensions)
        {
            var measure = problem.Measures.SingleOrDefault(m => m.Id == extension.MeasureId);
            Assert.True(!extension.IsOpen || (problem.State == ProblemState.Rectifying && measure?.DoneAt is null), $"{where}: {problem.State} with an extension that waits");
            foreach (var step in extension.Round.Steps)
            {
                Assert.True((extension.IsOpen && step.State == StepState.Current) == filed.World.Open(DeadlineKind.SignOffStep, step.Id) is not null, $"{where}: step {step.State} of an extension {extension.Round.State}");
            }

            var thing = problem.Extensions.Where(e => e.MeasureId == extension.MeasureId).ToList();
            Assert.True(thing.Count(e => e.IsOpen) <= 1 && thing.Count(e => e.Counts) <= 2, $"{where}: too many extensions of one date");
        }

        foreach (var line in new[] { filed.Plan?.Signed, filed.Plan?.Latest }.Select(r => r?.Line(problem.Id)).OfType<PlanLine>().Where(_ => problem.DueOn is not null))
        {
            Assert.True(line.DueOn == problem.DueOn, $"{where}: line {line.DueOn}, problem {problem.DueOn}");
            Assert.All(problem.Measures, m => Assert.True(line.Measures.Single(x => x.Key == m.Id).DueOn == m.DueOn && m.DueOn <= problem.DueOn, where));
        }

        if (filed.World.Open(completion, problem.Id) is { } due)
        {
            Assert.Equal(Shanghai.EndOfDay(problem.DueOn!.Value), due.DueAt);
            Assert.Equal(Shanghai.EndOfDay(problem.OriginalDueOn ?? problem.DueOn!.Value), due.OriginalDueAt);
        }

        foreach (var measure in problem.Measures.Where(m => m.DoneAt is null))
        {
            var till = filed.World.Open(DeadlineKind.Measure, measure.Id)!;
            Assert.Equal((Shanghai.EndOfDay(measure.DueOn), Shanghai.EndOfDay(measure.OriginalDueOn ?? measure.DueOn)), (till.DueAt, till.OriginalDueAt));
        }
    }

    private static void CheckPlan(World world, RectificationPlan plan, string where)
    {
        Assert.Equal(plan.State, plan.Latest.State);
        Assert.Equal(Enumerable.Range(1, plan.Revisions.Count), plan.Revisions.Select(r => r.Number));
        Assert.True(plan.Revisions.Count(r => r.State != RevisionState.Signed) <= 1, $"{where}: two unsigned revisions");
        Assert.Equal(plan.State == RevisionState.InSignOff ? 1 : 0, plan.Rounds.Count(r => r.State == RoundState.Open));
        foreach (var step in plan.Rounds.SelectMany(r => r.Steps.Select(s => (Round: r, Step: s))))
        {
            var current = step.Round.State == RoundState.Open && step.Step.State == StepState.Current;
            Assert.True(current == world.Open(DeadlineKind.SignOffStep, step.Step.Id) is not null, $"{where}: step {step.Step.State} of a round {step.Round.State}");
        }

        if (plan.State != RevisionState.Draft)
        {
            Assert.True(world.Open(DeadlineKind.Plan, plan.Latest.Id) is null, $"{where}: {plan.State} with a date to hand in");
            Assert.True(world.Open(DeadlineKind.Correction, plan.Id) is null, $"{where}: {plan.State} with a correction");
        }
        else if (plan.Latest is { SubmittedAt: null } && plan.Latest.Lines.Any(l => plan.Signed?.Line(l.ProblemId) is null))
        {
            Assert.True(world.Open(DeadlineKind.Plan, plan.Latest.Id) is not null, $"{where}: a new problem without a date to hand in");
        }

        Assert.All(plan.Rounds.Where(r => r.State == RoundState.Approved), r => Assert.All(r.Steps, s => Assert.True(s.SignedByPersonId is not null && s.SignedByPersonId != r.SubmittedByPersonId && s.SignedByPersonId != r.SubjectPersonId, where)));
        Assert.All(plan.Rounds.Where(r => r.State == RoundState.Approved), r => Assert.Equal(r.Steps.Count, r.Steps.Select(s => s.SignedByPersonId).Distinct().Count()));
    }
}
