using System.Diagnostics;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using ZhongGengZu.Web.Tests.Architecture;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>A query as the product wrote it, before any database's words.</summary>
/// <param name="Site">The method of the product that sent it, such as Board.BoardReader.ReadAsync; empty for a test's own.</param>
/// <param name="Expression">The query; what the caller put in stands in it as parameters.</param>
internal sealed record LoggedQuery(string Site, Expression Expression);

/// <summary>Every query that a host sends, once a place and form.</summary>
internal sealed partial class QueryLog
{
    private static readonly Assembly[] Product = [typeof(Program).Assembly, typeof(Data.CaseDbContext).Assembly];

    private readonly Dictionary<(string Site, int Hash), List<Expression>> _seen = [];
    private readonly Dictionary<(string Site, int Hash), int> _sent = [];
    private readonly Lock _gate = new();

    public IReadOnlyList<LoggedQuery> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _seen.SelectMany(group => group.Value.Select(query => new LoggedQuery(group.Key.Site, query)))];
            }
        }
    }

    /// <summary>Every method of the product that sends a query, by what is compiled.</summary>
    public static IReadOnlySet<string> Sites() => Methods().Where(method => Uses.Named(method).Any(Sends)).Select(NameOf).ToHashSet();

    /// <summary>Every type that a generic method of the product is called with.</summary>
    public static IReadOnlyList<Type> TypesOf(string method) =>
        [.. Methods().SelectMany(Uses.Named).OfType<MethodInfo>().Where(named => named is { IsGenericMethod: true, ContainsGenericParameters: false } && named.Name == method).Select(named => named.GetGenericArguments()[0]).Distinct()];

    public void Take(Expression query)
    {
        var key = (SiteOf(new StackTrace()), ExpressionEqualityComparer.Instance.GetHashCode(query));
        lock (_gate)
        {
            if (!_seen.TryGetValue(key, out var alike))
            {
                _seen[key] = alike = [];
            }

            if (!alike.Exists(other => ExpressionEqualityComparer.Instance.Equals(other, query)))
            {
                alike.Add(query);
            }

            _sent[key] = _sent.GetValueOrDefault(key) + 1;
        }
    }

    /// <summary>Which query was sent most often since it was asked last, and how often.</summary>
    public (string Site, int Times) TakeMostSent()
    {
        lock (_gate)
        {
            var most = _sent.Select(sent => (sent.Key.Site, sent.Value)).DefaultIfEmpty().MaxBy(sent => sent.Value);
            _sent.Clear();
            return most;
        }
    }

    private static IEnumerable<MethodInfo> Methods() => Product.SelectMany(assembly => assembly.GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic));

    private static bool Sends(MemberInfo? named) => named is MethodInfo method && method.DeclaringType == typeof(EntityFrameworkQueryableExtensions)
        && (method.Name.EndsWith("Async", StringComparison.Ordinal) || method.Name == nameof(EntityFrameworkQueryableExtensions.AsAsyncEnumerable));

    private static string SiteOf(StackTrace stack) => stack.GetFrames().Select(frame => frame.GetMethod()).OfType<MethodBase>()
        .Where(method => method.DeclaringType is { } type && Product.Contains(type.Assembly)).Select(NameOf).FirstOrDefault() ?? "";

    // LedgerReader+<ReadAsync>d__4.MoveNext and LedgerReader+<>c__DisplayClass5_0+<<ReadAsync>b__0>d.MoveNext are both LedgerReader.ReadAsync.
    private static string NameOf(MethodBase method)
    {
        var (type, name) = (method.DeclaringType!, method.Name);
        while (type.DeclaringType is { } outer && type.Name.StartsWith('<'))
        {
            name = type.Name + name;
            type = outer;
        }

        name = Written().Match(name) is { Success: true } written ? written.Groups["name"].Value : name;
        return $"{Room().Replace(type.FullName!, "").Replace('+', '.')}.{name}";
    }

    [GeneratedRegex("<(?<name>[A-Za-z]+)>")]
    private static partial Regex Written();

    [GeneratedRegex("^ZhongGengZu[.](Web[.]Features[.]|Web[.])?")]
    private static partial Regex Room();
}

/// <summary>Sees each query at every execution: EF asks here under which name it has compiled it before.</summary>
internal sealed class LoggingKeys(CompiledQueryCacheKeyGeneratorDependencies dependencies, RelationalCompiledQueryCacheKeyGeneratorDependencies relational)
    : RelationalCompiledQueryCacheKeyGenerator(dependencies, relational)
{
    public override object GenerateCacheKey(Expression query, bool async)
    {
        Dependencies.CurrentContext.Context.GetService<QueryLog>().Take(query);
        return base.GenerateCacheKey(query, async);
    }
}
