namespace Nop.Services.Plugins;

public abstract class BasePlugin : IPlugin
{
    public virtual PluginDescriptor PluginDescriptor { get; set; }

    public virtual Task InstallAsync() => throw new NotSupportedException();

    public virtual Task InstallSampleDataAsync() => throw new NotSupportedException();

    public virtual Task PreparePluginToUninstallAsync() => throw new NotSupportedException();

    public virtual Task UninstallAsync() => throw new NotSupportedException();

    public virtual Task UpdateAsync(string currentVersion, string targetVersion) => throw new NotSupportedException();

    public virtual string GetConfigurationPageUrl() => throw new NotSupportedException();
}
