namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>For what points were given or taken. Numbers are stored and never change.</summary>
public enum GrantSource
{
    Order = 1,
    Review = 2,
    Survey = 3,
    Profile = 4,
    Birthday = 5,
    Referral = 6,
    Registration = 7,
    Journey = 8,
    Adjustment = 9,

    /// <summary>Points taken for a gift.</summary>
    Gift = 10,

    /// <summary>Of staff who make good for something.</summary>
    Service = 11
}
