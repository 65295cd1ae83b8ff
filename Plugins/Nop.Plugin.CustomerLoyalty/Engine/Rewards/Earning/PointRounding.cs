namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>How the points of a rule for one order become a whole number: once, after the factor of the tier. Numbers are stored and never change.</summary>
public enum PointRounding
{
    Down = 1,

    /// <summary>Half a point up.</summary>
    Nearest = 2,
    Up = 3
}
