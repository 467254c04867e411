using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ZhongGengZu.Domain.People;

namespace ZhongGengZu.Data;

/// <summary>Widths of columns that no rule of Domain limits, because people do not type into them.</summary>
internal static class Limits
{
    /// <summary>Codes of a campaign file.</summary>
    public const int Code = 60;

    /// <summary>Title of a campaign.</summary>
    public const int Title = 200;

    /// <summary>A 编号.</summary>
    public const int Number = 30;

    /// <summary>A SHA-256 or HMAC in hex.</summary>
    public const int Hash = 64;

    /// <summary>Name of a key of the history.</summary>
    public const int KeyId = 16;

    /// <summary>The filing unit's path and the class of filer, the same two columns on everything that is filed.</summary>
    public static void HasFiler<T>(this EntityTypeBuilder<T> filed, Expression<Func<T, string>> path, Expression<Func<T, string>> filerCode)
        where T : class
    {
        filed.Property(path).HasMaxLength(OrganisationLimits.Path).IsUnicode(false);
        filed.Property(filerCode).HasMaxLength(Code).IsUnicode(false);
    }
}
