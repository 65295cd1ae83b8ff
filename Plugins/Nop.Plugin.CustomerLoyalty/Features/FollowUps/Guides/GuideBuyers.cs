using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>Who may read the files of guides: who bought it and was not forgotten since.</summary>
public class GuideBuyers(ServiceOrderStore orders, ICustomerService customers)
{
    public async Task<bool> MayReadAsync(GuideFileLink link) =>
        await customers.GetCustomerByIdAsync(link.CustomerId) is { Deleted: false } && await orders.FindAsync(link.OrderId) is { } order && order.CustomerId == link.CustomerId;
}
