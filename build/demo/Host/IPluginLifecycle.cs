using Nop.Services.Plugins;

namespace Demo.Host;

/// <summary>Installs, updates and removes plugins while the shop runs, in the order of nopCommerce.</summary>
public interface IPluginLifecycle
{
    IReadOnlyList<PluginDescriptor> Plugins { get; }

    Task InstallAsync(string systemName);

    /// <summary>The plugin may refuse by an exception; its message is for the administrator.</summary>
    Task UninstallAsync(string systemName);
}
