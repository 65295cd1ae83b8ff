namespace Nop.Core.Domain.Customers;

public class CustomerActivatedEvent
{
    public Customer Customer { get; }

    public CustomerActivatedEvent(Customer customer)
    {
        Customer = customer;
    }
}
