namespace Nop.Core.Domain.Customers;

public class CustomerAddressMapping : BaseEntity
{
    public int AddressId { get; set; }

    public int CustomerId { get; set; }
}
