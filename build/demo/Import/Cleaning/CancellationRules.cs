using Demo.Import.Reading;

namespace Demo.Import.Cleaning;

/// <summary>Which lines of a cancelled invoice can be refunds.</summary>
public static class CancellationRules
{
    public static ProblemReason Check(in OrderLine line)
    {
        if (line.Quantity == 0)
            return ProblemReason.NoQuantity;
        if (line.Quantity > 0)
            return ProblemReason.PositiveQuantityOnCancellation;
        if (line.UnitPrice < 0)
            return ProblemReason.NegativePrice;
        if (line.UnitPrice == 0)
            return ProblemReason.NoPrice;
        return line.Customer == OrderLine.NoCustomer ? ProblemReason.CancellationWithoutCustomer : ProblemReason.None;
    }
}
