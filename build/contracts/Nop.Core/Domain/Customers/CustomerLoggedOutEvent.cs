namespace Nop.Core.Domain.Customers;

public class CustomerLoggedOutEvent
{
    public Customer Customer { get; }

    public CustomerLoggedOutEvent(Customer customer)
    {
        Customer = customer;
    }
}
