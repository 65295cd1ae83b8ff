namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;

/// <summary>What a tier gives. Service first. Numbers are stored and never change.</summary>
public enum BenefitKind
{
    /// <summary>Amount: how many steps his cases come before others.</summary>
    Priority = 1,

    /// <summary>Amount: months on top of the warranty; subject: a category, 0 for everything.</summary>
    Warranty = 2,

    /// <summary>Amount: visits in a year.</summary>
    ServiceVisit = 3,

    /// <summary>Subject: who looks after him.</summary>
    Agent = 4,

    /// <summary>Subject: a product that others do not see yet.</summary>
    EarlyProduct = 5,

    /// <summary>Subject: a category that others do not see yet.</summary>
    EarlyCategory = 6,
    FreeShipping = 7,

    /// <summary>Subject: a gift of the catalogue.</summary>
    Gift = 8,

    /// <summary>Amount: what his points are multiplied by.</summary>
    PointsFactor = 9,

    /// <summary>Subject: a customer role that has prices or discounts in the shop.</summary>
    PriceRole = 10
}
