using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;

/// <summary>Chooses the products of a mail by the rules that hold for every block.</summary>
public class MailProducts(
    MailPlaces places, MailChains chains, ShopperReader shoppers, ShowableProducts showable, IOrderService orders, ISettingService settings)
{
    private const int UsualNumber = 4;
    private const int MostProducts = 12;

    /// <summary>Null when there is nothing to show.</summary>
    public async Task<MailChoice?> ChooseAsync(MailBlockRequest request, Customer customer)
    {
        var shopper = await shoppers.OfAsync(customer, request.StoreId);
        var past = await shoppers.ReadAsync(shopper);
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(request.StoreId);
        if (request.Kind == MailBlockKind.Recommendations)
            return await places.ForAsync(request.StoreId, shopper.CustomerId) is { } place
                ? await chains.ChooseAsync(place, NumberOf(request.Most, place.Products), new PageSpot(BlockPage.Mail, OrderId: request.OrderId), shopper, past, current)
                : null;

        var ids = request.Kind switch
        {
            MailBlockKind.Cart => past.Cart,
            MailBlockKind.WishList => past.WishList,
            MailBlockKind.Products => request.ProductIds,
            _ => await OrderedAsync(request.OrderId, customer.Id)
        };
        var products = await showable.TakeAsync([.. ids.Distinct().Select(id => new Candidate(id))], NumberOf(request.Most, UsualNumber), shopper, withSoldOut: true);
        return products.Count == 0 ? null : new MailChoice(null, null, products);
    }

    /// <summary>Of the shop's own record: the journal may learn of the order only after the mail about it.</summary>
    private async Task<IReadOnlyList<int>> OrderedAsync(int orderId, int customerId) =>
        await orders.GetOrderByIdAsync(orderId) is { Deleted: false } order && order.CustomerId == customerId
            ? [.. (await orders.GetOrderItemsAsync(orderId)).Select(line => line.ProductId)]
            : [];

    private static int NumberOf(int wanted, int usual) => Math.Clamp(wanted > 0 ? wanted : usual, 1, MostProducts);
}
