namespace Nop.Services.Plugins;

public interface IPlugin
{
    PluginDescriptor PluginDescriptor { get; set; }

    Task InstallAsync();

    Task InstallSampleDataAsync();

    Task PreparePluginToUninstallAsync();

    Task UninstallAsync();

    Task UpdateAsync(string currentVersion, string targetVersion);

    string GetConfigurationPageUrl();
}
