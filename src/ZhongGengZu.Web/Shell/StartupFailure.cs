using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Connections;
using ZhongGengZu.Data;

namespace ZhongGengZu.Web.Shell;

/// <summary>The server cannot start as it is set up; the message is the whole sentence the operator reads.</summary>
public sealed class SetupException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>What an operator can mend is told in one line; anything else is a fault of ours and keeps its stack trace.</summary>
public static class StartupFailure
{
    public static bool Explains(Exception? failure, [NotNullWhen(true)] out string? sentence)
    {
        sentence = failure switch
        {
            SetupException setup => setup.Message,
            DatabaseSetupException database => database.Message,
            IOException { InnerException: AddressInUseException } port => $"The port is in use. {OneLine(port)}",
            _ => OfDatabase(failure) is { } database ? $"The database does not answer. {OneLine(database)}" : null,
        };
        return sentence is not null;
    }

    // EF wraps a lost connection once, and once more when it was saving.
    private static DbException? OfDatabase(Exception? failure) => failure is null or DbException ? failure as DbException : OfDatabase(failure.InnerException);

    public static string OneLine(Exception failure) => failure.Message.ReplaceLineEndings(" ").Trim();
}
