namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>styles.xml, as far as a style gives its paragraphs a number.</summary>
internal sealed class ParagraphStyles
{
    // A style that is based on itself by a detour has no number.
    private const int MostSteps = 20;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private string? _usual;

    /// <summary>Reads the part; nothing of a file that has none.</summary>
    public static ParagraphStyles Read(PartReader? xml)
    {
        var all = new ParagraphStyles();
        Style? style = null;
        while (xml?.Read() == true)
        {
            if (xml is not { IsStart: true, IsWord: true })
            {
                continue;
            }

            switch (xml.Name)
            {
                case "style":
                    style = xml.Value("type") == "paragraph" && xml.Value("styleId") is { } id ? all._styles[id] = new Style(id) : null;
                    all._usual = style is not null && xml.Value("default") is "1" or "true" ? style!.Id : all._usual;
                    break;
                case "basedOn" when style is not null:
                    style.BasedOn = xml.Value();
                    break;
                case "numId" when style is not null:
                    style.List = xml.Number();
                    break;
                case "ilvl" when style is not null:
                    style.Level = xml.Number();
                    break;
                case "pPrChange":
                    xml.Skip();
                    break;
            }
        }

        return all;
    }

    /// <summary>The list a style puts its paragraphs in, the level it says, and the style that says so; of no style, the usual one.</summary>
    public (int List, int? Level, string Style)? NumberOf(string? style)
    {
        var at = style ?? _usual;
        for (var step = 0; at is not null && step < MostSteps && _styles.GetValueOrDefault(at) is { } found; step++)
        {
            if (found.List is { } list)
            {
                return (list, found.Level, found.Id);
            }

            at = found.BasedOn;
        }

        return null;
    }

    private sealed class Style(string id)
    {
        public string Id { get; } = id;

        public string? BasedOn { get; set; }

        public int? List { get; set; }

        public int? Level { get; set; }
    }
}
