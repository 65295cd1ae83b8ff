namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>How much may be set aside. Null is for no cap.</summary>
/// <param name="Customer">For one customer in the year, in all plans together.</param>
/// <param name="Year">For everybody in the year.</param>
/// <param name="Stock">Pieces of the gift that there are in all, taken ones included.</param>
public readonly record struct FundCaps(decimal? Customer, decimal? Year, int? Stock);
