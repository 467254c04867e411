using System.Linq.Expressions;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace ZhongGengZu.Web.Tests.Sql;

/// <summary>What makes a statement slow, or fail, on SQL Server although it is right elsewhere.</summary>
internal sealed partial class Traps : ExpressionVisitor
{
    private readonly List<string> _found = [];

    private Traps()
    {
    }

    public static IReadOnlyList<string> In(Statement statement)
    {
        var traps = new Traps();
        traps.Visit(statement.Tree);
        traps._found.AddRange(statement.Parameters.GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => $"{same.Key} is one name to most servers"));
        traps._found.AddRange(statement.Parameters.Where(p => !Sent().IsMatch(p.Type)).Select(p => $"{p.Name} is sent as {p.Type}, which no column is"));
        return [.. traps._found.Distinct()];
    }

    protected override Expression VisitExtension(Expression node)
    {
        switch (node)
        {
            case SelectExpression { Offset: not null }:
                _found.Add("OFFSET reads all that it leaves out");
                break;
            case SqlBinaryExpression binary:
                Alike(binary, binary.Left, binary.Right);
                Cursor(binary);
                break;
            case InExpression search:
                Alike(search, [search.Item, .. search.Values ?? [], search.ValuesParameter, search.Subquery?.Projection[0].Expression]);
                break;
            case LikeExpression like:
                Alike(like, like.Match, like.Pattern);
                break;
            case CaseExpression choice:
                Alike(choice, [.. choice.WhenClauses.Select(when => when.Result), choice.ElseResult]);
                Alike(choice, [choice.Operand, .. choice.Operand is null ? [] : choice.WhenClauses.Select(when => when.Test)]);
                break;
            case SqlFunctionExpression function:
                Alike(function, [function.Instance, .. function.Arguments ?? []]);
                break;
            case SetOperationBase set:
                foreach (var (one, other) in set.Source1.Projection.Zip(set.Source2.Projection))
                {
                    Alike(one, one.Expression, other.Expression);
                }

                break;
        }

        return base.VisitExtension(node);
    }

    // “Behind, or the same and further” reads all that lies before; “not before, and (behind or further)” goes to the place.
    private void Cursor(SqlBinaryExpression or)
    {
        if (or.OperatorType == ExpressionType.OrElse
            && (or.Left, or.Right) is (SqlBinaryExpression { OperatorType: ExpressionType.GreaterThan or ExpressionType.LessThan, Left: ColumnExpression behind, Right: SqlParameterExpression }, SqlBinaryExpression { OperatorType: ExpressionType.AndAlso, Left: SqlBinaryExpression { OperatorType: ExpressionType.Equal, Left: ColumnExpression same } })
            && behind.Equals(same))
        {
            _found.Add($"a cursor that leads to no place in an index: {or}");
        }
    }

    // varchar is one collation and nvarchar another: beside each other they are converted row by row, or refused.
    private void Alike(Expression whole, params SqlExpression?[] parts)
    {
        if (parts.Select(KindOf).OfType<string>().Distinct().Count() > 1)
        {
            _found.Add($"varchar beside nvarchar: {whole}");
        }
    }

    private static string? KindOf(SqlExpression? part) =>
        part is SqlConstantExpression { Value: null } ? null : part?.TypeMapping?.StoreType is { } type && TextType().Match(type) is { Success: true } text ? text.Value : null;

    [GeneratedRegex("^n?varchar")]
    private static partial Regex TextType();

    [GeneratedRegex(@"^(varbinary\(16\)|datetime2\(3\)|date|bit|int|bigint|n?varchar\(\d+\))$")]
    private static partial Regex Sent();
}
