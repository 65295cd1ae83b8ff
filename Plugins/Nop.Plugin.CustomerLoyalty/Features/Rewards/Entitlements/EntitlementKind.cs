namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;

/// <summary>What a certificate entitles to. Numbers are stored and never change.</summary>
public enum EntitlementKind
{
    /// <summary>More months of warranty on one line of an order.</summary>
    Warranty = 1,
    ServiceVisit = 2
}

public enum EntitlementState
{
    Valid = 1,

    /// <summary>The day from which it holds lies ahead.</summary>
    NotYet = 2,
    Used = 3,
    Expired = 4,
    Revoked = 5
}
