namespace Nop.Core.Domain.Discounts;

public class Discount : BaseEntity
{
    public string Name { get; set; }
}
