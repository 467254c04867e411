namespace ZhongGengZu.Domain.Tests.Support;

internal static class Refused
{
    /// <summary>The act is refused with this code, and nothing else.</summary>
    public static Refusal With(RefusalCode code, Action act)
    {
        var refusal = Assert.Throws<Refusal>(act);
        Assert.Equal(code, refusal.Code);
        return refusal;
    }
}
