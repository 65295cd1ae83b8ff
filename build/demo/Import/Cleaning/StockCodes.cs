namespace Demo.Import.Cleaning;

/// <summary>Tells goods from the codes that shops use for services, fees and corrections.</summary>
public static class StockCodes
{
    public static LineKind KindOf(string code, out ProblemReason reason)
    {
        reason = ReasonFor(code);
        if (reason != ProblemReason.None)
            return LineKind.Other;
        return code switch
        {
            "POST" or "DOT" or "C2" or "C3" => LineKind.Shipping,
            "D" => LineKind.Discount,
            _ => LineKind.Product,
        };
    }

    private static ProblemReason ReasonFor(string code) => code switch
    {
        "M" => ProblemReason.ManualEntry,
        "S" => ProblemReason.Sample,
        "B" => ProblemReason.AccountingEntry,
        "BANK CHARGES" => ProblemReason.BankCharge,
        "AMAZONFEE" => ProblemReason.MarketplaceFee,
        "CRUK" => ProblemReason.CharityCommission,
        "GIFT" => ProblemReason.GiftVoucher,
        _ when code.StartsWith("GIFT_", StringComparison.Ordinal) => ProblemReason.GiftVoucher,
        _ when code.StartsWith("ADJUST", StringComparison.Ordinal) => ProblemReason.PriceAdjustment,
        _ when code.StartsWith("TEST", StringComparison.Ordinal) => ProblemReason.TestProduct,
        _ => ProblemReason.None,
    };
}
