namespace Nop.Core.Domain.Discounts;

public class DiscountUsageHistory : BaseEntity
{
    public DateTime CreatedOnUtc { get; set; }

    public int DiscountId { get; set; }

    public int OrderId { get; set; }
}
