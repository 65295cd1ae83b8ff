namespace Nop.Plugin.CustomerLoyalty.Engine.Overview;

/// <summary>How a figure stands against its target.</summary>
public enum TargetLight
{
    /// <summary>No target, or no figure.</summary>
    None = 0,
    Met = 1,

    /// <summary>Short of the target, within what is bearable.</summary>
    Close = 2,
    Missed = 3
}
