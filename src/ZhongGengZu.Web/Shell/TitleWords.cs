namespace ZhongGengZu.Web.Shell;

/// <summary>A heading out of a problem's text: its first sentence, short enough for one line.</summary>
public static class TitleWords
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var line = text.Split('\n')[0].Trim();
        var end = line.IndexOfAny(['。', '；', '！', '？']);
        var sentence = end > 0 ? line[..end] : line;
        return sentence.Length == 0 ? "（还没写）" : sentence.Length > Longest ? sentence[..(Longest - 1)] + "…" : sentence;
    }
}
