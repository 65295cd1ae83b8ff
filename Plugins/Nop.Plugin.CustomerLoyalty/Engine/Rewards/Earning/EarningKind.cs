namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>For what a rule gives points. Numbers are stored and never change.</summary>
public enum EarningKind
{
    /// <summary>So many points for so much money, for the lines that it is limited to.</summary>
    Amount = 1,

    /// <summary>So many points for each piece.</summary>
    Piece = 2,

    /// <summary>So many points once for an order that holds what the rule is limited to.</summary>
    Order = 3,

    /// <summary>For every n-th order of a customer, or for his n-th only.</summary>
    NthOrder = 4,

    /// <summary>For an order in each of n months in a row.</summary>
    MonthsInRow = 5,

    Review = 6,
    Survey = 7,
    Profile = 8,
    Birthday = 9,
    Referral = 10,
    Registration = 11
}
