using System.Data.Common;
using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ZhongGengZu.Data;
using ZhongGengZu.Data.Providers.PostgreSql;
using ZhongGengZu.Data.Providers.SqlServer;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>What a query becomes on one database.</summary>
/// <param name="Statements">The main one first, then one a collection that is read by itself.</param>
/// <param name="ClientCalls">Methods of the product that are called for every row that comes back, and not in the database.</param>
internal sealed record Translation(IReadOnlyList<Statement> Statements, IReadOnlyList<string> ClientCalls);

/// <summary>One statement as it would be sent.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Parameters">Names and types as they would be sent.</param>
/// <param name="Tree">What the words were made of.</param>
internal sealed record Statement(string Text, IReadOnlyList<(string Name, string Type)> Parameters, Expression Tree);

/// <summary>Translates queries for a database with the product's own options, by EF's own steps, and connects to nothing.</summary>
internal sealed partial class Translator : IDisposable
{
    private readonly QueryLog _log = new();
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    private Translator(string provider, string connection)
    {
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = provider, ["ConnectionStrings:Default"] = connection };
        var services = new ServiceCollection().AddSingleton(_log).AddCaseDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        Action<DbContextOptionsBuilder> logged = options => options.ReplaceService<ICompiledQueryCacheKeyGenerator, LoggingKeys>().AddInterceptors(new NoConnection());
        services.ConfigureDbContext<PostgreSqlCaseDbContext>(logged).ConfigureDbContext<SqlServerCaseDbContext>(logged);
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
        Db = _scope.ServiceProvider.GetRequiredService<CaseDbContext>();
    }

    public CaseDbContext Db { get; }

    public static Translator ToPostgreSql() => new("PostgreSql", "Host=nowhere.invalid");

    public static Translator ToSqlServer() => new("SqlServer", "Server=nowhere.invalid");

    public Translation Translate(Expression query)
    {
        var context = Db.GetService<IQueryCompilationContextFactory>().Create(async: true);
        query = new OwnModel(Db).Visit(query);
        query = Db.GetService<IQueryTranslationPreprocessorFactory>().Create(context).Process(query);
        query = Db.GetService<IQueryableMethodTranslatingExpressionVisitorFactory>().Create(context).Translate(query);
        query = Db.GetService<IQueryTranslationPostprocessorFactory>().Create(context).Process(query);
        var parts = new Parts();
        parts.Visit(query);
        return new Translation([.. parts.Statements.Select(Worded)], [.. parts.Calls.Order(StringComparer.Ordinal)]);
    }

    private Statement Worded(Expression tree)
    {
        var asked = Parameters.In(tree);
        var values = asked.All.ToDictionary(p => p.Name, p => Sample(p.Type));
        foreach (var arguments in asked.ByHand)
        {
            values[arguments.Name] = Array.Empty<object>();
        }

        var options = RelationalOptionsExtension.Extract(Db.GetService<IDbContextOptions>());
#pragma warning disable EF1001 // The only step from a query to its words that has no public constructor.
        var processed = Db.GetService<IRelationalParameterBasedSqlProcessorFactory>()
            .Create(new RelationalParameterBasedSqlProcessorParameters(options.UseRelationalNulls, options.ParameterizedCollectionMode))
            .Process(tree, new ParametersCacheDecorator(values));
#pragma warning restore EF1001
        var command = Db.GetService<IQuerySqlGeneratorFactory>().Create().GetCommand(processed);
        using var sent = command.CreateDbCommand(
            new RelationalCommandParameterObject(Db.GetService<IRelationalConnection>(), values, null, Db, null), Guid.Empty, DbCommandMethod.ExecuteReader);
        return new Statement(sent.CommandText, TypesOf(sent, Parameters.In(processed).All.ToDictionary(p => $"@{p.Name.TrimStart('@')}", p => p.TypeMapping!.StoreType)), processed);
    }

    /// <summary>The query that the provider's own code sends, before it would be.</summary>
    public async Task<Expression> AskedAsync(Func<CaseDbContext, Task> ask)
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => ask(Db));
        return _log.All[^1].Expression;
    }

    /// <summary>The statement that writes two rows of a type unless they are there: made by hand, by the provider.</summary>
    public Statement Inserting(Type type)
    {
        var entity = Db.Model.FindEntityType(type)!;
        var columns = entity.GetTableMappings().Single().ColumnMappings.Where(m => !m.Property.IsShadowProperty()).ToList();
        using var command = Db.Database.GetDbConnection().CreateCommand();
        var types = new Dictionary<string, string>();
        string Parameter(IColumnMapping column)
        {
            var name = $"@p{command.Parameters.Count}";
            var mapping = (RelationalTypeMapping)column.TypeMapping;
            command.Parameters.Add(mapping.CreateParameter(command, name, Sample(column.Property.ClrType), nullable: true));
            types[name] = mapping.StoreType;
            return name;
        }

        var rows = Enumerable.Range(0, 2).Select(_ => string.Join(", ", columns.Select(Parameter))).ToList();
        return new Statement(Db.InsertMissingSql(entity, [.. columns.Select(c => c.Column.Name)], rows), TypesOf(command, types), Expression.Empty());
    }

    // SQL Server's are what its client would declare; of PostgreSQL's the mapping tells more than its client does.
    private List<(string Name, string Type)> TypesOf(DbCommand sent, IReadOnlyDictionary<string, string> mapped)
    {
        var declared = Declared().Matches(Db.GetService<IRelationalQueryStringFactory>().Create(sent)).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["type"].Value);
        return [.. from parameter in sent.Parameters.Cast<DbParameter>()
                   let name = $"@{parameter.ParameterName.TrimStart('@')}"
                   let type = declared.GetValueOrDefault(name) ?? mapped[name]
                   // EF's own declaration leaves the digits out; they are sent.
                   select (name, type == "datetime2" ? $"datetime2({parameter.Scale})" : type)];
    }

    // Any value that is no null. Two of a list, so that it is seen to be one.
    private static object? Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? "x"
            : type == typeof(DateTime) ? DateTime.UnixEpoch
            : type.IsValueType ? Activator.CreateInstance(type)
            : ElementOf(type) is { } element ? TwoOf(type, element)
            : throw new InvalidOperationException($"A parameter of type {type} has no sample.");
    }

    private static Type? ElementOf(Type type) => type.IsArray ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static object TwoOf(Type type, Type element)
    {
        var two = Array.CreateInstance(element, 2);
        two.SetValue(Sample(element), 0);
        two.SetValue(Sample(element), 1);
        return type.IsAssignableFrom(two.GetType()) ? two : Activator.CreateInstance(type, two)!;
    }

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    [GeneratedRegex("^DECLARE (?<name>@[^ ]+) (?<type>[^ ]+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    /// <summary>The query was written against the model of the database it ran on.</summary>
    private sealed class OwnModel(DbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node is EntityQueryRootExpression root ? root.UpdateEntityType(db.Model.FindEntityType(root.EntityType.Name)!) : base.VisitExtension(node);
    }

    private sealed class NoConnection : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("Nothing is connected to here.");
    }

    /// <summary>What is sent, and what is done with each row.</summary>
    private sealed class Parts : ExpressionVisitor
    {
        public List<Expression> Statements { get; } = [];

        public HashSet<string> Calls { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            switch (node)
            {
                case ShapedQueryExpression shaped:
                    Statements.Add(shaped.QueryExpression);
                    Visit(shaped.ShaperExpression);
                    return node;
                case RelationalSplitCollectionShaperExpression split:
                    Statements.Add(split.SelectExpression);
                    Visit(split.InnerShaper);
                    return node;
                case UpdateExpression or DeleteExpression:
                    Statements.Add(node);
                    return node;
                default:
                    return base.VisitExtension(node);
            }
        }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Call(node.Method);
            return base.VisitMethodCall(node);
        }

        // A property of ours that is no column is computed from the whole entity.
        protected override Expression VisitMember(MemberExpression node)
        {
            Call(node.Member is System.Reflection.PropertyInfo property ? property.GetMethod! : null);
            return base.VisitMember(node);
        }

        private void Call(System.Reflection.MethodInfo? method)
        {
            if (method?.DeclaringType?.FullName!.StartsWith("ZhongGengZu.", StringComparison.Ordinal) == true)
            {
                Calls.Add($"{method.DeclaringType.Name}.{method.Name}");
            }
        }
    }

    private sealed class Parameters : ExpressionVisitor
    {
        private readonly Dictionary<string, SqlParameterExpression> _all = [];

        public IReadOnlyCollection<SqlParameterExpression> All => _all.Values;

        /// <summary>Of the product's own words, which hold none.</summary>
        public List<QueryParameterExpression> ByHand { get; } = [];

        public static Parameters In(Expression tree)
        {
            var found = new Parameters();
            found.Visit(tree);
            return found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is SqlParameterExpression parameter)
            {
                _all.TryAdd(parameter.Name, parameter);
            }
            else if (node is FromSqlExpression { Arguments: QueryParameterExpression arguments })
            {
                ByHand.Add(arguments);
            }

            return base.VisitExtension(node);
        }
    }
}
