using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ZhongGengZu.Web.Shell;

namespace ZhongGengZu.Web.Commands;

/// <summary>What the command line asks for: a verb, or nothing but to serve. <c>--Section:Key=value</c> is a setting either way.</summary>
public sealed class VerbCall
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly IVerb? _verb;
    private readonly string[] _typed;

    private VerbCall(IVerb? verb, string[] typed, string[] hostArguments) =>
        (_verb, _typed, HostArguments) = (verb, typed, hostArguments);

    public bool HasVerb => _verb is not null;

    /// <summary>The settings among the arguments; all of them when no verb was given.</summary>
    public string[] HostArguments { get; }

    /// <summary>False, with the usage on stderr, when the first word is no verb.</summary>
    public static bool TryParse(string[] args, out VerbCall call)
    {
        if (args is not [var word, ..] || word.StartsWith('-') || word.Contains('='))
        {
            call = new VerbCall(null, [], args);
            return true;
        }

        var settings = args.Skip(1).Where(IsSetting).ToArray();
        var verb = All().FirstOrDefault(verb => verb.Name == word);
        call = new VerbCall(verb, [.. args.Skip(1).Where(arg => !IsSetting(arg))], settings);
        if (verb is null)
        {
            Console.Error.WriteLine($"'{word}' is not a verb. Known: {string.Join(", ", All().Select(verb => verb.Name).Order(StringComparer.Ordinal))}");
        }

        return verb is not null;
    }

    /// <summary>Runs the verb: its result on stdout, or one line on stderr, and the exit code.</summary>
    public async Task<int> RunAsync(WebApplication app)
    {
        var verb = _verb ?? throw new InvalidOperationException("No verb was given.");

        // The server is not started, yet a verb may want to see the endpoints.
        app.UseRouting();
        app.UseEndpoints(_ => { });
        try
        {
            var arguments = new VerbArguments(_typed);
            await using var scope = app.Services.CreateAsyncScope();
            var result = await verb.RunAsync(arguments, scope.ServiceProvider);
            if (arguments.Json)
            {
                Console.WriteLine(JsonSerializer.Serialize(result.Data, Json));
            }
            else
            {
                foreach (var line in result.Lines)
                {
                    Console.WriteLine(line);
                }
            }

            return result.Ok ? ExitCode.Done : ExitCode.Refused;
        }
        catch (VerbUsageException usage)
        {
            await Console.Error.WriteLineAsync($"{verb.Name}: {usage.Message}. Usage: {verb.Name} {verb.Usage}".TrimEnd());
            return ExitCode.Usage;
        }
        catch (Exception failure)
        {
            var sentence = StartupFailure.Explains(failure, out var known) ? known : StartupFailure.OneLine(failure);
            await Console.Error.WriteLineAsync($"{verb.Name}: {sentence}");
            return ExitCode.Refused;
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private static IEnumerable<IVerb> All() =>
        typeof(IVerb).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IVerb)))
            .Select(type => (IVerb)Activator.CreateInstance(type)!);

    private static bool IsSetting(string arg) => arg.StartsWith("--", StringComparison.Ordinal) && arg.Contains('=');
}
