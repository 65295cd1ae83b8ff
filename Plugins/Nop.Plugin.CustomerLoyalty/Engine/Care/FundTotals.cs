namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>Sums of a plan or of a whole fund.</summary>
public readonly record struct FundTotals(decimal Planned, decimal Carried, decimal Reserved, decimal Spent)
{
    public decimal Committed => Reserved + Spent;

    /// <summary>Below 0 where a budget was cut under what had been promised.</summary>
    public decimal Free => Planned + Carried - Committed;

    public FundTotals With(FundLine line) => new(Planned + line.Planned, Carried + line.Carried, Reserved + line.Reserved, Spent + line.Spent);
}
