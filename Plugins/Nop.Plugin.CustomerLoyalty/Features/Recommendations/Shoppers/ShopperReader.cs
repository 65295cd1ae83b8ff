using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;

/// <summary>The shopper of this request and his past, read once for all blocks of the page.</summary>
public class ShopperReader(IWorkContext workContext, IStoreContext storeContext, VisitorReader visitor, ShopperPastStore store, PersonalChoice choice, LiveViews live, OwnedShelf owned)
{
    private Shopper? _current;
    private ShopperPast? _past;

    public async Task<Shopper> CurrentAsync()
    {
        if (_current is not null)
            return _current;
        var customer = await workContext.GetCurrentCustomerAsync();
        var (customerId, visitorId) = await visitor.ShownToAsync(customer);
        var storeId = (await storeContext.GetCurrentStoreAsync()).Id;
        return _current = new Shopper(customer, customerId, visitorId, storeId, await choice.IsPersonalAsync(customer, customerId));
    }

    /// <summary>A customer who need not be there.</summary>
    public async Task<Shopper> OfAsync(Customer customer, int storeId) =>
        new(customer, customer.Id, Guid.Empty, storeId, await choice.IsPersonalAsync(customer, customer.Id));

    public async Task<ShopperPast> PastAsync() => _past ??= await ReadAsync(await CurrentAsync());

    /// <summary>The past of anybody.</summary>
    /// <param name="besides">What he did that is not in the journal.</param>
    public async Task<ShopperPast> ReadAsync(Shopper shopper, IReadOnlyList<PastEvent>? besides = null)
    {
        var journal = await store.ReadAsync(shopper);
        var events = Fresh(shopper, journal).Concat(besides ?? []).Concat(journal).Concat(await OlderAsync(shopper, journal)).OrderByDescending(one => one.OnUtc).ToList();
        var (cart, wishList) = shopper.Customer.HasShoppingCartItems ? await store.LinesAsync(shopper.Customer.Id) : ([], []);
        var past = new ShopperPast(events, cart, wishList, shopper.StoreId);
        return shopper.IsPersonal ? past : past.WithoutPerson();
    }

    /// <summary>What he owns and dismissed before the newest events, where there are more events than are read each time.</summary>
    private async Task<IEnumerable<PastEvent>> OlderAsync(Shopper shopper, IReadOnlyList<PastEvent> journal)
    {
        if (journal.Count < ShopperPastStore.Deep)
            return [];
        var oldest = journal[^1].OnUtc;
        var read = journal.Where(one => one.OnUtc == oldest).ToHashSet();
        return (await owned.OfAsync(shopper, store)).Where(one => one.OnUtc < oldest || (one.OnUtc == oldest && !read.Contains(one)));
    }

    /// <summary>Views that the journal does not have yet, newest first.</summary>
    private IEnumerable<PastEvent> Fresh(Shopper shopper, IReadOnlyList<PastEvent> journal) => live.Of(shopper.VisitorId).Reverse()
        .DistinctBy(view => view.ProductId)
        .Where(view => !journal.Any(one => one.Kind == FactKind.ProductViewed && one.ProductId == view.ProductId && one.OnUtc >= view.OnUtc - LiveViews.Kept))
        .Select(view => new PastEvent(FactKind.ProductViewed, view.StoreId, view.ProductId, 0, view.OnUtc));
}
