using System.Diagnostics.CodeAnalysis;

/// <summary>
/// Started by the runtime in a child process before its Main, where DOTNET_STARTUP_HOOKS names this assembly: when that process
/// ends, it writes the names of all assemblies that it has loaded.
/// </summary>
[SuppressMessage("Design", "CA1050", Justification = "The runtime looks for this name, in no namespace.")]
internal static class StartupHook
{
    /// <summary>The environment variable that names the file.</summary>
    public const string File = "ZGZ_TEST_LOADED";

    public static void Initialize() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        System.IO.File.WriteAllLines(Environment.GetEnvironmentVariable(File)!, AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name!));
}
