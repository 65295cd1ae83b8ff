using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Turns buffered browse events into facts: subjects that are not in the store's catalogue are left out and counted, known visitors get their customer.</summary>
public class BrowseFlusher(
    FactJournal journal,
    SubjectStore subjects,
    VisitorStore visitors,
    RegisteredCustomerStore registered,
    ISettingService settings,
    CaptureCounters counters)
{
    public async Task FlushAsync(IReadOnlyCollection<BrowseEvent> reported)
    {
        var events = await StillWantedAsync(reported);
        var known = await subjects.KnownAsync(events);
        var customers = await visitors.CustomersOfAsync(events.Select(browse => browse.Page.VisitorId).Distinct().ToArray());
        foreach (var page in events.Select(browse => browse.Page).Where(page => page.CustomerId > 0).DistinctBy(page => page.VisitorId))
            if (!customers.ContainsKey(page.VisitorId))
                await visitors.LinkVisitorAsync(page.VisitorId, page.CustomerId);

        var facts = new List<Fact>(events.Count);
        foreach (var browse in events)
            if (browse.Kind == FactKind.Searched ? browse.Text is not null : known.Contains((browse.Kind, browse.SubjectId, browse.Page.StoreId)))
                facts.Add(ToFact(browse, customers.GetValueOrDefault(browse.Page.VisitorId)));
            else
                counters.Add(CaptureCounter.UnknownSubject);

        var written = await journal.AppendNewAsync(facts);
        counters.Add(CaptureCounter.Written, written);
        counters.Add(CaptureCounter.Repeated, facts.Count - written);
    }

    /// <summary>A page stays open for hours: meanwhile its store may have switched recording off, and its customer may have been erased.</summary>
    private async Task<IReadOnlyList<BrowseEvent>> StillWantedAsync(IReadOnlyCollection<BrowseEvent> reported)
    {
        var recording = new HashSet<int>();
        foreach (var storeId in reported.Select(browse => browse.Page.StoreId).Distinct())
            if (await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId) is { IsInstalled: true, BrowsingEnabled: true })
                recording.Add(storeId);

        var customers = await registered.AmongAsync(reported.Select(browse => browse.Page.CustomerId).Where(id => id > 0));
        return reported
            .Where(browse => recording.Contains(browse.Page.StoreId) && (browse.Page.CustomerId == 0 || customers.Contains(browse.Page.CustomerId)))
            .ToList();
    }

    private static Fact ToFact(BrowseEvent browse, int linkedCustomer)
    {
        var customer = browse.Page.CustomerId > 0 ? browse.Page.CustomerId : linkedCustomer;
        var isProduct = browse.Kind is FactKind.ProductViewed or FactKind.BlockShown or FactKind.BlockClicked;
        return new Fact
        {
            Key = FactKeys.Browse(browse.Page.PageId, browse.Sequence),
            Kind = browse.Kind,
            OccurredOnUtc = browse.OccurredOnUtc,
            StoreId = browse.Page.StoreId,
            CustomerId = customer,
            VisitorId = browse.Page.VisitorId,
            IsGuest = customer == 0,
            ProductId = isProduct ? browse.SubjectId : 0,
            SubjectId = isProduct ? 0 : browse.SubjectId,
            Quantity = browse.Number,
            Text = browse.Text
        };
    }
}
