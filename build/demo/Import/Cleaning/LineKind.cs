namespace Demo.Import.Cleaning;

public enum LineKind
{
    Product,
    Shipping,
    Discount,
    Other,
}
