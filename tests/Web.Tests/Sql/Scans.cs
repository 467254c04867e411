using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>How each table of a statement can be entered: by which columns of which index, or not at all.</summary>
internal sealed class Scans : ExpressionVisitor
{
    /// <summary>Nothing leads to the rows.</summary>
    public const string EndToEnd = "end to end";

    /// <summary>An index leads to all that a campaign has, and no further.</summary>
    public const string Campaign = "a campaign's all";

    private const string CampaignId = "CampaignId";

    private readonly IRelationalModel _model;
    private readonly HashSet<string> _outer;
    private readonly Dictionary<string, SelectExpression> _derived = [];
    private readonly Dictionary<string, ITable> _tables = [];
    private readonly List<SqlExpression> _conditions = [];
    private readonly List<(string Table, string Entry)> _found = [];

    private Scans(IRelationalModel model, IEnumerable<string> outer) => (_model, _outer) = (model, [.. outer]);

    /// <summary>Table and index prefix, or table and “end to end”.</summary>
    public static IReadOnlyList<(string Table, string Entry)> In(Statement statement, DbContext db)
    {
        var scans = new Scans(db.GetService<IDesignTimeModel>().Model.GetRelationalModel(), []);
        scans.Visit(statement.Tree);
        return scans._found;
    }

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case SelectExpression select:
                var inner = new Scans(_model, _outer.Concat(_tables.Keys).Concat(_derived.Keys));
                inner.Enter(select);
                _found.AddRange(inner._found);
                return node;
            default:
                return base.VisitExtension(node);
        }
    }

    private void Enter(SelectExpression select)
    {
        Take(select);
        var first = _tables.Count == 1 && select is { Limit: not null, Orderings.Count: > 0 } ? select.Orderings : null;
        var reached = new HashSet<string>(_outer.Concat(_derived.Where(d => !Merges(d.Value)).Select(d => d.Key)));
        var left = _tables.Keys.ToList();
        while (left.Count > 0)
        {
            var next = left.Select(alias => (Alias: alias, Entry: EntryOf(alias, reached, first))).OrderByDescending(x => x.Entry.Columns).First();
            _found.Add((_tables[next.Alias].Name, next.Entry.Columns > 1 ? next.Entry.Words : next.Entry.Columns == 1 ? Campaign : HasIndexForEach(next.Alias, reached) ? "one index for each OR" : EndToEnd));
            reached.Add(next.Alias);
            left.Remove(next.Alias);
        }

        foreach (var part in _conditions.Concat<Expression>(select.Projection.Select(p => p.Expression)).Concat(select.Orderings.Select(o => o.Expression)).Append(select.Having))
        {
            Visit(part);
        }
    }

    // A select that only joins, filters and names is part of what stands around it.
    private static bool Merges(SelectExpression select) => select is { Limit: null, Offset: null, IsDistinct: false, GroupBy.Count: 0 } && !select.Tables.Any(t => Bare(t) is SetOperationBase);

    private static TableExpressionBase Bare(TableExpressionBase table) => table is JoinExpressionBase join ? join.Table : table;

    private void Take(SelectExpression select)
    {
        foreach (var table in select.Tables)
        {
            if (table is PredicateJoinExpressionBase join)
            {
                _conditions.AddRange(Ands(join.JoinPredicate));
            }

            switch (Bare(table))
            {
                case TableExpression plain:
                    _tables[plain.Alias] = _model.FindTable(plain.Name, plain.Schema)!;
                    break;
                case SelectExpression derived:
                    _derived[derived.Alias!] = derived;
                    if (Merges(derived))
                    {
                        Take(derived);
                    }
                    else
                    {
                        Visit(derived);
                    }

                    break;
                case SetOperationBase set:
                    _derived[set.Alias!] = set.Source1;
                    Visit(set.Source1);
                    Visit(set.Source2);
                    break;
            }
        }

        _conditions.AddRange(select.Predicate is null ? [] : Ands(select.Predicate));
    }

    private static IEnumerable<SqlExpression> Ands(SqlExpression condition) =>
        condition is SqlBinaryExpression { OperatorType: ExpressionType.AndAlso } and ? Ands(and.Left).Concat(Ands(and.Right)) : [condition];

    private (int Columns, string Words) EntryOf(string alias, HashSet<string> reached, IReadOnlyList<OrderingExpression>? order)
    {
        return Keys(alias).Where(key => Serves(key.Filter, alias, reached)).Select(key =>
        {
            var equal = key.Columns.TakeWhile(c => _conditions.Exists(x => Binds(x, alias, c.Name, reached, equalOnly: true))).ToList();
            var ranged = key.Columns.Skip(equal.Count).Take(1).Where(c => _conditions.Exists(x => Binds(x, alias, c.Name, reached, equalOnly: false))).ToList();
            var ordered = order is null ? [] : key.Columns.Skip(equal.Count).Zip(order).TakeWhile(x => x.Second.Expression is ColumnExpression c && c.Name == x.First.Name).Select(x => x.First).ToList();
            // Read forwards or backwards, but not both.
            var turned = ordered.Select((c, i) => (key.Descending?[equal.Count + i] ?? false) == order![i].IsAscending).ToList();
            ordered = [.. ordered.TakeWhile((_, i) => turned[i] == turned[0])];
            return (Columns: equal.Sum(c => c.Name == CampaignId ? 1 : 10) + (ranged.Count * 5) + (ordered.Count * 4), Words: $"{key.Name}: {string.Join(", ", [.. equal.Select(c => c.Name), .. ranged.Select(c => c.Name + " range"), .. ordered.Select(c => c.Name + " order")])}{(key.Filter is null ? "" : $" where {key.Filter}")}");
        }).DefaultIfEmpty().MaxBy(x => x.Columns);
    }

    // Each side of an OR may go by an index of its own.
    private bool HasIndexForEach(string alias, HashSet<string> reached) => _conditions.Exists(x => Ors(x) is { Count: > 1 } ors && ors.TrueForAll(or => Keys(alias).Any(key =>
        key.Filter is null && Binds(or, alias, key.Columns[0].Name, reached, equalOnly: false))));

    private static List<SqlExpression> Ors(SqlExpression condition) =>
        condition is SqlBinaryExpression { OperatorType: ExpressionType.OrElse } or ? [.. Ors(or.Left), .. Ors(or.Right)] : [condition];

    private IEnumerable<(string Name, IReadOnlyList<IColumn> Columns, string? Filter, IReadOnlyList<bool>? Descending)> Keys(string alias) =>
        _tables[alias].UniqueConstraints.Select(u => (u.Name, u.Columns, (string?)null, (IReadOnlyList<bool>?)null)).Concat(_tables[alias].Indexes.Select(i => (i.Name, i.Columns, i.Filter, i.IsDescending is { Count: > 0 } turned ? turned : null)));

    // A filtered index holds some rows only: the conditions must ask for no other.
    private bool Serves(string? filter, string alias, HashSet<string> reached) => filter is null || filter.Split(" AND ").All(part =>
    {
        var (column, isNull) = (part[1..part.IndexOf(']', StringComparison.Ordinal)], part.EndsWith("] IS NULL", StringComparison.Ordinal));
        return _conditions.Exists(x => isNull ? x is SqlUnaryExpression { OperatorType: ExpressionType.Equal } asked && Is(asked.Operand, alias, column)
            : x is SqlUnaryExpression { OperatorType: ExpressionType.NotEqual } there ? Is(there.Operand, alias, column)
            : x is not SqlUnaryExpression && Binds(x, alias, column, reached, equalOnly: false));
    });

    // Whether a condition says what the column is, in terms of what is known when the table is entered.
    private bool Binds(SqlExpression condition, string alias, string column, HashSet<string> reached, bool equalOnly) => condition switch
    {
        SqlBinaryExpression { OperatorType: ExpressionType.OrElse } or => Binds(or.Left, alias, column, reached, equalOnly) && Binds(or.Right, alias, column, reached, equalOnly),
        SqlBinaryExpression { OperatorType: ExpressionType.AndAlso } and => Binds(and.Left, alias, column, reached, equalOnly) || Binds(and.Right, alias, column, reached, equalOnly),
        SqlBinaryExpression { OperatorType: ExpressionType.Equal, Left: SqlConstantExpression, Right: SqlConstantExpression } => true,
        SqlBinaryExpression { OperatorType: ExpressionType.Equal } same => Compares(same, alias, column, reached),
        SqlBinaryExpression { OperatorType: ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual } range => !equalOnly && Compares(range, alias, column, reached),
        InExpression search => Is(search.Item, alias, column),
        SqlUnaryExpression { OperatorType: ExpressionType.Equal } isNull => Is(isNull.Operand, alias, column),
        LikeExpression like => !equalOnly && Is(like.Match, alias, column) && like.Pattern is SqlParameterExpression { Name: var name } && name.EndsWith("_startswith", StringComparison.Ordinal),
        // What a subquery names is as good as a join to it.
        ExistsExpression { Subquery: { Predicate: { } within } subquery } => Ands(within).Any(x => x is SqlBinaryExpression { OperatorType: ExpressionType.Equal } && Binds(x, alias, column, [.. reached, .. subquery.Tables.Select(t => Bare(t).Alias!)], equalOnly)),
        SqlConstantExpression { Value: false } => true,
        ColumnExpression flag => Is(flag, alias, column),
        _ => false,
    };

    private bool Compares(SqlBinaryExpression comparison, string alias, string column, HashSet<string> reached) =>
        (Is(comparison.Left, alias, column) && IsKnown(comparison.Right, reached)) || (Is(comparison.Right, alias, column) && IsKnown(comparison.Left, reached));

    private bool Is(SqlExpression part, string alias, string column) => Resolved(part) is ColumnExpression found && found.TableAlias == alias && found.Name == column;

    private SqlExpression Resolved(SqlExpression part) =>
        part is ColumnExpression column && _derived.TryGetValue(column.TableAlias, out var derived) && Merges(derived) && derived.Projection.FirstOrDefault(p => p.Alias == column.Name) is { } named
            ? Resolved(named.Expression)
            : part;

    private bool IsKnown(SqlExpression part, HashSet<string> reached)
    {
        var columns = new Columns();
        columns.Visit(Resolved(part));
        return columns.Aliases.All(reached.Contains);
    }

    private sealed class Columns : ExpressionVisitor
    {
        public HashSet<string> Aliases { get; } = [];

        protected override Expression VisitExtension(Expression node)
        {
            if (node is ColumnExpression column)
            {
                Aliases.Add(column.TableAlias);
            }

            return node is SelectExpression ? node : base.VisitExtension(node);
        }
    }
}
