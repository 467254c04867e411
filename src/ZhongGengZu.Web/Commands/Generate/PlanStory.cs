using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>From the plan's first line to 销号: every act is the domain's own.</summary>
public sealed class PlanStory(LoadCast cast, LoadTexts texts, Random random)
{
    private enum Outcome
    {
        Closed,
        Claimed,
        Refused,
        Reopened,
        UnderWay,
        Untouched,
    }

    private enum Late
    {
        Waiting,
        Returned,
        Accepted,
        Signed,
    }

    private readonly Deal<Outcome> _outcomes = new(
        (Outcome.Closed, 12), (Outcome.Claimed, 2), (Outcome.Refused, 1), (Outcome.Reopened, 1), (Outcome.UnderWay, 2), (Outcome.Untouched, 2));

    private readonly Deal<bool> _returnedOnce = new((true, 1), (false, 5));
    private readonly Deal<bool> _written = new((true, 2), (false, 1));
    private readonly Deal<Late> _late = new((Late.Waiting, 1), (Late.Returned, 1), (Late.Accepted, 1), (Late.Signed, 1));

    private CaseBatch _batch = null!;

    public void Play(CaseBatch batch, Filing filing)
    {
        _batch = batch;
        if (filing is { Plan: { } plan, Stage: >= LoadStage.PlanDraft })
        {
            WriteAndSign(filing, plan);
            foreach (var problem in filing.Problems.Where(p => p.State == ProblemState.Rectifying))
            {
                CarryOut(filing, problem);
            }
        }

        if (filing.HasLate)
        {
            FileLate(filing);
        }
    }

    private void WriteAndSign(Filing filing, RectificationPlan plan)
    {
        var filer = ListStory.FilerOf(cast, plan);
        foreach (var line in plan.Latest.Lines)
        {
            if (filing.Stage > LoadStage.PlanDraft || _written.Next())
            {
                Do(filer, 16, work => plan.WriteLine(work, line.ProblemId, Line(plan)));
            }
        }

        if (filing.Stage == LoadStage.PlanDraft || plan.Latest.Lines.Count == 0)
        {
            return;
        }

        if (cast.Routing(17).RuleOf(plan).PutOnRecord)
        {
            var office = cast.Routing(17).HoldersOf(Holder.OfOffice(cast.Routing(17).OfficeUnitId!.Value))[0];
            Do(office, 18, work => plan.PutOnRecord(work, "党工委会议纪要第 3 期", cast.Day(17), filing.ById()));
            return;
        }

        Do(filer, 17, work => plan.Submit(work, filing.ById()));
        var returned = filing.Stage == LoadStage.PlanReturned;
        if (returned || (filing.Stage == LoadStage.Signed && _returnedOnce.Next()))
        {
            Do(Signer(plan, 18), 18, work => plan.Return(work, "措施再具体些，写明由谁、到哪天", null, [plan.Latest.Lines[0].ProblemId], []));
            if (returned)
            {
                return;
            }

            Do(filer, 19, work => plan.WriteLine(work, plan.Latest.Lines[0].ProblemId, Line(plan)));
            Do(filer, 19, work => plan.Submit(work, filing.ById()));
        }

        // One that waits may wait at its first step or at a later one.
        var steps = filing.Stage == LoadStage.InSignOff ? random.Next(plan.OpenRound!.Steps.Count) : int.MaxValue;
        for (var day = 20; plan.OpenRound is not null && day - 20 < steps; day++)
        {
            Do(Signer(plan, day), day, work => plan.Approve(work, "同意", filing.ById(), []));
        }
    }

    private void CarryOut(Filing filing, Problem problem)
    {
        var outcome = _outcomes.Next();
        if (outcome == Outcome.Untouched)
        {
            return;
        }

        // One day for all of them: what is told in order has happened in order.
        var reported = random.Next(22, 24);
        foreach (var measure in problem.Measures)
        {
            var done = outcome != Outcome.UnderWay || (measure.Order == 1 && problem.Measures.Count > 1);
            Do(measure.OwnerPersonId, reported, work => problem.Report(work, measure.Id, texts.Report(), done));
        }

        if (outcome == Outcome.UnderWay)
        {
            return;
        }

        // Where a colleague who would verify also owns a measure, nobody may be left: then it is not claimed.
        if (ProblemRules.VerifierOf(cast.Work(ListStory.FilerOf(cast, filing.List), 24), problem, problem.ResponsiblePersonId) is null)
        {
            return;
        }

        Do(problem.ResponsiblePersonId!.Value, 24, work => problem.Claim(work, texts.Result(), ProblemRules.DemandsEvidence(work, problem) ? new Evidence(texts.Closing(), null) : null));
        if (outcome == Outcome.Claimed)
        {
            return;
        }

        var verifier = ProblemRules.VerifierOf(cast.Work(ListStory.FilerOf(cast, filing.List), 25), problem)!.PersonIds[0];
        if (outcome == Outcome.Refused)
        {
            Do(verifier, 25, work => problem.RefuseClosure(work, "只有制度，没有看到效果"));
            return;
        }

        Do(verifier, 25, work => problem.Close(work, "属实，同意销号"));
        if (outcome == Outcome.Reopened)
        {
            Do(verifier, 27, work => filing.Plan = problem.Reopen(work, "又有同类反映", filing.Plan));
        }
    }

    private void FileLate(Filing filing)
    {
        var (list, filer) = (filing.List, ListStory.FilerOf(cast, filing.List));
        Problem problem = null!;
        Do(filer, 22, work => filing.Problems.Add(problem = ListStory.Write(cast, texts, random, work, list, Term.ByDate)));
        Do(filer, 23, work => filing.Plan = problem.File(work, list, filing.Plan));
        var outcome = _late.Next();
        if (outcome == Late.Waiting)
        {
            return;
        }

        var acceptor = ProblemRules.AcceptorOf(cast.Work(filer, 24), problem)!.PersonIds[0];
        if (outcome == Late.Returned)
        {
            Do(acceptor, 24, work => problem.Return(work, "写明涉及哪个环节", filing.Plan));
            return;
        }

        Do(acceptor, 24, work => filing.Plan = problem.Accept(work, list, filing.Plan));
        if (outcome == Late.Accepted)
        {
            return;
        }

        var plan = filing.Plan!;
        Do(filer, 25, work => plan.WriteLine(work, problem.Id, Line(plan)));
        Do(filer, 25, work => plan.Submit(work, filing.ById()));
        for (var day = 26; plan.OpenRound is not null; day++)
        {
            Do(Signer(plan, day), day, work => plan.Approve(work, "同意", filing.ById(), []));
        }
    }

    private LineContent Line(RectificationPlan plan)
    {
        var people = cast.Directory.PeopleIn(plan.UnitId, cast.Day(16));
        var due = random.Next(24, 60);
        return new LineContent
        {
            Standard = texts.Standard(),
            ResponsiblePersonId = plan.PersonId ?? texts.Pick(people),
            DueOn = cast.Day(due),
            Measures = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => new MeasureContent
            {
                Text = texts.Measure(),
                OwnerPersonId = plan.PersonId is { } self && random.Next(8) > 0 ? self : texts.Pick(people),
                DueOn = cast.Day(random.Next(22, due)),
            })],
        };
    }

    private Guid Signer(RectificationPlan plan, int day) => SignOffRules.CurrentSigner(plan.OpenRound!, cast.Routing(day))!.PersonIds[0];

    private void Do(Guid person, int day, Action<CaseWork> act)
    {
        var work = cast.Work(person, day);
        act(work);
        _batch.Take(work);
    }
}
