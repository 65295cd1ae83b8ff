namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

public enum UninstallChoice
{
    /// <summary>Uninstalling is refused until somebody has decided.</summary>
    Undecided = 0,
    KeepData = 1,
    DropData = 2
}
