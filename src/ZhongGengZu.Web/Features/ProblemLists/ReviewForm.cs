using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Features.ProblemLists;

/// <summary>审收 as it is typed: one answer an item, and one for a nil return.</summary>
public sealed class ReviewForm
{
    public const string Accept = "accept";
    public const string Return = "return";

    /// <summary>By problem.</summary>
    public Dictionary<Guid, ReviewAnswer> Answers { get; set; } = [];

    /// <summary>For the list as a whole, where it has no items to answer.</summary>
    public string? Answer { get; set; }

    /// <summary>Why the whole list goes back.</summary>
    public string? Reason { get; set; }

    /// <summary>As the domain takes them: null accepts, words return; what was not answered is left out.</summary>
    public IReadOnlyDictionary<Guid, string?> Given(IEnumerable<Problem> filed) => filed
        .Select(p => (p.Id, Given: Answers.GetValueOrDefault(p.Id)))
        .Where(x => x.Given?.Answer is Accept or Return)
        .ToDictionary(x => x.Id, x => x.Given!.Answer == Accept ? null : x.Given.Reason ?? "");
}

/// <summary>One item's answer.</summary>
public sealed class ReviewAnswer
{
    public string? Answer { get; set; }

    public string? Reason { get; set; }
}

/// <summary>One item under review.</summary>
public sealed record ReviewItem(Guid Id, string Title, string Line, string Text, bool OnTheSpot, string? DoneWhat, bool IsPriority, bool WasAccepted, ReviewAnswer Answer, string? Error, string? ReasonError);

/// <summary>How far the acceptor's people are; names only of who is missing.</summary>
public sealed record ReviewTally(int All, int Accepted, int Waiting, int Missing, IReadOnlyList<string> MissingNames);

/// <summary>审收 of one list.</summary>
public sealed record ReviewPage(
    Guid Id, string FilerName, string UnitName, string Line, Shell.Parts.LightWord? Light, bool IsPersonal, bool IsNil,
    IReadOnlyList<ReviewItem> Items, IReadOnlyList<ReviewItem> Kept, string? Answer, string? Reason, string? AnswerError, string? ReasonError, ReviewTally? Tally, int CorrectionDays, string FirstSubmitted)
{
    public int Accepted => Items.Count(i => i.Answer.Answer == ReviewForm.Accept);

    public int Returned => Items.Count(i => i.Answer.Answer == ReviewForm.Return);
}
