namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>Numbers equal nopCommerce's order status.</summary>
public enum OrderState
{
    Pending = 10,
    Processing = 20,
    Complete = 30,
    Cancelled = 40
}
