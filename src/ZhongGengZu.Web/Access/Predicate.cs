using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace ZhongGengZu.Web.Access;

/// <summary>
/// Puts conditions of a query together. Values stay captured variables, so that they reach SQL as parameters and one statement
/// serves everybody.
/// </summary>
internal static class Predicate
{
    public static Expression<Func<T, bool>> Any<T>(params Expression<Func<T, bool>>[] conditions) => Join(conditions, Expression.OrElse);

    public static Expression<Func<T, bool>> All<T>(params Expression<Func<T, bool>>[] conditions) => Join(conditions, Expression.AndAlso);

    public static Expression<Func<T, bool>> Not<T>(Expression<Func<T, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    /// <summary>A condition on one column.</summary>
    public static Expression<Func<T, bool>> On<T, TColumn>(Expression<Func<T, TColumn>> column, Expression<Func<TColumn, bool>> condition) =>
        Expression.Lambda<Func<T, bool>>(Replace(condition, column.Body), column.Parameters);

    /// <summary>Another set of the same database that a query reads.</summary>
    public static IQueryable<TOther> Beside<T, TOther>(this IQueryable<T> query)
        where TOther : class
    {
        var finder = new RootFinder();
        finder.Visit(query.Expression);
        var root = finder.Found ?? throw new InvalidOperationException("Only a query of the case database can be narrowed to what somebody may see.");
        var other = root.EntityType.Model.FindEntityType(typeof(TOther))!;
        return root.QueryProvider!.CreateQuery<TOther>(new EntityQueryRootExpression(root.QueryProvider, other));
    }

    private static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>>[] conditions, Func<Expression, Expression, Expression> join)
    {
        var row = conditions[0].Parameters[0];
        return Expression.Lambda<Func<T, bool>>(conditions.Select(c => Replace(c, row)).Aggregate(join), row);
    }

    private static Expression Replace(LambdaExpression lambda, Expression by) => new ParameterReplacer(lambda.Parameters[0], by).Visit(lambda.Body);

    private sealed class ParameterReplacer(ParameterExpression parameter, Expression by) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? by : node;
    }

    private sealed class RootFinder : ExpressionVisitor
    {
        public EntityQueryRootExpression? Found { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            Found ??= node as EntityQueryRootExpression;
            return node is EntityQueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
