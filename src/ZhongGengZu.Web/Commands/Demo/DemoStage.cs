using Microsoft.EntityFrameworkCore;
using ZhongGengZu.Data;
using ZhongGengZu.Data.People;
using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.Submissions;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Commands.Demo;

/// <summary>Plays a story: sets the clock, becomes the person, does the act, saves; one scope an event, as one request would.</summary>
public sealed class DemoStage(IServiceProvider services, CaseClock clock, Guid campaignId)
{
    private readonly Dictionary<string, Guid> _problems = [];
    private readonly Dictionary<string, Guid> _lists = [];
    private readonly Dictionary<string, Guid> _submissions = [];
    private readonly Dictionary<string, Guid> _notices = [];
    private readonly DemoMeetings _meetings = new(campaignId);
    private readonly DemoInspections _inspections = new();
    private Dictionary<string, Guid> _people = [];
    private Dictionary<Guid, Guid> _accounts = [];
    private Dictionary<string, Guid> _units = [];

    /// <summary>Plays all events. An act that fails ends the demo with the event named.</summary>
    public async Task PlayAsync(DemoStory story, CancellationToken cancel)
    {
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<CaseDbContext>();
            _people = await db.People.ToDictionaryAsync(p => p.Code, p => p.Id, cancel);
            _units = await db.Units.ToDictionaryAsync(u => u.Code, u => u.Id, cancel);
            _accounts = await db.Users.Where(a => a.PersonId != null).ToDictionaryAsync(a => a.PersonId!.Value, a => a.Id, cancel);
        }

