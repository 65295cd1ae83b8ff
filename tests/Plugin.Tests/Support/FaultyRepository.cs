using System.Linq.Expressions;
using System.Reflection;
using Demo.Data;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Data;

namespace Plugin.Tests.Support;

/// <summary>What goes wrong, or what else happens, around the writes of one kind of rows.</summary>
public sealed class Faults
{
    private int _inserts;
    private int _updates;
    private int _queries;

    /// <summary>Called before and after each insert, single or many, with its number from 1; may throw.</summary>
    public Func<int, Task> BeforeInsert { get; set; } = _ => Task.CompletedTask;

    public Func<int, Task> AfterInsert { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called before and after each update, single or many, with its number from 1; may throw.</summary>
    public Func<int, Task> BeforeUpdate { get; set; } = _ => Task.CompletedTask;

    public Func<int, Task> AfterUpdate { get; set; } = _ => Task.CompletedTask;

    /// <summary>Called before rows are deleted by a condition; may throw.</summary>
    public Action BeforeDeleteByCondition { get; set; } = () => { };

    public int Inserts => _inserts;

    /// <summary>How often somebody began a query.</summary>
    public int Queries => _queries;

    public void AttachTo<TEntity>(IServiceCollection services) where TEntity : BaseEntity
    {
        services.AddScoped<EntityRepository<TEntity>>();
        services.AddScoped<IRepository<TEntity>>(scope =>
        {
            var proxy = DispatchProxy.Create<IRepository<TEntity>, FaultyRepository<TEntity>>();
            ((FaultyRepository<TEntity>)(object)proxy).Attach(scope.GetRequiredService<EntityRepository<TEntity>>(), this);
            return proxy;
        });
    }

    internal void Queried() => Interlocked.Increment(ref _queries);

    internal async Task Around(Func<Task> insert)
    {
        var number = Interlocked.Increment(ref _inserts);
        await BeforeInsert(number);
        await insert();
        await AfterInsert(number);
    }

    internal async Task AroundUpdate(Func<Task> update)
    {
        var number = Interlocked.Increment(ref _updates);
        await BeforeUpdate(number);
        await update();
        await AfterUpdate(number);
    }
}

public class FaultyRepository<TEntity> : DispatchProxy where TEntity : BaseEntity
{
    private IRepository<TEntity> _inner = null!;
    private Faults _faults = null!;

    internal void Attach(IRepository<TEntity> inner, Faults faults) => (_inner, _faults) = (inner, faults);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == $"get_{nameof(IRepository<TEntity>.Table)}")
            _faults.Queried();
        if (targetMethod.Name == nameof(IRepository<TEntity>.DeleteAsync) && args![0] is LambdaExpression)
            _faults.BeforeDeleteByCondition();
        return targetMethod.Name switch
        {
            nameof(IRepository<TEntity>.InsertAsync) => _faults.Around(() => (Task)Call()!),
            nameof(IRepository<TEntity>.UpdateAsync) => _faults.AroundUpdate(() => (Task)Call()!),
            _ => Call()
        };

        object? Call() => targetMethod.Invoke(_inner, BindingFlags.DoNotWrapExceptions, null, args, null);
    }
}
