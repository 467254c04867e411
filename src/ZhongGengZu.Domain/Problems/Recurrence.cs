namespace ZhongGengZu.Domain.Problems;

/// <summary>A closed problem, as far as a new one is compared with it.</summary>
/// <param name="Id">The problem.</param>
/// <param name="Text">Its text.</param>
/// <param name="FocusAreaCode">Its focus area, either level.</param>
/// <param name="ClosedAt">When it was closed, UTC.</param>
public sealed record ClosedProblem(Guid Id, string Text, string? FocusAreaCode, DateTime ClosedAt);

/// <summary>
/// 反弹, as the radar sees it: a new problem reads like a closed one of the same filer and focus area. A mark with its reasons for people
/// to look at; it scores nothing, blocks nothing, and whoever may not read the problem does not see it.
/// </summary>
public sealed class Recurrence
{
    /// <summary>Most words that are named as shared.</summary>
    public const int MostPhrases = 5;

    /// <summary>The newest closed problems that a new one is compared with.</summary>
    public const int MostCompared = 300;

    /// <summary>The new problem.</summary>
    public required Guid ProblemId { get; init; }

    /// <summary>Its campaign.</summary>
    public required Guid CampaignId { get; init; }

    /// <summary>The closed problem it reads like.</summary>
    public required Guid EarlierProblemId { get; init; }

    /// <summary>When that one had been closed, UTC.</summary>
    public required DateTime EarlierClosedAt { get; init; }

    /// <summary>First-level focus area of both.</summary>
    public required string FocusAreaCode { get; init; }

    /// <summary>Words that both have, the longest first.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>When the new one was filed, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>
    /// The closed problem that a filed one reads most like, or null. <paramref name="closed"/> are of the same unit and person: what a
    /// person has written is compared with that person's own only.
    /// </summary>
    public static Recurrence? Of(CaseWork work, Problem filed, IEnumerable<ClosedProblem> closed)
    {
        if (work.Definition.FirstLevelOf(filed.Content.FocusAreaCode) is not { } focus)
        {
            return null;
        }

        var (like, earlier) = closed
            .Where(c => c.Id != filed.Id && work.Definition.FirstLevelOf(c.FocusAreaCode) == focus)
            .Select(c => (Like: Likeness.Of(filed.Content.Text, c.Text), Closed: c))
            .OrderByDescending(x => x.Like).ThenByDescending(x => x.Closed.ClosedAt).FirstOrDefault();
        return earlier is null || like < Likeness.Worth ? null : new Recurrence
        {
            ProblemId = filed.Id,
            CampaignId = filed.CampaignId,
            EarlierProblemId = earlier.Id,
            EarlierClosedAt = earlier.ClosedAt,
            FocusAreaCode = focus.Code,
            Phrases = Likeness.Phrases(filed.Content.Text, earlier.Text, MostPhrases),
            At = work.Now,
        };
    }
}
