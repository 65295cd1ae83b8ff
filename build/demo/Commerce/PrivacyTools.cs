using System.Text.Json;
using Demo.Domain;
using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Data;

namespace Demo.Commerce;

public sealed class PrivacyTools(
    IRepository<GdprLog> log,
    IRepository<Customer> customers,
    IRepository<Order> orders,
    AddressBook addresses,
    IRepository<ShoppingCartItem> cart,
    IRepository<ProductReview> reviews,
    IRepository<GenericAttribute> attributes,
    INewsletter newsletter,
    IReviews reviewService,
    ICartService carts,
    ICustomerRoles roles,
    IEventPublisher events,
    TimeProvider clock) : IPrivacyTools
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public Task SetConsentAsync(Customer customer, GdprConsent consent, bool accepted) =>
        LogAsync(customer, accepted ? GdprRequestType.ConsentAgree : GdprRequestType.ConsentDisagree, consent.Message, consent.Id);

    public async Task<string> ExportAsync(Customer customer)
    {
        await LogAsync(customer, GdprRequestType.ExportData, "Exported customer data");
        return JsonSerializer.Serialize(new
        {
            Customer = new { customer.Id, customer.Email, customer.FirstName, customer.LastName, customer.Phone, customer.CreatedOnUtc },
            Addresses = await addresses.OfAsync(customer.Id),
            Orders = (await orders.Table.Where(o => o.CustomerId == customer.Id && !o.Deleted).ToListAsync())
                .Select(o => new { o.Id, o.CreatedOnUtc, o.OrderTotal, o.RefundedAmount, Status = o.OrderStatus.ToString() }),
            Cart = (await cart.Table.Where(c => c.CustomerId == customer.Id).ToListAsync()).Select(c => new { c.ProductId, c.Quantity, List = c.ShoppingCartType.ToString() }),
            Reviews = (await reviews.Table.Where(r => r.CustomerId == customer.Id).ToListAsync()).Select(r => new { r.ProductId, r.Rating, r.Title, r.ReviewText })
        }, Readable);
    }

    public Task RequestDeletionAsync(Customer customer) => LogAsync(customer, GdprRequestType.DeleteCustomer, "Delete customer request");

    public async Task PermanentlyDeleteAsync(Customer customer)
    {
        foreach (var review in await reviews.Table.Where(r => r.CustomerId == customer.Id).ToListAsync())
            await reviewService.DeleteAsync(review);
        foreach (var line in await cart.Table.Where(c => c.CustomerId == customer.Id).ToListAsync())
            await carts.DeleteAsync(line);
        var email = customer.Email;
        if (!string.IsNullOrEmpty(email))
            await ((Newsletter)newsletter).ForgetAsync(email);
        await addresses.ClearAsync(customer.Id);
        await attributes.DeleteAsync(await attributes.Table.Where(a => a.EntityId == customer.Id && a.KeyGroup == nameof(Customer)).ToListAsync());
        await roles.RemoveAsync(customer, NopCustomerDefaults.RegisteredRoleName);
        await roles.AddAsync(customer, NopCustomerDefaults.GuestsRoleName);

        (customer.Email, customer.EmailToRevalidate, customer.Username) = ("", "", "");
        (customer.Active, customer.Deleted, customer.HasShoppingCartItems) = (false, true, false);
        await customers.UpdateAsync(customer);
        await events.PublishAsync(new CustomerPermanentlyDeleted(customer.Id, email));
    }

    public async Task<IList<GdprLog>> GetLogAsync(int customerId = 0) =>
        await log.Table.Where(l => customerId == 0 || l.CustomerId == customerId).OrderByDescending(l => l.Id).ToListAsync();

    private Task LogAsync(Customer customer, GdprRequestType type, string details, int consentId = 0) =>
        log.InsertAsync(new GdprLog
        {
            CustomerId = customer.Id,
            ConsentId = consentId,
            CustomerInfo = customer.Email ?? "",
            RequestType = type,
            RequestDetails = details,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
}
