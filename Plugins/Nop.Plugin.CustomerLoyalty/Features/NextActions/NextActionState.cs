namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

public enum NextActionState
{
    Open = 1,
    Done = 2,

    /// <summary>Somebody decided against it.</summary>
    Dismissed = 3,

    /// <summary>The reason went away by itself, or nobody came to it in time.</summary>
    Overtaken = 4
}
