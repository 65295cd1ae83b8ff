using Nop.Core;
using Nop.Services.Cms;
using Nop.Web.Framework.Factories;

namespace Demo.Web.Factories;

/// <summary>Asks the active widget plugins which component they show in a zone.</summary>
public class WidgetModelFactory(IWidgetPluginManager plugins, IWorkContext work, IStoreContext stores) : IWidgetModelFactory
{
    private readonly Dictionary<string, List<Type>> _components = [];

    public async Task<IReadOnlyList<WidgetModel>> PrepareAsync(string widgetZone, object? additionalData)
    {
        if (!_components.TryGetValue(widgetZone, out var components))
            _components[widgetZone] = components = await LoadAsync(widgetZone);
        return components.ConvertAll(component => new WidgetModel(component, widgetZone, additionalData));
    }

    private async Task<List<Type>> LoadAsync(string widgetZone)
    {
        var customer = await work.GetCurrentCustomerAsync();
        var store = await stores.GetCurrentStoreAsync();
        var active = await plugins.LoadActivePluginsAsync(customer, store.Id, widgetZone);
        return [.. active.Select(plugin => plugin.GetWidgetViewComponent(widgetZone)).OfType<Type>()];
    }
}

public record WidgetModel(Type Component, string Zone, object? AdditionalData);
