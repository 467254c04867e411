using System.Globalization;

namespace ZhongGengZu.Web.Commands;

/// <summary>What was typed after the verb: words in order, <c>--name value</c> pairs, and <c>--json</c>.</summary>
public sealed class VerbArguments
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, string> _options = new(StringComparer.Ordinal);

    public VerbArguments(IEnumerable<string> typed)
    {
        var rest = new Queue<string>(typed);
        while (rest.TryDequeue(out var word))
        {
            if (word == "--json")
            {
                Json = true;
            }
            else if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                _words.Add(word);
            }
            else if (!rest.TryDequeue(out var value) || !_options.TryAdd(word[2..], value))
            {
                throw new VerbUsageException($"{word} needs one value");
            }
        }
    }

    /// <summary>The result is wanted as JSON.</summary>
    public bool Json { get; }

    /// <summary>The words without their options; refused when there are fewer than <paramref name="least"/> or more than <paramref name="most"/>.</summary>
    public IReadOnlyList<string> Words(int least, int most) =>
        _words.Count >= least && _words.Count <= most
            ? _words
            : throw new VerbUsageException(_words.Count < least ? "something is missing" : $"{_words[most]} is not expected");

    /// <summary>The value of <c>--name</c> as a whole number that is at least one.</summary>
    public int Number(string name) =>
        int.TryParse(Option(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new VerbUsageException($"--{name} needs a whole number above zero");

    /// <summary>The value of <c>--name</c>, or null when it was not given.</summary>
    public string? Option(string name) => _options.GetValueOrDefault(name);

    /// <summary>Refuses options the verb does not know.</summary>
    public void Allow(params string[] names)
    {
        if (_options.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw new VerbUsageException($"--{unknown} is not known");
        }
    }
}
