namespace ZhongGengZu.Documents.CampaignPlans.Word;

/// <summary>One level of a list as numbering.xml defines it.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; }

    public string Format { get; set; } = "decimal";

    /// <summary>What is shown, such as <c>第%1章</c> or <c>%1.%2</c>.</summary>
    public string Text { get; set; } = "";

    /// <summary>Levels, counted from 1, up to which a new number begins this one anew; 0 = none, null = every higher one.</summary>
    public int? RestartsAfter { get; set; }

    /// <summary>All numbers of it in Arabic digits.</summary>
    public bool Legal { get; set; }

    /// <summary>The paragraph style that stands for the level.</summary>
    public string? Style { get; set; }
}

/// <summary>A list style: <c>w:abstractNum</c>.</summary>
internal sealed class NumberingList
{
    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingDefinitions.Levels];

    /// <summary>The numbering style it defines.</summary>
    public string? Defines { get; set; }

    /// <summary>The numbering style whose levels it takes instead of having any.</summary>
    public string? Follows { get; set; }
}

/// <summary>One list of the text: <c>w:num</c>, a list style with what it changes.</summary>
internal sealed class NumberingInstance
{
    public int? List { get; set; }

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[NumberingDefinitions.Levels];

    public int?[] Starts { get; } = new int?[NumberingDefinitions.Levels];
}

/// <summary>numbering.xml: which lists there are.</summary>
internal sealed class NumberingDefinitions
{
    public const int Levels = 9;

    private const int LongestText = 200;

    private readonly Dictionary<int, NumberingList> _lists = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<string, NumberingList> _byStyle = new(StringComparer.Ordinal);

    /// <summary>Reads the part; nothing of a file that has none.</summary>
    public static NumberingDefinitions Read(PartReader? xml)
    {
        var all = new NumberingDefinitions();
        while (xml?.Read() == true)
        {
            if (xml is not { IsStart: true, IsWord: true, IsEmptyElement: false })
            {
                continue;
            }

            if (xml.Name == "abstractNum" && xml.Number("abstractNumId") is { } list)
            {
                all.Add(list, ReadList(xml));
            }
            else if (xml.Name == "num" && xml.Number("numId") is { } instance)
            {
                all._instances[instance] = ReadInstance(xml);
            }
        }

        return all;
    }

    public NumberingInstance? Instance(int number) => _instances.GetValueOrDefault(number);

    /// <summary>The list style of an instance, by way of its numbering style where it only names one.</summary>
    public NumberingList? ListOf(NumberingInstance instance)
    {
        var list = instance.List is { } id ? _lists.GetValueOrDefault(id) : null;
        return list?.Follows is { } style ? _byStyle.GetValueOrDefault(style, list) : list;
    }

    private void Add(int number, NumberingList list)
    {
        _lists[number] = list;
        if (list.Defines is { } style)
        {
            _byStyle.TryAdd(style, list);
        }
    }

    private static NumberingList ReadList(PartReader xml)
    {
        var list = new NumberingList();
        foreach (var _ in Inside(xml))
        {
            switch (xml.Name)
            {
                case "lvl":
                    ReadLevel(xml, list.Levels);
                    break;
                case "styleLink":
                    list.Defines = xml.Value();
                    break;
                case "numStyleLink":
                    list.Follows = xml.Value();
                    break;
            }
        }

        return list;
    }

    private static NumberingInstance ReadInstance(PartReader xml)
    {
        var instance = new NumberingInstance();
        int? level = null;
        foreach (var _ in Inside(xml))
        {
            switch (xml.Name)
            {
                case "abstractNumId":
                    instance.List = xml.Number();
                    break;
                case "lvlOverride":
                    level = xml.Number("ilvl");
                    break;
                case "startOverride" when level is >= 0 and < Levels:
                    instance.Starts[level.Value] = xml.Number();
                    break;
                case "lvl":
                    ReadLevel(xml, instance.Levels);
                    break;
            }
        }

        return instance;
    }

    private static void ReadLevel(PartReader xml, NumberingLevel?[] levels)
    {
        var at = xml.Number("ilvl");
        var level = new NumberingLevel();
        foreach (var _ in Inside(xml))
        {
            switch (xml.Name)
            {
                case "start":
                    level.Start = xml.Number() ?? 0;
                    break;
                case "numFmt":
                    level.Format = xml.Value() ?? level.Format;
                    break;
                case "lvlText":
                    level.Text = xml.Value() is { Length: <= LongestText } text ? text : "";
                    break;
                case "lvlRestart":
                    level.RestartsAfter = xml.Number();
                    break;
                case "isLgl":
                    level.Legal = xml.IsOn;
                    break;
                case "pStyle":
                    level.Style = xml.Value();
                    break;
            }
        }

        if (at is >= 0 and < Levels)
        {
            levels[at.Value] = level;
        }
    }

    /// <summary>Stops at every element of Word's inside the one at which the reader stands.</summary>
    private static IEnumerable<bool> Inside(PartReader xml)
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { IsStart: true, IsWord: true })
            {
                yield return true;
            }
        }
    }
}
