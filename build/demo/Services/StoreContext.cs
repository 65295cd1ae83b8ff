using Demo.Web.Support;
using Nop.Core;
using Nop.Core.Domain.Stores;
using Nop.Services.Stores;
using Nop.Services.Common;

namespace Demo.Services;

/// <summary>The store is chosen by the visitor's switch or by host name; the first one answers for unknown hosts.</summary>
public sealed class StoreContext(IHttpContextAccessor http, IStoreService stores, CurrentVisit visit, IGenericAttributeService attributes, Lazy<IWorkContext> workContext) : IStoreContext
{
    /// <summary>Name of nopCommerce's attribute, so that the store switch of the back office finds it.</summary>
    public const string ScopeAttribute = "AdminAreaStoreScopeConfiguration";

    private const string SwitchCookie = ".Demo.Store";
    private Store? _current;

    public async Task<Store> GetCurrentStoreAsync()
    {
        if (_current != null)
            return _current;

        var all = await stores.GetAllStoresAsync();
        var host = http.HttpContext?.Request.Host.Host;
        var switched = int.TryParse(http.HttpContext?.Request.Cookies[SwitchCookie], out var id) ? id : 0;
        return _current = all.FirstOrDefault(s => s.Id == visit.StoreId)
            ?? all.FirstOrDefault(s => s.Id == switched)
            ?? all.FirstOrDefault(s => s.Id == StoreCookie.Read(http.HttpContext))
            ?? all.FirstOrDefault(s => Hosts(s).Contains(host, StringComparer.OrdinalIgnoreCase))
            ?? all.FirstOrDefault()
            ?? throw new NopException("No store could be loaded");
    }

    public Store GetCurrentStore() => _current ?? GetCurrentStoreAsync().GetAwaiter().GetResult();

    public async Task<int> GetActiveStoreScopeConfigurationAsync()
    {
        var all = await stores.GetAllStoresAsync();
        if (all.Count < 2)
            return 0;

        var chosen = await attributes.GetAttributeAsync<int>(await workContext.Value.GetCurrentCustomerAsync(), ScopeAttribute);
        return all.Any(s => s.Id == chosen) ? chosen : 0;
    }

    private static IEnumerable<string?> Hosts(Store store) => (store.Hosts ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
