namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>What a rule means for others that apply to the same order. Numbers are stored and never change.</summary>
public enum EarningStacking
{
    /// <summary>Gives its points besides the others.</summary>
    Adds = 1,

    /// <summary>Of all rules that say so only the one with the most points gives them; of equals the one with the higher priority.</summary>
    BestOnly = 2,

    /// <summary>When it applies, no rule of lower priority does.</summary>
    Ends = 3
}
