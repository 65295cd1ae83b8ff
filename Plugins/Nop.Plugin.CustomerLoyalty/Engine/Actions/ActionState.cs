namespace Nop.Plugin.CustomerLoyalty.Engine.Actions;

/// <summary>Numbers are stored and never change.</summary>
public enum ActionState
{
    /// <summary>Waits for its time, or for the next try, or for a reason to go away.</summary>
    Waiting = 1,
    Done = 2,

    /// <summary>Was decided against, see its reason.</summary>
    Skipped = 3,

    /// <summary>Was tried and cannot succeed.</summary>
    Failed = 4,

    /// <summary>Was begun and nobody knows whether it happened. It is never tried again by itself.</summary>
    Unknown = 5
}
