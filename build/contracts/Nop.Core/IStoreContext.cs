using Nop.Core.Domain.Stores;

namespace Nop.Core;

public interface IStoreContext
{
    Store GetCurrentStore();

    Task<Store> GetCurrentStoreAsync();

    Task<int> GetActiveStoreScopeConfigurationAsync();
}
