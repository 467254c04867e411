namespace ZhongGengZu.Web.Features.Problems;

/// <summary>Which form of the problem page is open; its code stands in the address (<c>?act=claim</c>).</summary>
public enum FormKind
{
    Report,
    Claim,
    Verify,
    Return,
    Withdraw,
    StrikeOut,
    Reopen,
    SpotCheck,
    FollowUp,
}

/// <summary>The open form with what was typed into it.</summary>
/// <param name="Kind">Which.</param>
/// <param name="MeasureId">The measure of a report.</param>
/// <param name="Text">What was typed; kept when the act is refused.</param>
/// <param name="Done">Whether a report says done.</param>
/// <param name="Reference">文号 of a claim.</param>
/// <param name="Choice">Code of what was found, of a 抽查 or 回头看.</param>
public sealed record OpenForm(FormKind Kind, Guid? MeasureId = null, string? Text = null, bool Done = false, string? Reference = null, string? Choice = null)
{
    /// <summary>Reads the address, or null when it opens nothing.</summary>
    public static OpenForm? Read(string? act, Guid? measure) =>
        Enum.TryParse<FormKind>(act?.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind) && Enum.IsDefined(kind)
            ? new OpenForm(kind, measure)
            : null;
}
