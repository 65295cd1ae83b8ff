using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Demo.Data;

internal sealed class EfQueryRunner : QueryRunner
{
    internal override Task<TResult> ExecuteAsync<TResult>(IQueryProvider provider, Expression query) =>
        provider is IAsyncQueryProvider async
            ? async.ExecuteAsync<Task<TResult>>(query)
            : Task.FromResult(provider.Execute<TResult>(query));
}
