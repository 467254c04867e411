using ZhongGengZu.Domain.Problems;

namespace ZhongGengZu.Domain.Extensions;

/// <summary>What somebody writes who asks for a later date.</summary>
public sealed record ExtensionContent
{
    /// <summary>Longest reason, account of what is done and interim measures, each.</summary>
    public const int TextLength = 500;

    /// <summary>The date asked for, Shanghai.</summary>
    public DateOnly? NewDueOn { get; init; }

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What is done so far.</summary>
    public string Done { get; init; } = "";

    /// <summary>What is done meanwhile.</summary>
    public string Interim { get; init; } = "";

    /// <summary>
    /// What is wrong with it: empty or long texts, <see cref="RefusalCode.NotLater"/>, and <see cref="RefusalCode.ExtendLineFirst"/> for a
    /// measure that would end after its line.
    /// </summary>
    /// <param name="problem">The problem.</param>
    /// <param name="measure">The measure, null for the line's completion date.</param>
    public IReadOnlyList<FieldRefusal> Check(Problem problem, MeasureTask? measure)
    {
        var wrong = new List<FieldRefusal>();
        if (NewDueOn is not { } day)
        {
            wrong.Add(new(nameof(NewDueOn), RefusalCode.Required));
        }
        else if (day <= ExtensionRules.DueOn(problem, measure))
        {
            wrong.Add(new(nameof(NewDueOn), RefusalCode.NotLater));
        }
        else if (measure is not null && day > problem.DueOn)
        {
            wrong.Add(new(nameof(NewDueOn), RefusalCode.ExtendLineFirst));
        }

        foreach (var (field, text) in new[] { (nameof(Reason), Reason), (nameof(Done), Done), (nameof(Interim), Interim) })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                wrong.Add(new(field, RefusalCode.Required));
            }
            else if (text.Length > TextLength)
            {
                wrong.Add(new(field, RefusalCode.TooLong, TextLength));
            }
        }

        return wrong;
    }
}
