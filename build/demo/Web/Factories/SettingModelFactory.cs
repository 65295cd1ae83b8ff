using Nop.Core;
using Nop.Services.Stores;
using Nop.Web.Areas.Admin.Factories;
using Nop.Web.Areas.Admin.Models.Settings;
using Nop.Web.Areas.Admin.Models.Stores;

namespace Demo.Web.Factories;

public sealed class SettingModelFactory(IStoreService stores, IStoreContext storeContext) : ISettingModelFactory
{
    public async Task<StoreScopeConfigurationModel> PrepareStoreScopeConfigurationModelAsync() => new()
    {
        StoreId = await storeContext.GetActiveStoreScopeConfigurationAsync(),
        Stores = (await stores.GetAllStoresAsync()).Select(store => new StoreModel { Id = store.Id, Name = store.Name }).ToList()
    };
}
