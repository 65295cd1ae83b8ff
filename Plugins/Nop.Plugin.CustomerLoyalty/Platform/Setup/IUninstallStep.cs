namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What a feature takes back in the shop's own tables before the plugin goes, while its own tables are still there. Can be repeated.</summary>
public interface IUninstallStep
{
    /// <param name="keepsData">The plugin's own tables stay, for when it is installed again.</param>
    Task UninstallAsync(bool keepsData);
}
