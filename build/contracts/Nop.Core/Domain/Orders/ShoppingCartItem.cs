namespace Nop.Core.Domain.Orders;

public class ShoppingCartItem : BaseEntity
{
    public ShoppingCartType ShoppingCartType
    {
        get => (ShoppingCartType)ShoppingCartTypeId;
        set => ShoppingCartTypeId = (int)value;
    }

    public DateTime CreatedOnUtc { get; set; }

    public DateTime UpdatedOnUtc { get; set; }

    public DateTime? RentalEndDateUtc { get; set; }

    public DateTime? RentalStartDateUtc { get; set; }

    public decimal CustomerEnteredPrice { get; set; }

    public int CustomerId { get; set; }

    public int ProductId { get; set; }

    public int Quantity { get; set; }

    public int ShoppingCartTypeId { get; set; }

    public int StoreId { get; set; }

    public int? CustomWishlistId { get; set; }

    public string AttributesXml { get; set; }
}
