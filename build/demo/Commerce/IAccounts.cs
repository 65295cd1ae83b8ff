using Demo.Domain;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;

namespace Demo.Commerce;

public interface IAccounts
{
    /// <summary>Turns the guest into a registered customer of the same id (CustomerRegisteredEvent, then CustomerActivatedEvent). Returns what is wrong, if anything.</summary>
    Task<IList<string>> RegisterAsync(Customer guest, Registration registration);

    /// <summary>The customer whose e-mail and password these are, or null.</summary>
    Task<Customer?> ValidateAsync(string email, string password);

    /// <summary>Moves the guest's cart, makes the customer the current one, writes the cookie when there is a request, raises CustomerLoggedinEvent.</summary>
    Task SignInAsync(Customer customer, bool persistent = false);

    Task SignOutAsync();

    Task SetPasswordAsync(Customer customer, string password);

    Task<Customer> InsertGuestAsync();

    Task UpdateAsync(Customer customer);

    Task<IList<Address>> GetAddressesAsync(Customer customer);
}

public record Registration(string Email, string Password, string FirstName, string LastName)
{
    public bool Newsletter { get; init; }

    public int StoreId { get; init; }

    public IReadOnlyList<int> AcceptedConsentIds { get; init; } = [];
}
