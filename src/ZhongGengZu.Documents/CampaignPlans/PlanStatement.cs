using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Documents.CampaignPlans;

/// <summary>One sentence of the plan.</summary>
/// <param name="Words">The sentence without its end mark.</param>
/// <param name="Quote">The sentence as it stands, its end mark too.</param>
/// <param name="Block">The paragraph it stands in.</param>
internal sealed record PlanStatement(Passage Words, PlanQuote Quote, Passage Block)
{
    /// <summary>Whether its sentence goes on behind it (；).</summary>
    public bool GoesOn => Quote.Words[^1] is '；' or ';';

    // What is longer is no sentence but a text without marks.
    private const int Longest = 1500;

    private const string Ends = "。！；";

    /// <summary>Pass 5: the sentences of a paragraph.</summary>
    public static IEnumerable<PlanStatement> Of(Passage block)
    {
        // The number is no part of what it says: 1.4月10日前 is the tenth of April.
        var start = Math.Min(PlanMarker.Of(block.Flat)?.Length ?? 0, block.Length);
        var from = start;
        for (var i = start; i <= block.Length; i++)
        {
            if (i < block.Length && !Ends.Contains(block.Flat[i], StringComparison.Ordinal) && i - from < Longest)
            {
                continue;
            }

            if (i > from)
            {
                yield return new PlanStatement(block.Part(from, i), block.Quote(from == start ? 0 : from, Math.Min(block.Length, i + 1)), block);
            }

            from = i + 1;
        }
    }
}
