using System.Linq.Expressions;
using Nop.Core;

namespace System.Linq;

public static class AsyncIQueryableExtensions
{
    public static async Task<IPagedList<T>> ToPagedListAsync<T>(this IQueryable<T> source, int pageIndex, int pageSize, bool getOnlyTotalCount = false)
    {
        if (source == null)
            return new PagedList<T>([], pageIndex, pageSize);

        pageSize = Math.Max(pageSize, 1);
        var count = await source.CountAsync();
        List<T> page = getOnlyTotalCount ? [] : await Page(source, pageIndex, pageSize).ToListAsync();
        return new PagedList<T>(page, pageIndex, pageSize, count);
    }

    public static async Task<List<TSource>> ToListAsync<TSource>(this IQueryable<TSource> source)
    {
        if (source is not IAsyncEnumerable<TSource> rows)
            return [.. source];

        var list = new List<TSource>();
        await foreach (var row in rows)
            list.Add(row);
        return list;
    }

    public static Task<TResult> MaxAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        Run<TSource, TResult>(source, q => q.Max(predicate));

    public static Task<TResult> MinAsync<TSource, TResult>(this IQueryable<TSource> source, Expression<Func<TSource, TResult>> predicate) =>
        Run<TSource, TResult>(source, q => q.Min(predicate));

    public static Task<TSource> FirstOrDefaultAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run<TSource, TSource>(Filtered(source, predicate), q => q.FirstOrDefault());

    public static Task<bool> AnyAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run<TSource, bool>(Filtered(source, predicate), q => q.Any());

    public static Task<decimal> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, decimal>> predicate) =>
        Run<TSource, decimal>(source, q => q.Sum(predicate));

    public static Task<int> CountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run<TSource, int>(Filtered(source, predicate), q => q.Count());

    public static Task<int> SumAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, int>> predicate) =>
        Run<TSource, int>(source, q => q.Sum(predicate));

    public static Task<long> LongCountAsync<TSource>(this IQueryable<TSource> source, Expression<Func<TSource, bool>> predicate = null) =>
        Run<TSource, long>(Filtered(source, predicate), q => q.LongCount());

    private static IQueryable<T> Page<T>(IQueryable<T> source, int pageIndex, int pageSize) =>
        pageIndex == 0 && pageSize == int.MaxValue ? source : source.Skip(pageIndex * pageSize).Take(pageSize);

    private static IQueryable<T> Filtered<T>(IQueryable<T> source, Expression<Func<T, bool>> predicate) =>
        predicate == null ? source : source.Where(predicate);

    private static Task<TResult> Run<TSource, TResult>(IQueryable<TSource> source, Expression<Func<IQueryable<TSource>, TResult>> call)
    {
        var body = new Replace(call.Parameters[0], source.Expression).Visit(call.Body);
        return QueryRunner.Current.ExecuteAsync<TResult>(source.Provider, body);
    }

    /// <summary>Puts the query in place of the parameter and turns quoted closures (the predicate) back into lambdas.</summary>
    private sealed class Replace(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? replacement : node;

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression is ConstantExpression closure && typeof(LambdaExpression).IsAssignableFrom(node.Type)
                && node.Member is Reflection.FieldInfo field)
                return Expression.Quote((LambdaExpression)field.GetValue(closure.Value));

            return base.VisitMember(node);
        }
    }
}
