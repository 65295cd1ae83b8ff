using Nop.Core.Domain.Customers;
using Nop.Services.Plugins;

namespace Demo.Host;

internal sealed class PluginService(ShopTypes types) : IPluginService
{
    public Task<PluginDescriptor> GetPluginDescriptorBySystemNameAsync<TPlugin>(string systemName, LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly, Customer? customer = null, int storeId = 0, string? group = null)
        where TPlugin : class, IPlugin =>
        Task.FromResult(types.Plugins
            .Where(p => p.Descriptor.SystemName.Equals(systemName, StringComparison.OrdinalIgnoreCase) && typeof(TPlugin).IsAssignableFrom(p.PluginType))
            .Where(p => loadMode == LoadPluginsMode.All || p.Descriptor.Installed == (loadMode == LoadPluginsMode.InstalledOnly))
            .Select(p => p.Descriptor)
            .FirstOrDefault())!;

    public void ClearInstalledPluginsList()
    {
        foreach (var package in types.Plugins)
            package.Descriptor.Installed = false;
    }
}
