namespace Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

/// <summary>Numbers are stored and never change.</summary>
public enum CareTaskState
{
    /// <summary>There is no money for it, or not yet.</summary>
    Waiting = 1,

    /// <summary>Money is set aside; the agent chooses and does.</summary>
    Open = 2,
    AwaitsApproval = 3,
    Approved = 4,
    Done = 5,

    /// <summary>Somebody decided against it; its money is free again.</summary>
    Left = 6,

    /// <summary>Of the control group: nobody does anything.</summary>
    Control = 7
}
