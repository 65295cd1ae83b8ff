using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Configuration;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>
/// The journal as consumers of events reach it: closed while the plugin is not installed, because nopCommerce calls
/// consumers then too. Called in the shopper's request: a statement or two, no more.
/// </summary>
public class EventJournal(
    FactJournal journal,
    ISettingService settings,
    VisitorReader visitor,
    IWorkContext workContext,
    ICustomerService customers,
    TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// This browser's visitor when the customer himself is at it, or a guest for somebody who has no account (0).
    /// Nobody when staff act for him: their browser must not become his, nor a guest's order theirs.
    /// </summary>
    public async Task<Guid> VisitorOfAsync(int customerId)
    {
        if (!visitor.TryRead(out var cookie))
            return Guid.Empty;

        var current = await workContext.GetCurrentCustomerAsync();
        var isHimself = customerId > 0 ? current.Id == customerId : !await customers.IsRegisteredAsync(current);
        return isHimself && workContext.OriginalCustomerIfImpersonated is null ? cookie.VisitorId : Guid.Empty;
    }

    public async Task RecordAsync(Func<Task<IEnumerable<Fact>>> facts)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current.IsInstalled)
            await journal.AppendAsync((await facts()).ToList());
    }

    /// <summary>For a fact that is hardly ever there already.</summary>
    public async Task RecordNewAsync(Fact fact)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current.IsInstalled)
            await journal.AppendNewAsync([fact]);
    }
}
