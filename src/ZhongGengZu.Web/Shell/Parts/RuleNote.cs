using ZhongGengZu.Domain.Campaigns;

namespace ZhongGengZu.Web.Shell.Parts;

/// <summary>One rule with where it comes from.</summary>
/// <param name="Head">In bold: 一般人员 → 局室负责人.</param>
/// <param name="More">After it: 签整改方案.</param>
/// <param name="Origin">The plan's sentence, or ours.</param>
/// <param name="Note">What the calendar makes of it.</param>
/// <param name="IsFirst">Stands in the page; the others unfold.</param>
public sealed record RuleNote(string Head, string? More, RuleOrigin Origin, string? Note = null, bool IsFirst = true);
