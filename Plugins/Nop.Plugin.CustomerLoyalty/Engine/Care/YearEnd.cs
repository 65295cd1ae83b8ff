namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What becomes of money that nobody got. Numbers are stored and never change.</summary>
public enum YearEnd
{
    /// <summary>It goes back to the shop.</summary>
    Release = 1,

    /// <summary>It is added to the same tier's plan of the next year.</summary>
    Carry = 2
}
