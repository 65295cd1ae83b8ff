using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

/// <summary>
/// The journal as consumers of events reach it: closed while the plugin is not installed, because nopCommerce calls
/// consumers then too. Called in the shopper's request: a statement or two, no more.
/// </summary>
public class EventJournal(FactJournal journal, ISettingService settings, VisitorReader visitor, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public Guid Visitor => visitor.Current;

    public async Task RecordAsync(Func<Task<IEnumerable<Fact>>> facts)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (current.IsInstalled)
            await journal.AppendAsync((await facts()).ToList());
    }
}
