using ZhongGengZu.Domain.Extensions;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.RectificationPlans;
using ZhongGengZu.Domain.SignOff;
using ZhongGengZu.Domain.Submissions;

namespace ZhongGengZu.Domain.Tests.Support;

/// <summary>One filer's list, problems, plan and (a unit's) submission, brought from state to state by the real acts.</summary>
internal sealed class FilerCase(World world, string filer)
{
    private static readonly DateOnly Due = new(2031, 6, 30);
    private static readonly DateOnly MeasureDue = new(2031, 6, 10);

    /// <summary>Who writes and hands in.</summary>
    public required string Files { get; init; }

    /// <summary>Who accepts, and sends for a unit.</summary>
    public required string Accepts { get; init; }

    /// <summary>Who signs, step by step.</summary>
    public required IReadOnlyList<string> Signs { get; init; }

    /// <summary>Owner of the measure.</summary>
    public required string Owns { get; init; }

    /// <summary>责任人.</summary>
    public required string Answers { get; init; }

    /// <summary>Who verifies.</summary>
    public required string Verifies { get; init; }

    /// <summary>Who receives what is sent.</summary>
    public string Receives { get; init; } = "office-staff";

    public World World => world;

    public ProblemList List { get; } = world.ListOf(filer);

    public List<Problem> Problems { get; } = [];

    public Problem Problem => Problems[^1];

    public RectificationPlan? Plan { get; set; }

    public Submission Submission => world.SubmissionOf(filer);

    public SignOffRound Round => Plan!.Rounds[^1];

    public IReadOnlyDictionary<Guid, Problem> ById => Problems.ToDictionary(p => p.Id);

    public SubmissionContent Content => new(List, Problems, [.. world.Lists.Where(l => l.PersonId is not null && l.UnitId == List.UnitId)]);

    /// <summary>The bureau of parks: head displaced, deputy 主持工作.</summary>
    public static FilerCase Parks(World world) => new(world, "parks") { Files = "parks-clerk", Accepts = "parks-acting", Signs = ["liaison", "overseer"], Owns = "water-owner", Answers = "parks-responsible", Verifies = "office-overseer" };

    /// <summary>The bureau of forests: head's post vacant, its fallback stands in.</summary>
    public static FilerCase Forest(World world) => new(world, "forest") { Files = "forest-clerk", Accepts = "liaison", Signs = ["liaison", "overseer"], Owns = "water-owner", Answers = "forest-responsible", Verifies = "office-overseer" };

    /// <summary>The bureau of water: nobody displaced, nothing vacant.</summary>
    public static FilerCase Water(World world) => new(world, "water") { Files = "water-clerk", Accepts = "water-head", Signs = ["liaison", "overseer"], Owns = "forest-staff", Answers = "water-responsible", Verifies = "office-overseer" };

    /// <summary>A person of the bureau of parks.</summary>
    public static FilerCase ParksStaff(World world) => new(world, "parks-staff") { Files = "parks-staff", Accepts = "parks-acting", Signs = ["parks-acting", "overseer"], Owns = "water-owner", Answers = "parks-staff", Verifies = "office-overseer" };

    /// <summary>A person of the bureau of water.</summary>
    public static FilerCase WaterStaff(World world) => new(world, "water-staff") { Files = "water-staff", Accepts = "water-head", Signs = ["water-head", "overseer"], Owns = "water-owner", Answers = "water-staff", Verifies = "office-overseer" };

    /// <summary>书记: signed by nobody, put on record by the office.</summary>
    public static FilerCase Secretary(World world) => new(world, "secretary") { Files = "secretary", Accepts = "office-staff", Signs = [], Owns = "water-owner", Answers = "secretary", Verifies = "office-staff" };

    public static ProblemContent Found(string text = "河道堆放杂物") => new() { Text = text, FocusAreaCode = "bank", SourceCode = "self", Term = Term.ByDate, DueOn = Due };

    public static ProblemContent DoneOnTheSpot(World world) => Found("标牌破损") with { Term = Term.OnTheSpot, DueOn = null, DoneWhat = "已更换", DoneOn = world.Today };

    public static ProblemContent Standing() => Found("巡河制度不落实") with { Term = Term.Standing, DueOn = null, FirstResultOn = Due };

    public LineContent Line(PlanLine line) => new()
    {
        Standard = "清理完毕",
        ResponsiblePersonId = world[Answers],
        DueOn = Due,
        Measures = line.Measures.Count > 0
            ? [.. line.Measures.Select(m => new MeasureContent { Key = m.Key, Text = m.Text, OwnerPersonId = world[Owns], StartOn = m.StartOn, DueOn = m.DueOn ?? MeasureDue })]
            : [new MeasureContent { Text = "清运", OwnerPersonId = world[Owns], DueOn = MeasureDue }],
    };

