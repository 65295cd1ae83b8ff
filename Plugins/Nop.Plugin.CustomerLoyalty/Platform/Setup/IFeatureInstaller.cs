namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

/// <summary>What a feature begins with: rows that are there from the first day. Called at every install and update; what is there already stays as it is.</summary>
public interface IFeatureInstaller
{
    Task InstallAsync();
}
