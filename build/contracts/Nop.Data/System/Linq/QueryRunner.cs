using System.Linq.Expressions;

namespace System.Linq;

/// <summary>How queries run without blocking. The host that brings the query provider sets <see cref="Current"/>.</summary>
internal abstract class QueryRunner
{
    internal static QueryRunner Current { get; set; } = new Blocking();

    internal abstract Task<TResult> ExecuteAsync<TResult>(IQueryProvider provider, Expression query);

    private sealed class Blocking : QueryRunner
    {
        internal override Task<TResult> ExecuteAsync<TResult>(IQueryProvider provider, Expression query) =>
            Task.FromResult(provider.Execute<TResult>(query));
    }
}