    public Problem Write(ProblemContent? content = null)
    {
        Problems.Add(Domain.Problems.Problem.Write(world.As(Files), List, content ?? Found(), []));
        return Problem;
    }

    public void SubmitList() => Plan = List.Submit(world.As(Files), Problems, Plan);

    /// <summary>审收 of everything that waits; those with a reason are returned.</summary>
    public void Review(params (Problem Problem, string Reason)[] returned) =>
        Plan = List.Review(world.As(Accepts), Problems, Plan, Problems.ToDictionary(p => p.Id, p => returned.Where(r => r.Problem == p).Select(r => r.Reason).FirstOrDefault()));

    /// <summary>A list accepted, with what was written so far; a nil return when nothing was.</summary>
    public FilerCase WithAcceptedList()
    {
        if (List.State == ProblemListState.Draft)
        {
            List.TickFacets(world.As(Files), ["mind", "work"]);
            SubmitList();
        }

        if (List.State == ProblemListState.Submitted)
        {
            Review();
        }

        return this;
    }

    /// <summary>One more problem, filed behind an accepted list.</summary>
    public FilerCase WithProblem(ProblemState state)
    {
        WithAcceptedList();
        Write();
        if (state == ProblemState.Draft)
        {
            return this;
        }

        if (state == ProblemState.Withdrawn)
        {
            Problem.Discard(world.As(Files));
            return this;
        }

        Plan = Problem.File(world.As(Files), List, Plan);
        if (state == ProblemState.Filed)
        {
            return this;
        }

        if (Problem.State == ProblemState.Filed)
        {
            Plan = Problem.Accept(world.As(Accepts), List, Plan);
        }

        if (state == ProblemState.Accepted)
        {
            return this;
        }

        SignPlan();
        if (state == ProblemState.Rectifying)
        {
            return this;
        }

        Claim();
        if (state == ProblemState.Closed)
        {
            Problem.Close(world.As(Verifies), "属实");
        }

        Assert.Equal(state, Problem.State);
        return this;
    }

    public void FillLines()
    {
        foreach (var line in Plan!.Latest.Lines.ToList())
        {
            Plan.WriteLine(world.As(Files), line.ProblemId, Line(line));
        }
    }

    public void SubmitPlan()
    {
        FillLines();
        Plan!.Submit(world.As(Files), ById);
    }

    public void Approve(string who) => Plan!.Approve(world.As(who), "同意", ById, Problems);

    public void ReturnPlan(string who, int? toStep = null) => Plan!.Return(world.As(who), "措施不实", toStep, [], Problems);

    public void PutOnRecord(string who = "office-staff") => Plan!.PutOnRecord(world.As(who), "第3次会议", world.Today, ById);

    public void SignPlan()
    {
        if (Signs.Count == 0)
        {
            FillLines();
            PutOnRecord();
            return;
        }

        SubmitPlan();
        foreach (var signer in Signs)
        {
            Approve(signer);
        }
    }

    public void DoMeasures()
    {
        foreach (var measure in Problem.Measures.Where(m => m.DoneAt is null).ToList())
        {
            Problem.Report(world.As(Owns), measure.Id, "已清运", done: true);
        }
    }

    public void Claim()
    {
        DoMeasures();
        Problem.Claim(world.As(Answers), "已清理");
    }

    /// <summary>A later date, with all that has to be said.</summary>
    public static ExtensionContent Later(DateOnly than, int days = 5) =>
        new() { NewDueOn = than.AddDays(days), Reason = "汛期水位高", Done = "清出一半", Interim = "每日巡查" };

    /// <summary>延期 asked for by the owner of the first measure.</summary>
    public Extension AskExtension(string? who = null) =>
        Extension.Ask(world.As(who ?? Owns), Problem, Plan!, Problem.Measures[0].Id, Later(Problem.Measures[0].DueOn));

    /// <summary>延期 of the line's date, asked for by the 责任人.</summary>
    public Extension AskLineExtension(string? who = null, int days = 5) => Extension.Ask(world.As(who ?? Answers), Problem, Plan!, null, Later(Problem.DueOn!.Value, days));

    public void ApproveExtension(string who) => Problem.Extensions.Last(e => e.IsOpen).Approve(world.As(who), "同意", Problem, Plan!, ById);

    public void DeclineExtension(string who) => Problem.Extensions.Last(e => e.IsOpen).Decline(world.As(who), "理由不足", Problem, Plan!);

    public void Send() => Submission.Send(world.As(Accepts), "小结", Content);
}
