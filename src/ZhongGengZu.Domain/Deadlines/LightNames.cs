namespace ZhongGengZu.Domain.Deadlines;

/// <summary>What a campaign calls its lights: the word that always stands beside the colour. 1 to <see cref="Length"/> characters each, all different.</summary>
/// <param name="Overdue">Of the red one.</param>
/// <param name="Soon">Of the yellow one.</param>
/// <param name="Ok">Of the green one.</param>
public sealed record LightNames(string Overdue, string Soon, string Ok)
{
    /// <summary>Longest word, characters.</summary>
    public const int Length = 4;

    /// <summary>Ours, where a campaign says nothing.</summary>
    public static LightNames Ours { get; } = new("逾期", "临期", "正常");

    /// <summary>The word of a light, empty for those that are no warning.</summary>
    public string Of(Light light) => light switch
    {
        Light.Overdue => Overdue,
        Light.Soon => Soon,
        Light.Ok => Ok,
        _ => "",
    };
}
