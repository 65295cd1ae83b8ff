using Demo.Host;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Nop.Services.Cms;

namespace Demo.Web.Support;

/// <summary>The plugin whose page is shown, for the title and the way back of its configuration page.</summary>
public class ConfiguredPlugin(IPluginLifecycle plugins, IWidgetPluginManager widgets)
{
    public PluginTitle? Find(ActionDescriptor action)
    {
        var assembly = (action as ControllerActionDescriptor)?.ControllerTypeInfo.Assembly.GetName().Name;
        var plugin = plugins.Plugins.FirstOrDefault(candidate => Path.GetFileNameWithoutExtension(candidate.AssemblyFileName) == assembly);
        if (plugin is null)
            return null;

        var widget = widgets.LoadPluginBySystemNameAsync(plugin.SystemName).GetAwaiter().GetResult();
        return new PluginTitle(plugin.FriendlyName, widget is { HideInWidgetList: false });
    }
}

public record PluginTitle(string FriendlyName, bool IsListedWidget);
