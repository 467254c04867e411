using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.Deadlines;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Due;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>Puts a list's page together; pure. Every button asks the rule that its act asks.</summary>
public static class ListPages
{
    public static ListPage Compose(OpenList open, ListDue due)
    {
        var (work, list) = (open.Work, open.List);
        var groups = Groups(open);
        var files = work.Routing.FilesFor(work.PersonId, list);
        var incomplete = open.Problems
            .Where(p => p.State == ProblemState.Draft)
            .Select(p => (p.Id, Missing: p.Content.Check(work, p, forFiling: true)))
            .FirstOrDefault(x => x.Missing.Count > 0);
        var step = StepOf(open, incomplete.Missing is not null);
        return new ListPage
        {
            Id = list.Id,
            IsPersonal = list.PersonId is not null,
            IsMine = open.IsMine,
            Title = Title(open, groups, step, open.Problems.Count(p => p.State == ProblemState.Draft && p.Content.Check(work, p, forFiling: true).Count > 0)),
            UnitName = open.UnitName,
            State = Wording.StateTag(list.State, list.IsNil, list.ReturnReason is not null, step == ListStep.Review),
            Light = LightOf(open, due),
            DueLine = DueLine(open, due),
            DueIsOurs = due.Deliverable?.Origin.Ours == true,
            Step = step,
            Incomplete = incomplete.Missing is { } missing ? (incomplete.Id, Missing.Words(missing)) : null,
            Note = Note(open, step),
            MayFile = files && list.State != ProblemListState.Submitted,
            MayTick = open.May(ProblemListAct.TickFacets) && list.PersonId is not null,
            MayWithdraw = open.May(ProblemListAct.Withdraw),
            ReturnReason = list is { State: ProblemListState.Draft, ReturnReason.Length: > 0 } ? list.ReturnReason : null,
            Groups = groups,
            WhoReads = WhoReads(open),
            Quote = list.PersonId is null
                ? due.Deliverable?.Origin.Quote
                : work.Definition.Duties.Select(d => d.Origin.Quote).FirstOrDefault(q => q is not null && work.Definition.Facets.All(f => q.Contains(f.Name, StringComparison.Ordinal))),
            Route = ListRoute.Draw(open, due),
            Supplement = SupplementOf(open, due),
        };
    }

    /// <summary>Focus area, source and term of a problem in one line.</summary>
    public static string Line(CampaignDefinition definition, Problem problem)
    {
        var content = problem.Content;
        var when = content.Term switch
        {
            Term.ByDate when content.DueOn is { } day => $"限期 {Wording.Day(day)}",
            Term.OnTheSpot when content.DoneOn is { } day => $"立行立改，{Wording.Day(day)}做的",
            Term.Standing when content.FirstResultOn is { } day => $"长期坚持，{Wording.Day(day)}首次见效",
            { } term => Wording.Of(term),
            null => null,
        };
        return string.Join("　", new[] { FocusWords.Of(definition, content), definition.Source(content.SourceCode)?.Name, when }.OfType<string>());
    }

    private static List<FacetGroup> Groups(OpenList open)
    {
        var items = open.Live.Where(p => open.Visible.Contains(p.Id)).Select(p => (p.Content.FacetCode, Item: ItemOf(open, p))).ToList();
        if (open.List.PersonId is null)
        {
            return [new FacetGroup(null, "部门问题", [.. items.Select(x => x.Item)], false)];
        }

        var groups = open.Work.Definition.Facets
            .Select(f => new FacetGroup(f.Code, f.Name, [.. items.Where(x => x.FacetCode == f.Code).Select(x => x.Item)], open.List.SearchedFacets.Contains(f.Code)))
            .ToList();
        var loose = items.Where(x => x.FacetCode is null).Select(x => x.Item).ToList();
        return loose.Count == 0 ? groups : [.. groups, new FacetGroup(null, "没归方面的", loose, false)];
    }

    private static ListItem ItemOf(OpenList open, Problem problem)
    {
        var missing = problem.State == ProblemState.Draft ? problem.Content.Check(open.Work, problem, forFiling: true) : [];
        return new ListItem(
            problem.Id, problem.Number, TitleWords.Of(problem.Content.Text), Line(open.Work.Definition, problem), Wording.StateTag(problem.State),
            missing.Count > 0 ? "缺" + Missing.Words(missing) : null,
            problem.State == ProblemState.Draft ? problem.ReturnReason : null,
            ProblemRules.Check(open.Work, problem, ProblemAct.Edit) is null,
            open.Work.Definition.Source(problem.Content.SourceCode) is { Priority: true });
    }

    private static ListStep StepOf(OpenList open, bool incomplete)
    {
        if (open.May(ProblemListAct.Review))
        {
            return ListStep.Review;
        }

        if (!open.May(ProblemListAct.Submit))
        {
            return ListStep.Wait;
        }

        if (incomplete)
        {
            return ListStep.Complete;
        }

        var searched = open.List.PersonId is null || open.Work.Definition.Facets.All(f => open.List.SearchedFacets.Contains(f.Code));
        return open.Live.Any() ? ListStep.Submit : searched ? ListStep.SubmitNil : ListStep.Search;
    }

