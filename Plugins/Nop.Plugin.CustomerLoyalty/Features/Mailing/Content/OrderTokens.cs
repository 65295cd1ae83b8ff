using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Of the order that a mail is about.</summary>
public class OrderTokens(IOrderService orders) : IMailTokenSource
{
    public async Task AddAsync(MailRequest request, IReadOnlySet<string> wanted, IDictionary<string, MailToken> tokens)
    {
        if (request.Payload.OrderId == 0 || !wanted.Any(name => name.StartsWith("Order.", StringComparison.Ordinal)))
            return;
        if (await orders.GetOrderByIdAsync(request.Payload.OrderId) is not { Deleted: false } order || order.CustomerId != request.Customer.Id)
            return;
        tokens.TryAdd("Order.OrderNumber", new MailToken(order.CustomOrderNumber));
        tokens.TryAdd("Order.OrderURLForCustomer", new MailToken($"{StoreAddress.BaseOf(request.Store)}orderdetails/{order.Id}", true));
    }
}
