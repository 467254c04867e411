using System.Text.Json;
using System.Text.Json.Serialization;
using ZhongGengZu.Domain.Problems;
using ZhongGengZu.Domain.Supervision;

namespace ZhongGengZu.Web.Commands.Demo;

/// <summary>The demo as a story: who did what when (seeds/demo/*.json). Every act goes through the domain, as a person's click would.</summary>
public sealed record DemoStory
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>Where the demo clock starts, Shanghai.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Name of the organisation file.</summary>
    public required string Organisation { get; init; }

    /// <summary>Name of the campaign file.</summary>
    public required string Campaign { get; init; }

    /// <summary>What happened, in order of time.</summary>
    public required IReadOnlyList<DemoEvent> Events { get; init; }

    public static async Task<DemoStory> ReadAsync(string path)
    {
        await using var file = File.OpenRead(path);
        return (await JsonSerializer.DeserializeAsync<DemoStory>(file, Strict))!;
    }
}

/// <summary>What somebody does in the story.</summary>
public enum DemoAct
{
    Start,
    WriteProblem,
    EditProblem,
    TickFacets,
    SubmitList,
    ReviewList,
    WithdrawProblem,
    FileProblem,
    AcceptProblem,
    WriteLine,
    SubmitPlan,
    WithdrawPlan,
    ApprovePlan,
    ReturnPlan,
    PutOnRecord,
    Report,
    Claim,
    Close,
    RefuseClosure,
    Reopen,
    SpotCheck,
    AskExtension,
    ApproveExtension,
    DeclineExtension,
    AskReassignment,
    Delegate,
    Send,
    Receive,
    ReturnSubmission,
    IssueNotice,
    ReceiveNotice,
    ReplyToNotice,
    CloseNotice,
    IssueDemand,
    PrepareMeeting,
    AddAgendaItem,
    HoldMeeting,
    TakeResolution,
    ReportResolution,
    PlanInspection,
    RecordFinding,
    ConcludeInspection,
    AnswerConclusion,
}

/// <summary>One act; which of the other members it needs follows from <see cref="Do"/>.</summary>
public sealed record DemoEvent
{
    /// <summary>When, Shanghai.</summary>
    public required DateTime At { get; init; }

    /// <summary>Code of the person.</summary>
    public required string As { get; init; }

    public required DemoAct Do { get; init; }

    /// <summary>Names a problem for later events.</summary>
    public string? Ref { get; init; }

    /// <summary>A person's code, or unit:CODE.</summary>
    public string? List { get; init; }

    /// <summary>A problem named before.</summary>
    public string? Problem { get; init; }

    public string? Unit { get; init; }

    public string? Deliverable { get; init; }

    /// <summary>Units that are asked.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    public string? Text { get; init; }

    public string? Focus { get; init; }

    public string? FocusNote { get; init; }

    public string? Facet { get; init; }

    public string? Benchmark { get; init; }

    public string? Source { get; init; }

    public string? SourceReference { get; init; }

    public Term? Term { get; init; }

    public string? Standard { get; init; }

    public string? DoneWhat { get; init; }

    public DateOnly? DoneOn { get; init; }

    public DateOnly? FirstResultOn { get; init; }

    public DateOnly? DueOn { get; init; }

    public IReadOnlyList<string> Assisting { get; init; } = [];

    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>Returned items with their reasons.</summary>
    public IReadOnlyDictionary<string, string> Returns { get; init; } = new Dictionary<string, string>();

    public string? Responsible { get; init; }

    /// <summary>Who shall sign in the actor's place, from <see cref="From"/> to <see cref="DueOn"/>.</summary>
    public string? Substitute { get; init; }

    public DateOnly? From { get; init; }

    public IReadOnlyList<DemoMeasure> Measures { get; init; } = [];

    /// <summary>A measure by its place, from 1.</summary>
    public int? Measure { get; init; }

    public bool Done { get; init; }

    public string? Opinion { get; init; }

    public string? Reason { get; init; }

    /// <summary>What a 抽查 found.</summary>
    public SpotCheckResult? Found { get; init; }

    public IReadOnlyList<string> Marked { get; init; } = [];

    public string? Result { get; init; }

    /// <summary>过渡措施 of an extension; its reason is <see cref="Reason"/>, what is done its <see cref="Text"/>.</summary>
    public string? Interim { get; init; }

    public string? Summary { get; init; }

    /// <summary>A 督办文书 named before by <see cref="Ref"/>.</summary>
    public string? Notice { get; init; }

    public NoticeKind? Kind { get; init; }

    public NoticeColour? Colour { get; init; }

    public int? Days { get; init; }

    public string? Place { get; init; }

    public DateTime? MeetsAt { get; init; }

    /// <summary>A resolution named before.</summary>
    public string? Resolution { get; init; }

    /// <summary>Name of the meeting that a plan was put on record by, or a meeting named before.</summary>
    public string? Meeting { get; init; }

    public DateOnly? HeldOn { get; init; }

    /// <summary>An inspection named before.</summary>
    public string? Inspection { get; init; }

    public InspectionMethod? Method { get; init; }

    /// <summary>Codes of those who inspect.</summary>
    public IReadOnlyList<string> Inspectors { get; init; } = [];
}

/// <summary>A measure of a line.</summary>
public sealed record DemoMeasure(string Text, string Owner, DateOnly DueOn, DateOnly? StartOn = null);
