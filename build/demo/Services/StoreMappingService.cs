using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Stores;

namespace Demo.Services;

public sealed class StoreMappingService(IRepository<StoreMapping> mappings, Lazy<IStoreContext> storeContext) : IStoreMappingService
{
    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity) where TEntity : BaseEntity, IStoreMappingSupported =>
        await AuthorizeAsync(entity, (await storeContext.Value.GetCurrentStoreAsync()).Id);

    public async Task<bool> AuthorizeAsync<TEntity>(TEntity entity, int storeId) where TEntity : BaseEntity, IStoreMappingSupported
    {
        if (entity == null)
            return false;
        if (storeId == 0 || !entity.LimitedToStores)
            return true;

        var (id, name) = (entity.Id, typeof(TEntity).Name);
        return await mappings.Table.AnyAsync(m => m.EntityId == id && m.EntityName == name && m.StoreId == storeId);
    }
}
