using System.Diagnostics;
using ZhongGengZu.Web.Commands;

namespace ZhongGengZu.Web.Tests.Commands;

public sealed class VerbTests
{
    [Fact]
    public async Task Binary_UnknownVerb_Exits2WithOneLineOnStderr()
    {
        var binary = Path.Combine(AppContext.BaseDirectory, "ZhongGengZu.Web.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [binary, "no-such-verb", "--json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(ExitCode.Usage, process.ExitCode);
        Assert.Empty(output);
        Assert.StartsWith("'no-such-verb' is not a verb.", Assert.Single((await error).Trim().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void CommandLine_SettingsOnly_Serves()
    {
        Assert.True(VerbCall.TryParse(["--urls=http://localhost:1"], out var call));

        Assert.False(call.HasVerb);
        Assert.Equal(["--urls=http://localhost:1"], call.HostArguments);
    }

    [Fact]
    public void Arguments_WordsOptionsAndJson_AreToldApart()
    {
        var arguments = new VerbArguments(["suzhou", "--people", "5000", "--json"]);

        Assert.Equal(["suzhou"], arguments.Words(least: 0, most: 1));
        Assert.Equal(5000, arguments.Number("people"));
        Assert.True(arguments.Json);
    }

    [Theory]
    [InlineData("--people")]
    [InlineData("--people", "5", "--people", "6")]
    public void Arguments_OptionWithoutOneValue_IsAUsageError(params string[] typed)
    {
        Assert.Throws<VerbUsageException>(() => new VerbArguments(typed));
    }

    [Fact]
    public void Arguments_WordMissing_IsAUsageError()
    {
        Assert.Throws<VerbUsageException>(() => new VerbArguments([]).Words(least: 1, most: 1));
    }
}
