using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Quality;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>What the shop knows of two people: addresses, browsers, cards; and the friend's first order.</summary>
public class ReferralPersonStore(IRepository<Customer> customers, IRepository<Address> addresses, IRepository<Order> orders, IRepository<LoyaltyFact> facts)
{
    private const int Cancelled = (int)OrderStatus.Cancelled;
    private const int MostOrders = 50;
    private const int MostBrowsers = 200;
    private static readonly int[] Kept = [(int)PaymentStatus.Paid, (int)PaymentStatus.PartiallyRefunded];

    /// <summary>Null for an account that is not there any more.</summary>
    public async Task<ReferralPerson?> FindAsync(int customerId)
    {
        if (await customers.Table.FirstOrDefaultAsync(row => row.Id == customerId && !row.Deleted) is not { } customer)
            return null;
        var bought = await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted).OrderByDescending(order => order.Id).Take(MostOrders)
            .Select(order => new { order.BillingAddressId, order.ShippingAddressId, order.MaskedCreditCardNumber, order.CardExpirationMonth, order.CardExpirationYear }).ToListAsync();
        var ids = bought.SelectMany(order => new[] { order.BillingAddressId, order.ShippingAddressId ?? 0 }).Append(customer.BillingAddressId ?? 0).Append(customer.ShippingAddressId ?? 0).Where(id => id > 0).Distinct().ToArray();
        var known = await addresses.Table.Where(address => ids.Contains(address.Id)).ToListAsync();
        var browsers = await facts.Table.Where(fact => fact.CustomerId == customerId && fact.VisitorId != Guid.Empty).Select(fact => fact.VisitorId).Distinct().Take(MostBrowsers).ToListAsync();
        return new ReferralPerson(customerId, customer.Email, [customer.Phone, .. known.Select(address => address.PhoneNumber)],
            [new PostalAddress(customer.StreetAddress, customer.City, customer.ZipPostalCode, customer.CountryId), .. known.Select(address => new PostalAddress(address.Address1, address.City, address.ZipPostalCode, address.CountryId ?? 0))],
            [.. browsers], [.. bought.Where(order => !string.IsNullOrEmpty(order.MaskedCreditCardNumber)).Select(order => $"{order.MaskedCreditCardNumber}|{order.CardExpirationMonth}|{order.CardExpirationYear}")]);
    }

    /// <summary>The first order that was paid and is kept, at least in part; null for none.</summary>
    public async Task<(int Id, DateTime PaidOnUtc)?> FirstKeptOrderAsync(int customerId)
    {
        var found = await orders.Table.Where(order => order.CustomerId == customerId && !order.Deleted && order.OrderStatusId != Cancelled && Kept.Contains(order.PaymentStatusId) && order.OrderTotal > order.RefundedAmount)
            .OrderBy(order => order.Id).Select(order => new { order.Id, order.PaidDateUtc, order.CreatedOnUtc }).FirstOrDefaultAsync();
        return found is null ? null : (found.Id, found.PaidDateUtc ?? found.CreatedOnUtc);
    }

    public async Task<bool> HasOrderedBeforeAsync(int customerId, DateTime onUtc) => await orders.Table.AnyAsync(order => order.CustomerId == customerId && order.CreatedOnUtc < onUtc);
}
