namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>In which order profiles are listed; the highest or latest first.</summary>
public enum ProfileOrder
{
    Value = 1,
    Revenue = 2,
    LastOrder = 3,
    LastSeen = 4,
    Orders = 5
}
