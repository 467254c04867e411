using ZhongGengZu.Data;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Web.Commands.Generate;

/// <summary>From the first draft to what the office received: every act is the domain's own.</summary>
public sealed class ListStory(LoadCast cast, LoadTexts texts, Random random)
{
    private const int LastDay = LoadData.DaysSoFar - 1;

    private readonly Deal<Term> _terms = new((Term.ByDate, 8), (Term.Standing, 1), (Term.OnTheSpot, 1));
    private readonly Deal<bool> _withdrawn = new((true, 1), (false, 14));
    private readonly Deal<bool> _struckOut = new((true, 1), (false, 19));
    private readonly Deal<bool> _nilFiled = new((true, 6), (false, 1));
    private readonly Deal<bool> _nilAccepted = new((true, 8), (false, 1));
    private readonly Deal<SubmissionState> _sent = new((SubmissionState.Received, 7), (SubmissionState.Sent, 1), (SubmissionState.Returned, 1), (SubmissionState.Draft, 1));
    private readonly Deal<bool> _early = new((true, 1), (false, 19));

    private CaseBatch _batch = null!;

    /// <summary>Writes, hands in and answers the lists of one filing unit, then sends for it.</summary>
    public void Play(CaseBatch batch, IReadOnlyList<Filing> filings, IReadOnlyList<Submission> submissions)
    {
        _batch = batch;
        foreach (var filing in filings)
        {
            FileList(filing);
        }

        if (filings.FirstOrDefault(f => f.List.PersonId is null) is { } unit)
        {
            var straight = filings.Where(f => cast.Routing(0).RuleOf(f.List).StraightToOffice).Select(f => f.List.Id).ToHashSet();
            var content = new SubmissionContent(unit.List, unit.Problems, [.. filings.Select(f => f.List).Where(l => l.PersonId is not null && !straight.Contains(l.Id))]);
            foreach (var submission in submissions)
            {
                Send(submission, content);
            }
        }
    }

    /// <summary>Whoever writes for a filer: the person, or the unit's 经办人.</summary>
    public static Guid FilerOf(LoadCast cast, IFiled filed)
    {
        var drafter = cast.Routing(0).DrafterOf(filed);
        return cast.Routing(0).HoldersOf(drafter)[0];
    }

    public static Problem Write(LoadCast cast, LoadTexts texts, Random random, CaseWork work, ProblemList list, Term term)
    {
        var personal = list.PersonId is not null;
        var content = texts.Problem(personal, term, cast.Day(0));
        var other = texts.Pick(cast.Routing(0).Directory.Units.Where(u => u.Id != list.UnitId && u.ParentId is not null).ToList()).Id;
        return Problem.Write(work, list, content, !personal && random.Next(10) == 0 ? [other] : []);
    }

    private void FileList(Filing filing)
    {
        var (list, filer) = (filing.List, FilerOf(cast, filing.List));
        if (filing.Count == 0 && !_nilFiled.Next())
        {
            return;
        }

        var first = filing.HasLate ? filing.Count - 1 : filing.Count;
        for (var i = 0; i < first; i++)
        {
            Do(filer, random.Next(2, 7), work => filing.Problems.Add(Write(cast, texts, random, work, list, _terms.Next())));
        }

        if (filing.Count > 0 && filing.Stage == LoadStage.Draft)
        {
            if (_withdrawn.Next())
            {
                Do(filer, 8, filing.Problems[0].Discard);
            }

            return;
        }

        if (filing.Count == 0 && list.PersonId is not null)
        {
            Do(filer, 7, work => list.TickFacets(work, [.. work.Definition.Facets.Select(f => f.Code)]));
        }

        var waits = filing.Count == 0 ? !_nilAccepted.Next() : filing.Stage == LoadStage.Filed;
        Do(filer, waits ? random.Next(8, LastDay - 1) : random.Next(8, 11), work => filing.Plan = list.Submit(work, filing.Problems, null));
        if (filing.Problems.Count > 1 && filing.Problems[^1].State == ProblemState.Filed && _withdrawn.Next())
        {
            Do(filer, waits ? LastDay : 11, work => filing.Problems[^1].Withdraw(work, "与第一条是同一件事"));
        }

        if (!waits)
        {
            Answer(filing);
        }
    }

    private void Answer(Filing filing)
    {
        var list = filing.List;
        if (list.State == ProblemListState.Submitted)
        {
            var acceptor = cast.Routing(12).AcceptorOf(list)!.PersonIds[0];
            var filed = filing.Problems.Where(p => p.State == ProblemState.Filed).ToList();
            var answers = filed.ToDictionary(p => p.Id, p => filing.Stage == LoadStage.ItemReturned && p == filed[0] ? "写明涉及哪个环节、影响多少人" : null);
            Do(acceptor, random.Next(12, 14), work => filing.Plan = list.Review(work, filing.Problems, filing.Plan, answers));
        }

        // What nobody accepts with its list (书记) is answered one by one.
        foreach (var problem in filing.Problems.Where(p => p is { State: ProblemState.Filed, FiledSingly: true }))
        {
            var acceptor = ProblemRules.AcceptorOf(cast.Work(FilerOf(cast, list), 14), problem)!.PersonIds[0];
            Do(acceptor, 14, work => filing.Plan = problem.Accept(work, list, filing.Plan));
        }

        if (filing.Stage == LoadStage.PlanDraft && filing.Problems.FindAll(p => p.State == ProblemState.Accepted) is { Count: > 2 } accepted && _struckOut.Next())
        {
            var acceptor = ProblemRules.AcceptorOf(cast.Work(FilerOf(cast, list), 15), accepted[^1])!.PersonIds[0];
            Do(acceptor, 15, work => accepted[^1].StrikeOut(work, "不属于治理范围", filing.Plan));
        }
    }

    private void Send(Submission submission, SubmissionContent content)
    {
        var (head, office) = (cast.Routing(16).HeadOf(submission)!.PersonIds[0], cast.Routing(17).ReceiverOf(submission)!.PersonIds[0]);
        var withLists = cast.Work(head, 16).Definition.Deliverable(submission.DeliverableCode).Parts.Contains(DeliverablePart.ProblemList);
        var until = !withLists ? _early.Next() ? SubmissionState.Sent : SubmissionState.Draft
            : content.UnitList.State == ProblemListState.Accepted ? _sent.Next()
            : SubmissionState.Draft;
        if (until == SubmissionState.Draft)
        {
            return;
        }

        Do(head, withLists ? random.Next(15, 18) : 24, work => submission.Send(work, "本阶段排查基本完成，正在逐条整改。", withLists ? content : null));
        if (until == SubmissionState.Received)
        {
            Do(office, random.Next(18, 21), submission.Receive);
        }
        else if (until == SubmissionState.Returned)
        {
            Do(office, random.Next(18, 21), work => submission.Return(work, "总结里没有写整改进度"));
        }
    }

    private void Do(Guid person, int day, Action<CaseWork> act)
    {
        var work = cast.Work(person, day);
        act(work);
        _batch.Take(work);
    }
}
