using Demo.Import.Reading;

namespace Demo.Import.Cleaning;

/// <summary>Which lines of an ordinary invoice are sales, charges or discounts, and what the others are.</summary>
public static class SaleRules
{
    public static ProblemReason Check(in OrderLine line, LineKind kind)
    {
        if (line.Quantity == 0)
            return ProblemReason.NoQuantity;
        if (line.UnitPrice < 0)
            return ProblemReason.NegativePrice;
        if (line.UnitPrice == 0)
            return line.Customer == OrderLine.NoCustomer ? ProblemReason.StockMovement : ProblemReason.NoPrice;
        return kind switch
        {
            LineKind.Discount when line.Quantity > 0 => ProblemReason.DiscountReversed,
            LineKind.Product or LineKind.Shipping when line.Quantity < 0 => ProblemReason.NegativeQuantityOnSale,
            _ => ProblemReason.None,
        };
    }
}
