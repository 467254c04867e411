using ZhongGengZu.Domain;
using ZhongGengZu.Domain.Campaigns;
using ZhongGengZu.Domain.People;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Web.Shell;
using ZhongGengZu.Web.Shell.Parts;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A list the writer may file on.</summary>
/// <param name="Id">The list.</param>
/// <param name="IsPersonal">The writer's own.</param>
/// <param name="Note">Whose, and who sees it.</param>
/// <param name="IsSingle">Already accepted: what is written now is filed singly.</param>
public sealed record ListChoice(Guid Id, bool IsPersonal, string Note, bool IsSingle);

/// <summary>A code with its word.</summary>
public sealed record Choice(string Code, string Word, string? Note = null);

/// <summary>A draft of the list that lacks something.</summary>
public sealed record OpenDraft(Guid Id, string Title, string Missing);

/// <summary>What the form offers to choose from, and what stands beside it.</summary>
public sealed record ProblemFormPage
{
    public required string Heading { get; init; }

    /// <summary>Null for a new one.</summary>
    public required Guid? ProblemId { get; init; }

    public required IReadOnlyList<ListChoice> Lists { get; init; }

    public required ListChoice List { get; init; }

    public required IReadOnlyList<PickerGroup> FocusAreas { get; init; }

    /// <summary>Codes that ask for words of one's own.</summary>
    public required IReadOnlyList<string> FreeTextCodes { get; init; }

    public required IReadOnlyList<Choice> Facets { get; init; }

    public required IReadOnlyList<Choice> Benchmarks { get; init; }

    public required IReadOnlyList<(FoundBy By, IReadOnlyList<SourceDefinition> Sources)> Sources { get; init; }

    /// <summary>Filed before: its source never changes.</summary>
    public required bool SourceLocked { get; init; }

    public required string UnitName { get; init; }

    public required string HeadName { get; init; }

    public required IReadOnlyList<(Guid Id, string Name)> Units { get; init; }

    public required IReadOnlyList<(Guid Id, string Name)> People { get; init; }

    /// <summary>Till when the phase runs at whose end a plan is due.</summary>
    public required string? PhaseNote { get; init; }

    public required SignOffChainModel Route { get; init; }

    public required IReadOnlyList<string> Generated { get; init; }

    public required IReadOnlyList<OpenDraft> Drafts { get; init; }

    /// <summary>Where the form keeps itself.</summary>
    public required string DraftKey { get; init; }

    /// <summary>Text of an earlier visit was put back; when, UTC.</summary>
    public DateTime? RestoredAt { get; init; }

    /// <summary>The session had ended when the form was sent; it was given back.</summary>
    public bool GivenBack { get; init; }

    public string? ReturnReason { get; init; }

    public string Action => ProblemId is { } id ? $"/problems/{id}" : "/problems";
}

