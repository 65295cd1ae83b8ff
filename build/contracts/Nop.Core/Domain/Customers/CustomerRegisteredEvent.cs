namespace Nop.Core.Domain.Customers;

public class CustomerRegisteredEvent
{
    public Customer Customer { get; }

    public CustomerRegisteredEvent(Customer customer)
    {
        Customer = customer;
    }
}
