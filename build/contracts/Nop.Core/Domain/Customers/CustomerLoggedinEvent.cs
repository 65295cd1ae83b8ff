namespace Nop.Core.Domain.Customers;

public class CustomerLoggedinEvent
{
    public Customer Customer { get; }

    public Customer GuestCustomer { get; }

    public CustomerLoggedinEvent(Customer customer, Customer guestCustomer = null)
    {
        Customer = customer;
        GuestCustomer = guestCustomer;
    }
}
