namespace Demo.Import.Cleaning;

public enum InvoiceKind
{
    Sale,
    Cancellation,
    Accounting,
}

public static class InvoiceNumbers
{
    public static InvoiceKind KindOf(string number) => number[0] switch
    {
        'C' or 'c' => InvoiceKind.Cancellation,
        'A' or 'a' => InvoiceKind.Accounting,
        _ => InvoiceKind.Sale,
    };
}
