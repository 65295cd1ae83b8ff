using Nop.Core.Caching;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Services.Stores;

namespace Demo.Services;

public sealed class StoreService(IRepository<Store> stores, IStaticCacheManager cache) : IStoreService
{
    internal const string CachePrefix = "Demo.store.";
    private static readonly CacheKey Key = new(CachePrefix + "all") { CacheTime = 60 };

    public async Task<IList<Store>> GetAllStoresAsync() =>
        await cache.GetAsync(Key, () => stores.Table.Where(s => !s.Deleted).OrderBy(s => s.DisplayOrder).ThenBy(s => s.Id).ToListAsync());

    public async Task<Store> GetStoreByIdAsync(int storeId) => (await GetAllStoresAsync()).FirstOrDefault(s => s.Id == storeId)!;
}
