namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

/// <summary>For what must not change when somebody logs in: the browser in which a customer was known first stays the same for ever.</summary>
public class FirstVisitors(VisitorStore visitors)
{
    /// <summary>Empty for a customer who was never seen in a browser.</summary>
    public async Task<Guid> OfAsync(int customerId) =>
        (await visitors.OfCustomerAsync(customerId)).Where(row => row.VisitorId != Guid.Empty).OrderBy(row => row.Id).FirstOrDefault()?.VisitorId ?? Guid.Empty;
}
