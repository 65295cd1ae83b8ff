using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Customers;
using Nop.Services.Cms;

namespace Demo.Host;

internal sealed class WidgetPluginManager(ShopTypes types, WidgetSettings settings, IServiceProvider services) : IWidgetPluginManager
{
    private readonly Dictionary<string, IWidgetPlugin> _built = [];

    public async Task<IList<IWidgetPlugin>> LoadActivePluginsAsync(Customer? customer = null, int storeId = 0, string? widgetZone = null)
    {
        var list = new List<IWidgetPlugin>();
        foreach (var package in Widgets.OrderBy(p => p.Descriptor.DisplayOrder))
        {
            var widget = Build(package);
            if (IsPluginActive(widget) && (widgetZone == null || (await widget.GetWidgetZonesAsync()).Contains(widgetZone, StringComparer.OrdinalIgnoreCase)))
                list.Add(widget);
        }

        return list;
    }

    public Task<IWidgetPlugin> LoadPluginBySystemNameAsync(string systemName, Customer? customer = null, int storeId = 0) =>
        Task.FromResult(Widgets.FirstOrDefault(p => p.Descriptor.SystemName == systemName) is { } package ? Build(package) : null!);

    public async Task<bool> IsPluginActiveAsync(string systemName, Customer? customer = null, int storeId = 0) =>
        await LoadPluginBySystemNameAsync(systemName, customer, storeId) is { } widget && IsPluginActive(widget);

    public bool IsPluginActive(IWidgetPlugin widget) => IsPluginActive(widget, settings.ActiveWidgetSystemNames);

    public bool IsPluginActive(IWidgetPlugin plugin, List<string> systemNames) =>
        plugin is { PluginDescriptor.Installed: true } && systemNames.Contains(plugin.PluginDescriptor.SystemName, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<PluginPackage> Widgets =>
        types.Plugins.Where(p => p.Descriptor.Installed && typeof(IWidgetPlugin).IsAssignableFrom(p.PluginType));

    private IWidgetPlugin Build(PluginPackage package) =>
        _built.TryGetValue(package.Descriptor.SystemName, out var known)
            ? known
            : _built[package.Descriptor.SystemName] = (IWidgetPlugin)PluginLifecycle.Create(package, services);
}
