namespace Nop.Core.Domain.Orders;

public class CustomWishlist : BaseEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public int CustomerId { get; set; }

    public string Name { get; set; }
}
