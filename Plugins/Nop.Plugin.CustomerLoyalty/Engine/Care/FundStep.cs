namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>The next line of the fund, or why there is none.</summary>
public readonly record struct FundStep(FundLine? Line, FundRefusal Refusal)
{
    public static implicit operator FundStep(FundLine line) => new(line, FundRefusal.None);

    public static implicit operator FundStep(FundRefusal refusal) => new(null, refusal);
}
