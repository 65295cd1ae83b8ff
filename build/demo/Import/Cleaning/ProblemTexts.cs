namespace Demo.Import.Cleaning;

/// <summary>What the report says about each reason.</summary>
public static class ProblemTexts
{
    public static string For(ProblemReason reason) => reason switch
    {
        ProblemReason.TooFewColumns => "too few columns",
        ProblemReason.NoInvoiceNumber => "no invoice number",
        ProblemReason.NoStockCode => "no stock code",
        ProblemReason.TextTooLong => "invoice number or stock code longer than 400 characters",
        ProblemReason.UnreadableQuantity => "quantity is not a whole number",
        ProblemReason.UnreadablePrice => "price is not a number",
        ProblemReason.UnreadableDate => "date is not readable",
        ProblemReason.UnreadableCustomer => "customer id is not a number",
        ProblemReason.SameInvoiceTwice => "the same invoice stands in the file twice",
        ProblemReason.AccountingEntry => "accounting entry, not a sale",
        ProblemReason.StockMovement => "stock movement without price",
        ProblemReason.NoQuantity => "quantity is 0",
        ProblemReason.NoPrice => "price is 0",
        ProblemReason.NegativePrice => "price is below 0",
        ProblemReason.NegativeQuantityOnSale => "negative quantity on an invoice that is no cancellation",
        ProblemReason.PositiveQuantityOnCancellation => "positive quantity on a cancelled invoice",
        ProblemReason.ManualEntry => "manual entry without product",
        ProblemReason.Sample => "samples",
        ProblemReason.BankCharge => "bank charge",
        ProblemReason.MarketplaceFee => "marketplace fee",
        ProblemReason.CharityCommission => "charity commission",
        ProblemReason.GiftVoucher => "gift voucher",
        ProblemReason.PriceAdjustment => "adjustment",
        ProblemReason.TestProduct => "test product",
        ProblemReason.DiscountReversed => "discount taken back",
        ProblemReason.DiscountAboveTotal => "discount above the order's total",
        ProblemReason.NoProductOnInvoice => "charge on an invoice without a product",
        ProblemReason.CancellationWithoutCustomer => "cancellation without customer",
        ProblemReason.CancellationWithoutSale => "cancellation without an earlier order of the customer to match",
        ProblemReason.CancellationAboveTotal => "cancellation above what the matched orders still had to refund",
        _ => reason.ToString(),
    };

    /// <summary>The line cannot be read, as against a line that is understood and belongs to no order.</summary>
    public static bool IsUnreadable(ProblemReason reason) =>
        reason is > ProblemReason.None and <= ProblemReason.UnreadableCustomer;
}
