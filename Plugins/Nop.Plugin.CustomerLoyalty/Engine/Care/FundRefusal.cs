namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Why nothing is written into the fund. The names are those of the texts that tell it.</summary>
public enum FundRefusal
{
    None = 0,

    /// <summary>It is so already.</summary>
    Same,

    /// <summary>Spent or released before.</summary>
    Over,

    /// <summary>Nothing is set aside for it.</summary>
    NotReserved,
    Negative,

    /// <summary>More than there is for one customer in the year.</summary>
    CustomerCap,
    PlanBudget,
    YearCap,
    SoldOut,
    NeedsApproval,

    /// <summary>Nobody approves what he asked for himself.</summary>
    OwnRequest,
    NotRequested,

    /// <summary>It cost more than is set aside: the sum has to be raised first.</summary>
    AboveReserved
}
