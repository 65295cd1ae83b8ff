namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>Groups of facts that are kept for the same time and shown under one filter.</summary>
public enum FactFamily
{
    Order = 1,
    Shipment = 2,
    Cart = 3,
    WishList = 4,
    Browse = 5,
    Review = 6,
    Return = 7,
    Account = 8,
    Email = 9,
    Block = 10,
    Survey = 11,
    Case = 12,
    Contact = 13,
    Reward = 14
}
