using Demo.Domain;
using Demo.Services;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Customers;
using Nop.Services.Gdpr;

namespace Demo.Commerce;

public sealed class Accounts(
    IRepository<Customer> customers,
    IRepository<CustomerPassword> passwords,
    AddressBook addresses,
    ICustomerService customerService,
    ICustomerRoles roles,
    ICartService carts,
    INewsletter newsletter,
    IPrivacyTools privacy,
    IGdprService consents,
    GuestAccounts guests,
    CustomerCookies cookies,
    IWorkContext workContext,
    IEventPublisher events,
    TimeProvider clock) : IAccounts
{
    public async Task<IList<string>> RegisterAsync(Customer guest, Registration registration)
    {
        var problems = await CheckAsync(guest, registration);
        if (problems.Count > 0)
            return problems;

        (guest.Email, guest.Username) = (registration.Email.Trim(), registration.Email.Trim());
        (guest.FirstName, guest.LastName) = (registration.FirstName, registration.LastName);
        (guest.Active, guest.RegisteredInStoreId) = (true, registration.StoreId);
        await customers.UpdateAsync(guest);
        await SetPasswordAsync(guest, registration.Password);
        await roles.RemoveAsync(guest, NopCustomerDefaults.GuestsRoleName);
        await roles.AddAsync(guest, NopCustomerDefaults.RegisteredRoleName);

        foreach (var id in registration.AcceptedConsentIds)
            if (await consents.GetConsentByIdAsync(id) is { } consent)
                await privacy.SetConsentAsync(guest, consent, accepted: true);
        if (registration.Newsletter)
            await newsletter.SubscribeAsync(guest.Email, registration.StoreId, (await workContext.GetWorkingLanguageAsync()).Id);

        await events.PublishAsync(new CustomerRegisteredEvent(guest));
        await events.PublishAsync(new CustomerActivatedEvent(guest));
        await SignInAsync(guest, persistent: true);
        return [];
    }

    public async Task<Customer?> ValidateAsync(string email, string password)
    {
        var customer = await customerService.GetCustomerByEmailAsync(email?.Trim() ?? "");
        if (customer is not { Active: true, Deleted: false } || !await customerService.IsRegisteredAsync(customer))
            return null;

        var kept = await passwords.Table.Where(p => p.CustomerId == customer.Id).OrderByDescending(p => p.Id).FirstOrDefaultAsync();
        if (kept == null || !Passwords.Verify(password ?? "", kept.Hash, kept.Salt))
            return null;

        customer.LastLoginDateUtc = clock.GetUtcNow().UtcDateTime;
        await customers.UpdateAsync(customer);
        return customer;
    }

    public async Task SignInAsync(Customer customer, bool persistent = false)
    {
        var before = await workContext.GetCurrentCustomerAsync();
        Customer? guest = null;
        if (before.Id != customer.Id)
        {
            guest = await customerService.IsGuestAsync(before) ? before : null;
            await carts.MigrateAsync(before, customer);
            await workContext.SetCurrentCustomerAsync(customer);
        }

        await cookies.SignInAsync(customer, persistent);
        await events.PublishAsync(new CustomerLoggedinEvent(customer, guest));
    }

    public async Task SignOutAsync()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        await cookies.SignOutAsync();
        await events.PublishAsync(new CustomerLoggedOutEvent(customer));
    }

    public async Task SetPasswordAsync(Customer customer, string password)
    {
        var (hash, salt) = Passwords.Hash(password);
        await passwords.InsertAsync(new CustomerPassword { CustomerId = customer.Id, Hash = hash, Salt = salt, CreatedOnUtc = clock.GetUtcNow().UtcDateTime });
    }

    public Task<Customer> InsertGuestAsync() => guests.InsertAsync();

    public Task UpdateAsync(Customer customer) => customers.UpdateAsync(customer);

    public Task<IList<Address>> GetAddressesAsync(Customer customer) => addresses.OfAsync(customer.Id);

    private async Task<List<string>> CheckAsync(Customer guest, Registration registration)
    {
        var problems = new List<string>();
        if (guest.IsSystemAccount || await customerService.IsRegisteredAsync(guest))
            problems.Add("Current customer is already registered");
        if (!System.Net.Mail.MailAddress.TryCreate(registration.Email, out _))
            problems.Add("Email is not valid");
        else if (await customerService.GetCustomerByEmailAsync(registration.Email.Trim()) != null)
            problems.Add("The specified email already exists");
        if (string.IsNullOrWhiteSpace(registration.Password))
            problems.Add("Password is not provided");
        return problems;
    }
}
