using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Plugin.Tests.Support;

/// <summary>Who owns what, and what the accounts say; without the traces of merging itself.</summary>
public static class Belongings
{
    public static async Task<IReadOnlyList<string>> OfAsync(Shop shop)
    {
        var list = new List<string>();
        list.AddRange((await shop.Rows<Order>()).Select(row => $"order {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<ReturnRequest>()).Select(row => $"return {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<ProductReview>()).Select(row => $"review {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<ShoppingCartItem>()).Select(row => $"line {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<RewardPointsHistory>()).Select(row => $"points {row.Id} {row.CustomerId} {row.Points} {row.PointsBalance} {row.ValidPoints}"));
        list.AddRange((await shop.Rows<CustomerAddressMapping>()).Select(row => $"address {row.AddressId} {row.CustomerId}").Order(StringComparer.Ordinal));
        list.AddRange((await shop.Journal()).Where(fact => fact.KindId != 808).Select(fact => $"fact {fact.Id} {fact.CustomerId}"));
        list.AddRange((await shop.Rows<LoyaltyVisitor>()).Select(row => $"visitor {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<LoyaltyAction>()).Select(row => $"action {row.Id} {row.CustomerId} {row.StateId} {row.ReasonId}"));
        list.AddRange((await shop.Rows<LoyaltyEnrollment>()).Select(row => $"journey {row.Id} {row.CustomerId} {row.EnrollmentKey} {row.IsRunning}"));
        list.AddRange((await shop.Rows<LoyaltySegmentMember>()).Select(row => $"stay {row.Id} {row.CustomerId} {row.StayKey} {row.EnteredOnUtc:s}"));
        list.AddRange((await shop.Rows<LoyaltyCustomerTag>()).Select(row => $"tag {row.Id} {row.CustomerId}"));
        list.AddRange((await shop.Rows<Customer>()).Select(row =>
            $"customer {row.Id} {row.Active} {row.FirstName} {row.LastName} {row.Phone} {row.DateOfBirth} {row.StreetAddress} {row.CountryId} {row.BillingAddressId}"));
        return list;
    }
}
