namespace ZhongGengZu.Web.Commands;

/// <summary>One thing an operator can ask of the binary. A class that implements this is a verb; there is no list to add it to.</summary>
public interface IVerb
{
    /// <summary>The word on the command line, such as <c>migrate</c>.</summary>
    string Name { get; }

    /// <summary>What follows the word, such as <c>FILE</c> or <c>[--json]</c>; empty when nothing does.</summary>
    string Usage { get; }

    /// <summary>Does it. Throws <see cref="VerbUsageException"/> for wrong arguments and <see cref="VerbRefusedException"/> when it must not be done.</summary>
    Task<VerbResult> RunAsync(VerbArguments arguments, IServiceProvider services);
}

/// <summary>What a verb has to say on stdout: lines for people, or <paramref name="Data"/> as JSON when --json is given.</summary>
/// <param name="Lines">The answer in words.</param>
/// <param name="Data">The same answer for programs.</param>
/// <param name="Ok">False exits with 1 although the answer is complete, such as a broken history that was found.</param>
public sealed record VerbResult(IReadOnlyList<string> Lines, object Data, bool Ok = true)
{
    public static VerbResult Say(string line, object? data = null) => new([line], data ?? new { message = line });
}

/// <summary>The verb was called wrongly: exit code 2.</summary>
public sealed class VerbUsageException(string message) : Exception(message);

/// <summary>The verb was understood and must not be done: exit code 1.</summary>
public sealed class VerbRefusedException(string message) : Exception(message);

public static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int Usage = 2;
}
