namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Where the money for one customer and occasion is. Numbers are stored and never change.</summary>
public enum CareItemState
{
    /// <summary>Nothing is set aside yet.</summary>
    None = 0,
    Reserved = 1,
    Requested = 2,
    Approved = 3,
    Spent = 4,
    Released = 5
}