    private static string Title(OpenList open, List<FacetGroup> groups, ListStep step, int lacking)
    {
        var count = open.Live.Count();
        var whose = open.IsMine ? "我的清单" : open.List.PersonId is null ? $"{open.UnitName}问题清单" : $"{open.FilerName}的个人问题清单";
        var untouched = groups.Count(g => g.Code is not null && g.Items.Count == 0 && !g.IsTicked);
        return open.List.State switch
        {
            ProblemListState.Submitted when open.List.IsNil => $"{whose}：零报告，等审收",
            ProblemListState.Submitted => $"{whose}：{count} 条，等审收",
            ProblemListState.Accepted when open.List.IsNil => $"{whose}：零报告，已审收",
            ProblemListState.Accepted => $"{whose}：{count} 条，已审收",
            _ when step == ListStep.SubmitNil => open.List.PersonId is null ? "零报告：查过了，没有要报的" : $"零报告：{groups.Count} 个方面都查过，没有要报的",
            _ when lacking > 0 => $"{whose}：{count} 条，还差 {lacking} 处",
            _ when count == 0 && untouched > 0 => $"{whose}：还有 {untouched} 个方面没有查",
            _ when untouched > 0 => $"{whose}：{count} 条，还有 {untouched} 个方面没查",
            _ when step == ListStep.Submit => $"{whose}：{count} 条，可以提交",
            _ => $"{whose}：{count} 条，填报中",
        };
    }

    private static LightWord? LightOf(OpenList open, ListDue due)
    {
        var scale = open.Work.Lights;
        return (due.Answer ?? due.Delivery) is not { } deadline ? null
            : deadline.Kind == DeadlineKind.Correction ? DueWords.Light(scale, deadline) with { Note = $"补正 至 {Wording.Mark(Shanghai.DateOf(deadline.DueAt))}" }
            : DueWords.Light(scale, deadline);
    }

    private static string DueLine(OpenList open, ListDue due)
    {
        var acceptor = open.Work.Routing.AcceptedOnFiling(open.List) ? null : WhoActs.Of(open.Work.Routing, open.Work.Routing.AcceptorOf(open.List));
        if (open.List.State == ProblemListState.Submitted && due.Answer is { } answer)
        {
            return $"{acceptor?.Names}应于 {Wording.Day(Shanghai.DateOf(answer.DueAt))} 前审收";
        }

        if (due.Delivery is not { } delivery)
        {
            return "";
        }

        var day = Wording.Day(Shanghai.DateOf(delivery.DueAt));
        var to = open.List.PersonId is not null
            ? acceptor is null ? $"应于 {day} 提交" : $"应于 {day} 交{acceptor.Names}审收"
            : $"应于 {day} 随{due.Deliverable?.Name}报送";
        var done = delivery.MetAt ?? (open.List.PersonId is null ? null : open.List.FirstSubmittedAt);
        var late = Lateness.Between(delivery.DueAt, done ?? delivery.DueAt, open.Work.Calendar);
        return late is null ? to : $"{to}，{Wording.Moment(done!.Value)} 首次提交，迟 {DueWords.By(late)}";
    }

    private static string Note(OpenList open, ListStep step)
    {
        var count = open.Live.Count();
        return step switch
        {
            ListStep.SubmitNil => "算已报，记“零报告”。以后发现问题，还可以逐条提交。",
            ListStep.Search => "每个方面都要查过：有问题就登记，没有就勾上。都勾上了才能零报告。",
            ListStep.Complete or ListStep.Submit => $"清单里有 {count} 条，所以不能零报告。提交后锁定，审收前可撤回。",
            _ => open.List.State switch
            {
                ProblemListState.Submitted when open.May(ProblemListAct.Withdraw) => "提交后锁定；审收前可以撤回再改。",
                ProblemListState.Accepted when open.Work.Routing.FilesFor(open.Work.PersonId, open.List) => "清单已审收。以后发现的问题逐条提交、逐条审收。",
                _ => "",
            },
        };
    }

    private static IReadOnlyList<Readers> WhoReads(OpenList open)
    {
        var (routing, list) = (open.Work.Routing, open.List);
        if (list.PersonId is null)
        {
            var leader = routing.LeaderOf(list.UnitId) is { } id ? routing.Directory.Person(id)?.Name : null;
            return
            [
                new("现在", $"{Wording.Of(Domain.People.PostKind.FilingClerk)}和负责人"),
                new("提交后", $"本单位的人{(leader is null ? "" : $"、{leader}")}、督查考核办"),
                new("协办单位", "看得到要它协办的那几条"),
            ];
        }

        var acceptor = routing.AcceptedOnFiling(list) ? null : WhoActs.Of(routing, routing.AcceptorOf(list));
        var office = open.Work.Definition.PersonalReporting == PersonalReporting.FullText ? "督查考核办，每次查看留痕" : "督查考核办只看到数，看不到内容";
        return
        [
            new("现在", open.IsMine ? "只有您" : "只有本人"),
            .. acceptor is null ? Array.Empty<Readers>() : [new Readers("提交后", $"{acceptor.Names}（审收、签方案）")],
            new("报送后", office),
        ];
    }

    private static (int, string)? SupplementOf(OpenList open, ListDue due)
    {
        if (due.Submission is not { SentAt: not null } submission || !open.Work.Routing.IsHeadOf(open.Work.PersonId, open.List))
        {
            return null;
        }

        var since = open.Live.Count(p => p.AcceptedAt is not null && !submission.Items.Any(i => i.SubjectId == p.Id));
        return since == 0 ? null : (since, $"/submissions/{submission.Id}");
    }
}