/// <summary>Puts the offers together; pure.</summary>
public static class ProblemFormPages
{
    public static ProblemFormPage Compose(
        CaseWork work, Problem? problem, ProblemList list, IReadOnlyList<ProblemList> lists, IReadOnlyList<Problem> problems, IReadOnlyList<(Guid Id, string Name)> people)
    {
        var definition = work.Definition;
        var directory = work.Routing.Directory;
        var unit = directory.Unit(list.UnitId);
        var choices = lists.Select(l => ChoiceOf(work, l)).OrderBy(l => l.IsPersonal).ToList();
        var phase = definition.PlanPhase;
        return new ProblemFormPage
        {
            Heading = problem is null ? "登记一个问题" : "更改这一条",
            ProblemId = problem?.Id,
            Lists = problem is null ? choices : [.. choices.Where(c => c.Id == list.Id)],
            List = choices.First(c => c.Id == list.Id),
            FocusAreas = FocusWords.Groups(definition),
            FreeTextCodes = [.. definition.FocusAreas.Where(f => f.FreeText).Select(f => f.Code)],
            Facets = [.. definition.Facets.Select(f => new Choice(f.Code, f.Name))],
            Benchmarks = [.. definition.Benchmarks.Select(b => new Choice(b.Code, b.Name))],
            Sources = [.. definition.Sources.GroupBy(s => s.FoundBy).Select(g => (g.Key, (IReadOnlyList<SourceDefinition>)[.. g]))],
            SourceLocked = problem is { Revision: > 0 },
            UnitName = unit?.Name ?? "",
            HeadName = work.Routing.HeadOf(list) is { } head ? WhoActs.Of(work.Routing, head).Names : "",
            Units = [.. directory.Units.Where(u => definition.Scope.UnitKinds.Contains(u.Kind) && u.Id != list.UnitId && (u.To is null || u.To >= work.Today)).OrderBy(u => u.Path, StringComparer.Ordinal).Select(u => (u.Id, u.Name))],
            People = people,
            PhaseNote = phase?.End is { } end ? $"送签前补上；{phase.Name}到 {Wording.Day(end)}" : "送签前补上",
            Route = Route(work, list),
            Generated = [.. definition.Lists.Select(l => l.Name)],
            Drafts = [.. problems.Where(p => p.State == ProblemState.Draft && p.Id != problem?.Id)
                .Select(p => (Problem: p, Missing: p.Content.Check(work, p, forFiling: true)))
                .Where(x => x.Missing.Count > 0)
                .Select(x => new OpenDraft(x.Problem.Id, TitleWords.Of(x.Problem.Content.Text), "缺" + Missing.Words(x.Missing)))],
            DraftKey = problem is null ? ProblemForms.NewKey(list.Id) : ProblemForms.EditKey(problem.Id),
            ReturnReason = problem?.ReturnReason,
        };
    }

    private static ListChoice ChoiceOf(CaseWork work, ProblemList list) => new(
        list.Id, list.PersonId is not null,
        list.PersonId is null ? work.Routing.Directory.Unit(list.UnitId)?.Name ?? "" : $"{work.Actor.Name}本人，同事看不到",
        list.State == ProblemListState.Accepted);

    /// <summary>登记以后: the way of a new problem with the names of today.</summary>
    private static SignOffChainModel Route(CaseWork work, ProblemList list)
    {
        var routing = work.Routing;
        var rule = routing.RuleOf(list);
        var acceptor = routing.AcceptedOnFiling(list) ? null : WhoActs.Of(routing, routing.AcceptorOf(list));
        var drafter = WhoActs.Of(routing, routing.DrafterOf(list));
        var verifier = WhoActs.Of(routing, routing.Resolve(routing.StopsOf(rule.Verifier, list.UnitId), (_, p) => p == list.PersonId));
        var steps = new List<ChainStep>
        {
            new("登", "登记", work.Actor.Name, null, "现在", StepState.Now),
            new("审", "审收", acceptor?.Names ?? "登记即审收", acceptor?.Post, acceptor is null ? null : $"{work.Definition.Deadlines.AcceptanceDays} 个工作日", StepState.Ahead),
            new("拟", "写进整改方案", drafter.Names, "立行立改的不用写", null, StepState.Ahead),
        };
        steps.AddRange(rule.PutOnRecord
            ? [new ChainStep("备", "会议备案", "党工委会议", null, null, StepState.Ahead)]
            : rule.Signers.Select(s => WhoActs.Of(routing, routing.Resolve(routing.StopsOf(s, list.UnitId), (_, p) => p == list.PersonId)))
                .Select(w => new ChainStep("签", "审核签字", w.Names, w.Post, $"{work.Definition.Deadlines.SignOffStepDays} 个工作日", StepState.Ahead)));
        steps.Add(new("改", "整改、复核、销号", $"复核 {verifier.Names}", null, null, StepState.Ahead));
        return new SignOffChainModel(steps, [], Upright: true, Ruled: false);
    }
}
