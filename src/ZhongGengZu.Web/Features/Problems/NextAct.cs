namespace ZhongGengZu.Web.Features.Problems;

/// <summary>A way on from the next-act line.</summary>
/// <param name="Word">Words on the button.</param>
/// <param name="Href">Where it leads or, with <paramref name="Posts"/>, what it posts to.</param>
/// <param name="Posts">It is the act itself, not a page.</param>
/// <param name="IsReturn">Outlined red.</param>
public sealed record ActButton(string Word, string Href, bool Posts = false, bool IsReturn = false);

/// <summary>One sentence: what comes next, or who has it till when.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Why">What helps: the reason of a return, what follows.</param>
/// <param name="Primary">The one filled button; null = nothing to do for the reader.</param>
/// <param name="Others">Further acts the reader may do.</param>
public sealed record NextAct(string Sentence, string? Why, ActButton? Primary, IReadOnlyList<ActButton> Others)
{
    /// <summary>The next act is the reader's.</summary>
    public bool IsMine => Primary is not null;
}
