namespace Demo.Import.Reading;

/// <summary>One line of the file; texts are numbers into the vocabularies of <see cref="LineTable"/>.</summary>
public readonly record struct OrderLine(
    int Number, int Invoice, int Stock, int Description, int Quantity, decimal UnitPrice, DateTime LocalTime, int Customer, int Country)
{
    public const int NoCustomer = 0;

    public decimal Amount => Quantity * UnitPrice;

    /// <summary>Two lines that are equal in everything a customer is charged for.</summary>
    public bool IsCopyOf(in OrderLine other) =>
        Stock == other.Stock && Quantity == other.Quantity && UnitPrice == other.UnitPrice &&
        LocalTime == other.LocalTime && Customer == other.Customer && Country == other.Country;
}
