using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Web.Features.Problems;

/// <summary>An earlier problem that reads like the new one; only what the writer may read.</summary>
public sealed record AlikeItem(string Href, string Number, IReadOnlyList<LikenessPart> Parts, string Note);

/// <summary>The hint under the text field.</summary>
public sealed record AlikePage(IReadOnlyList<AlikeItem> Items);

/// <summary>What the radar saw when the problem was filed, as its page says it.</summary>
/// <param name="Earlier">编号 of the closed problem it reads like.</param>
/// <param name="Href">Its page.</param>
/// <param name="Sentence">When that was closed, what both share.</param>
public sealed record RecurrenceNote(string Earlier, string Href, string Sentence);
