using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ZhongGengZu.Domain.RectificationPlans;

namespace ZhongGengZu.Domain.Extensions;

/// <summary>
/// What a signature on an extension covers: which date, from when to when, and why. Nothing else of the line, so that an amendment that is
/// signed meanwhile takes no signature away.
/// </summary>
/// <param name="ProblemId">The problem.</param>
/// <param name="MeasureId">The measure, null for the line.</param>
/// <param name="OldDueOn">As signed, Shanghai.</param>
/// <param name="NewDueOn">As asked for, Shanghai.</param>
/// <param name="Reason">Why.</param>
/// <param name="Done">What is done.</param>
/// <param name="Interim">What is done meanwhile.</param>
public sealed record FrozenExtension(Guid ProblemId, Guid? MeasureId, DateOnly OldDueOn, DateOnly NewDueOn, string Reason, string Done, string Interim)
{
    /// <summary>As it is asked for.</summary>
    public static FrozenExtension Of(Extension extension) =>
        new(extension.ProblemId, extension.MeasureId, extension.OldDueOn, extension.NewDueOn, extension.Reason, extension.Done, extension.Interim);

    /// <summary>As the round stores it.</summary>
    public string Write() => JsonSerializer.Serialize(this, FrozenLine.Canonical);

    /// <summary>SHA-256, lower-case hex.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write())));
}
