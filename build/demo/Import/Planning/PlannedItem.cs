namespace Demo.Import.Planning;

/// <param name="Line">Index of the line in the table.</param>
/// <param name="Earlier">Position of the item the customer bought of this product before, or -1.</param>
public record struct PlannedItem(int Order, int Line, int Stock, int Quantity, decimal UnitPrice, int Returned, int Earlier)
{
    public readonly int Returnable => Quantity - Returned;

    public readonly decimal Amount => Quantity * UnitPrice;
}
