using System.Linq.Expressions;
using Nop.Core;
using Nop.Core.Caching;
using Nop.Core.Domain.Common;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Data;

public sealed class EntityRepository<TEntity>(DatabaseSession database, IEventPublisher events, IStaticCacheManager cache) : IRepository<TEntity>
    where TEntity : BaseEntity
{
    private static readonly bool KeepsDeleted = typeof(ISoftDeletedEntity).IsAssignableFrom(typeof(TEntity));

    public IQueryable<TEntity> Table => database.Query<TEntity>();

    public async Task<TEntity> GetByIdAsync(int? id, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true, bool useShortTermCache = false)
    {
        if (id is null or 0)
            return null!;

        var query = Visible(includeDeleted).Where(e => e.Id == id);
        return await Cached(getCacheKey?.Invoke(cache), () => query.FirstOrDefaultAsync());
    }

    public async Task<IList<TEntity>> GetByIdsAsync(IList<int> ids, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true)
    {
        if (ids == null || ids.Count == 0)
            return [];

        var wanted = ids.Distinct().ToList();
        var query = Visible(includeDeleted).Where(e => wanted.Contains(e.Id));
        var byId = (await Cached(getCacheKey?.Invoke(cache), () => query.ToListAsync())).ToDictionary(e => e.Id);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    public Task<IList<TEntity>> GetAllAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true) =>
        GetAllAsync(Lift(func)!, Lift(getCacheKey), includeDeleted);

    public Task<IList<TEntity>> GetAllAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null, Func<ICacheKeyService, CacheKey>? getCacheKey = null, bool includeDeleted = true) =>
        GetAllAsync(func!, Lift(getCacheKey), includeDeleted);

    public async Task<IList<TEntity>> GetAllAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>> func, Func<ICacheKeyService, Task<CacheKey>> getCacheKey, bool includeDeleted = true)
    {
        var query = Visible(includeDeleted);
        query = func == null ? query : await func(query);
        return await Cached<IList<TEntity>>(await getCacheKey(cache), async () => await query.ToListAsync());
    }

    public Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true) =>
        GetAllPagedAsync(Lift(func), pageIndex, pageSize, getOnlyTotalCount, includeDeleted);

    public async Task<IPagedList<TEntity>> GetAllPagedAsync(Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? func = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false, bool includeDeleted = true)
    {
        var query = Visible(includeDeleted);
        query = func == null ? query : await func(query);
        return await query.ToPagedListAsync(pageIndex, pageSize, getOnlyTotalCount);
    }

    public Task<TEntity> LoadOriginalCopyAsync(TEntity entity) => Table.FirstOrDefaultAsync(e => e.Id == entity.Id);

    public async Task InsertAsync(TEntity entity, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entity);
        await database.InsertAsync(entity);
        if (publishEvent)
            await events.PublishAsync(new EntityInsertedEvent<TEntity>(entity));
    }

    public async Task InsertAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entities);
        await database.InsertManyAsync(entities);
        if (!publishEvent)
            return;
        foreach (var entity in entities)
            await events.PublishAsync(new EntityInsertedEvent<TEntity>(entity));
    }

    public Task UpdateAsync(TEntity entity, bool publishEvent = true) => UpdateAsync([entity], publishEvent);

    public async Task UpdateAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entities);
        await database.UpdateAsync(entities);
        if (!publishEvent)
            return;
        foreach (var entity in entities)
            await events.PublishAsync(new EntityUpdatedEvent<TEntity>(entity));
    }

    public Task DeleteAsync(TEntity entity, bool publishEvent = true) => DeleteAsync([entity], publishEvent);

    public async Task DeleteAsync(IList<TEntity> entities, bool publishEvent = true)
    {
        ArgumentNullException.ThrowIfNull(entities);
        if (KeepsDeleted)
        {
            foreach (var entity in entities)
                ((ISoftDeletedEntity)entity).Deleted = true;
            await database.UpdateAsync(entities);
        }
        else
            await database.DeleteAsync(entities);

        if (!publishEvent)
            return;
        foreach (var entity in entities)
            await events.PublishAsync(new EntityDeletedEvent<TEntity>(entity));
    }

    public Task<int> DeleteAsync(Expression<Func<TEntity, bool>> predicate) => database.DeleteAsync(predicate);

    public Task TruncateAsync(bool resetIdentity = false) => database.TruncateAsync<TEntity>(resetIdentity);

    private IQueryable<TEntity> Visible(bool includeDeleted) =>
        includeDeleted || !KeepsDeleted ? Table : Table.OfType<ISoftDeletedEntity>().Where(e => !e.Deleted).OfType<TEntity>();

    private Task<T> Cached<T>(CacheKey? key, Func<Task<T>> load) => key == null ? load() : cache.GetAsync(key, load);

    private static Func<IQueryable<TEntity>, Task<IQueryable<TEntity>>>? Lift(Func<IQueryable<TEntity>, IQueryable<TEntity>>? func) =>
        func == null ? null : query => Task.FromResult(func(query));

    private static Func<ICacheKeyService, Task<CacheKey>> Lift(Func<ICacheKeyService, CacheKey>? getKey) =>
        keys => Task.FromResult(getKey?.Invoke(keys)!);
}