        foreach (var happened in story.Events)
        {
            clock.Restore(clock.OffsetFor(At(happened.At)));
            try
            {
                await using var scope = services.CreateAsyncScope();
                await ActAsync(scope.ServiceProvider, happened, cancel);
            }
            catch (Exception failure)
            {
                throw new VerbRefusedException($"The story stops at {happened.At:MM-dd HH:mm} {happened.As} {happened.Do} {happened.List ?? happened.Problem ?? happened.Unit}: {failure.Message}");
            }
        }
    }

    /// <summary>A Shanghai wall time as UTC.</summary>
    public static DateTime At(DateTime wall) => Shanghai.At(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall));

    private async Task ActAsync(IServiceProvider scope, DemoEvent e, CancellationToken cancel)
    {
        var desk = scope.GetRequiredService<CaseDesk>();
        var actor = (await scope.GetRequiredService<ActorLoader>().LoadAsync(_accounts[_people[e.As]], cancel))!.Actor;
        if (e.Do == DemoAct.Start)
        {
            await desk.SaveAsync(await desk.StartAsync(actor, campaignId, cancel), cancel);
            await TakeListsAsync(scope.GetRequiredService<CaseDbContext>(), cancel);
            return;
        }

        if (e.Do == DemoAct.IssueDemand)
        {
            var facts = new DemandFacts(e.Deliverable, e.Text, null, e.DueOn, e.Reason, [.. e.Units.Select(code => _units[code])], []);
            await scope.GetRequiredService<DemandDesk>().IssueAsync(actor, campaignId, facts, null, "", cancel);
            return;
        }

        var named = e.Do == DemoAct.IssueNotice ? [] : e.Measures.Select(m => m.Owner).Concat(e.Inspectors).Append(e.Responsible).OfType<string>().Select(code => _people[code]);
        var work = await desk.BeginAsync(actor, campaignId, cancel, named);
        switch (e.Do)
        {
            case DemoAct.WriteProblem or DemoAct.TickFacets or DemoAct.SubmitList or DemoAct.ReviewList:
                await OnListAsync(desk, work, e, await desk.ListAsync(_lists[e.List!], cancel));
                break;
            case DemoAct.WriteLine:
                var file = (await desk.PlanOfListAsync((await desk.ProblemAsync(_problems[e.Problem!], cancel)).List.Id, cancel))!;
                file.Plan.WriteLine(work, _problems[e.Problem!], LineOf(e, file.Plan));
                break;
            case DemoAct.SubmitPlan or DemoAct.WithdrawPlan or DemoAct.ApprovePlan or DemoAct.ReturnPlan or DemoAct.PutOnRecord:
                OnPlan(work, e, (await desk.PlanOfListAsync(_lists[e.List!], cancel))!);
                break;
            case DemoAct.ApproveExtension or DemoAct.DeclineExtension:
                OnExtension(work, e, (await desk.PlanOfListAsync((await desk.ProblemAsync(_problems[e.Problem!], cancel)).List.Id, cancel))!);
                break;
            case DemoAct.Delegate:
                var substitute = _people[e.Substitute!];
                var name = await scope.GetRequiredService<CaseDbContext>().People.Where(p => p.Id == substitute).Select(p => p.Name).SingleAsync(cancel);
                desk.Add(Delegation.Give(work, actor.MainPost!.PostId, new DelegateCandidate(substitute, name, _accounts[substitute]), e.From, e.DueOn, []));
                break;
            case DemoAct.Send or DemoAct.Receive or DemoAct.ReturnSubmission:
                OnSubmission(work, e, await desk.SubmissionAsync(_submissions[$"{e.Unit} {e.Deliverable}"], cancel));
                break;
            case var act when DemoMeetings.Plays(act):
                await _meetings.PlayAsync(scope.GetRequiredService<CaseDbContext>(), desk, work, e, e.Unit is { } code ? _units[code] : null, cancel);
                break;
            case var act when DemoInspections.Plays(act):
                await _inspections.PlayAsync(
                    scope.GetRequiredService<CaseDbContext>(), desk, work, e, [.. e.Units.Concat(e.Unit is { } one ? [one] : Array.Empty<string>()).Select(code => _units[code])], [.. e.Inspectors.Select(code => _people[code])], cancel);
                break;
            case DemoAct.IssueNotice:
                await IssueAsync(scope.GetRequiredService<CaseDbContext>(), desk, work, e, cancel);
                break;
            case DemoAct.ReceiveNotice or DemoAct.ReplyToNotice or DemoAct.CloseNotice:
                OnNotice(work, e, await desk.NoticeAsync(_notices[e.Notice!], cancel));
                break;
            default:
                OnProblem(desk, work, e, await desk.ProblemAsync(_problems[e.Problem!], cancel));
                break;
        }

        await desk.SaveAsync(work, cancel);
    }

    private Task OnListAsync(CaseDesk desk, CaseWork work, DemoEvent e, ListFile file)
    {
        switch (e.Do)
        {
            case DemoAct.WriteProblem:
                var problem = Problem.Write(work, file.List, ContentOf(e), [.. e.Assisting.Select(code => _units[code])]);
                desk.Add(problem);
                _problems[e.Ref!] = problem.Id;
                break;
            case DemoAct.TickFacets:
                file.List.TickFacets(work, e.Facets);
                break;
            case DemoAct.SubmitList:
                desk.Add(file.List.Submit(work, file.Problems, file.Plan));
                break;
            default:
                var returns = e.Returns.ToDictionary(r => _problems[r.Key], r => r.Value);
                var answers = file.Problems.Where(p => p.State == ProblemState.Filed).ToDictionary(p => p.Id, p => returns.GetValueOrDefault(p.Id));
                desk.Add(file.List.Review(work, file.Problems, file.Plan, answers));
                break;
        }

        return Task.CompletedTask;
    }

    private void OnProblem(CaseDesk desk, CaseWork work, DemoEvent e, ProblemFile file)
    {
        var problem = file.Problem;
        switch (e.Do)
        {
            case DemoAct.EditProblem:
                problem.Edit(work, problem.Content with { Text = e.Text! }, [.. problem.Assisting.Select(a => a.UnitId)]);
                break;
            case DemoAct.WithdrawProblem:
                problem.Withdraw(work, e.Reason!);
                break;
            case DemoAct.FileProblem:
                desk.Add(problem.File(work, file.List, file.Plan));
                break;
            case DemoAct.AcceptProblem:
                desk.Add(problem.Accept(work, file.List, file.Plan));
                break;
            case DemoAct.Report:
                problem.Report(work, problem.Measures.First(m => m.Order == e.Measure).Id, e.Text!, e.Done);
                break;
            case DemoAct.Claim:
                problem.Claim(work, e.Result!, new Evidence(e.SourceReference, null));
                break;
            case DemoAct.Close:
                problem.Close(work, e.Opinion!);
                break;
            case DemoAct.RefuseClosure:
                problem.RefuseClosure(work, e.Reason!);
                break;
            case DemoAct.Reopen:
                desk.Add(problem.Reopen(work, e.Reason!, file.Plan));
                break;
            case DemoAct.AskReassignment:
                desk.Add(ReassignmentRequest.Ask(work, problem, null, e.Unit is { } code ? _units[code] : null, e.Reason));
                break;
            case DemoAct.SpotCheck:
                var (check, plan) = SpotCheck.Make(work, problem, e.Found, e.Opinion, file.Plan);
                desk.Add(check);
                desk.Add(plan);
                break;
            case DemoAct.AskExtension:
                var measure = problem.Measures.FirstOrDefault(m => m.Order == e.Measure)?.Id;
                Extension.Ask(work, problem, file.Plan!, measure, new ExtensionContent { NewDueOn = e.DueOn, Reason = e.Reason!, Done = e.Text!, Interim = e.Interim! });
                break;
            default:
                throw new InvalidOperationException($"{e.Do} is no act on a problem.");
        }
    }

    private void OnExtension(CaseWork work, DemoEvent e, PlanFile file)
    {
        var problem = file.Problems[_problems[e.Problem!]];
        var extension = problem.Extensions.Single(x => x.IsOpen);
        if (e.Do == DemoAct.ApproveExtension)
        {
            extension.Approve(work, e.Opinion!, problem, file.Plan, file.Problems);
        }
        else
        {
            extension.Decline(work, e.Reason!, problem, file.Plan);
        }
    }

    private void OnPlan(CaseWork work, DemoEvent e, PlanFile file)
    {
        switch (e.Do)
        {
            case DemoAct.SubmitPlan:
                file.Plan.Submit(work, file.Problems);
                break;
            case DemoAct.WithdrawPlan:
                file.Plan.Withdraw(work, file.Waiting);
                break;
            case DemoAct.ApprovePlan:
                file.Plan.Approve(work, e.Opinion!, file.Problems, file.Waiting);
                break;
            case DemoAct.ReturnPlan:
                file.Plan.Return(work, e.Reason!, null, [.. e.Marked.Select(m => _problems[m])], file.Waiting);
                break;
            default:
                file.Plan.PutOnRecord(work, e.Meeting!, e.HeldOn, file.Problems);
                break;
        }
    }

    private static void OnSubmission(CaseWork work, DemoEvent e, SubmissionFile file)
    {
        switch (e.Do)
        {
            case DemoAct.Send:
                file.Submission.Send(work, e.Summary!, file.Content);
                break;
            case DemoAct.Receive:
                file.Submission.Receive(work);
                break;
            default:
                file.Submission.Return(work, e.Reason!);
                break;
        }
    }

    // About what the unit still owes: the deliverable or the problem that the event names, or nothing.
    private async Task IssueAsync(CaseDbContext db, CaseDesk desk, CaseWork work, DemoEvent e, CancellationToken cancel)
    {
        var (unit, problem) = (_units[e.Unit!], e.Problem is { } named ? _problems[named] : (Guid?)null);
        var list = await db.ProblemLists.AsNoTracking().SingleAsync(l => l.CampaignId == campaignId && l.UnitId == unit && l.PersonId == null, cancel);
        var matters = await db.Deadlines.AsNoTracking()
            .Where(d => d.CampaignId == campaignId && d.UnitId == unit && d.IsOpen && d.PersonId == null && ((e.Deliverable != null && d.DeliverableCode == e.Deliverable) || (problem != null && d.ProblemId == problem)))
            .OrderBy(d => d.DueAt).ThenBy(d => d.Id).ToListAsync(cancel);
        var content = new NoticeContent
        {
            Kind = e.Kind,
            Colour = e.Colour,
            Subject = e.Text,
            Demand = e.Summary,
            WorkingDays = e.Days,
            Attendee = e.Responsible,
            Place = e.Place,
            MeetsAt = e.MeetsAt is { } wall ? At(wall) : null,
        };
        var notice = SupervisionNotice.Issue(work, content, list, matters);
        desk.Add(notice);
        _notices[e.Ref!] = notice.Id;
    }

    private static void OnNotice(CaseWork work, DemoEvent e, SupervisionNotice notice)
    {
        switch (e.Do)
        {
            case DemoAct.ReceiveNotice:
                notice.Receive(work);
                break;
            case DemoAct.ReplyToNotice:
                notice.Reply(work, e.Text);
                break;
            default:
                notice.Close(work);
                break;
        }
    }

    private LineContent LineOf(DemoEvent e, RectificationPlan plan)
    {
        var line = plan.Latest.Line(_problems[e.Problem!])!;
        return new LineContent
        {
            Standard = e.Standard ?? line.Standard,
            ResponsiblePersonId = _people[e.Responsible!],
            DueOn = e.DueOn ?? line.DueOn,
            Measures = [.. e.Measures.Select((m, i) => new MeasureContent
            {
                Key = i < line.Measures.Count ? line.Measures[i].Key : null,
                Text = m.Text,
                OwnerPersonId = _people[m.Owner],
                StartOn = m.StartOn,
                DueOn = m.DueOn,
            })],
        };
    }

    private static ProblemContent ContentOf(DemoEvent e) => new()
    {
        Text = e.Text!,
        FocusAreaCode = e.Focus,
        FocusNote = e.FocusNote,
        FacetCode = e.Facet,
        BenchmarkCode = e.Benchmark,
        SourceCode = e.Source,
        SourceReference = e.SourceReference,
        Term = e.Term,
        DoneWhat = e.DoneWhat,
        DoneOn = e.DoneOn,
        FirstResultOn = e.FirstResultOn,
        Standard = e.Standard,
        DueOn = e.DueOn,
    };

    private async Task TakeListsAsync(CaseDbContext db, CancellationToken cancel)
    {
        var (people, units) = (_people.ToDictionary(p => p.Value, p => p.Key), _units.ToDictionary(u => u.Value, u => u.Key));
        foreach (var list in await db.ProblemLists.AsNoTracking().Where(l => l.CampaignId == campaignId).ToListAsync(cancel))
        {
            _lists[list.PersonId is { } person ? people[person] : "unit:" + units[list.UnitId]] = list.Id;
        }

        foreach (var submission in await db.Submissions.AsNoTracking().Where(s => s.CampaignId == campaignId).ToListAsync(cancel))
        {
            _submissions[$"{units[submission.UnitId]} {submission.DeliverableCode}"] = submission.Id;
        }
    }
}
