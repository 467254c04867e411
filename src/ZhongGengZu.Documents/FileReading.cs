namespace ZhongGengZu.Documents;

/// <summary>One thing wrong with a file that somebody brought.</summary>
/// <param name="Path">Where, as a JSON path such as <c>$.phases[1].end</c>; <c>$</c> for the file as a whole.</param>
/// <param name="Message">What, a Chinese sentence in words of the trade.</param>
public sealed record FileError(string Path, string Message)
{
    /// <summary>Path and message on one line, as a command prints it.</summary>
    public override string ToString() => $"{Path}：{Message}";
}

/// <summary>A file as read: its content, or everything that is wrong with it at once.</summary>
/// <param name="Value">The content, null as soon as there is one error.</param>
/// <param name="Errors">Every error, those of shape first; empty when it is sound.</param>
public sealed record FileReading<T>(T? Value, IReadOnlyList<FileError> Errors)
    where T : class
{
    /// <summary>Whether the file may be used.</summary>
    public bool IsSound => Errors.Count == 0;
}
