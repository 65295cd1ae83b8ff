using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Capture;

public class VisitorStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private static readonly Guid Browser = Guid.NewGuid();

    [Test]
    public async Task TheFirstCustomerSaid_Stays()
    {
        await Visitors(store => store.LinkVisitorAsync(Browser, 7));
        await Visitors(store => store.LinkVisitorAsync(Browser, 8));
        await Visitors(store => store.LinkGuestAsync(3, 7));
        await Visitors(store => store.LinkGuestAsync(3, 8));

        var rows = await Shop.Rows<LoyaltyVisitor>();
        Assert.That(rows.Select(row => (row.VisitorId, row.GuestId, row.CustomerId, row.Pending)), Is.EqualTo(new[] { (Browser, 0, 7, true), (Guid.Empty, 3, 7, true) }));
    }

    [Test]
    public async Task Nobody_IsLinkedToNobody()
    {
        await Visitors(store => store.LinkVisitorAsync(Guid.Empty, 7));
        await Visitors(store => store.LinkGuestAsync(0, 7));

        Assert.That(await Shop.Rows<LoyaltyVisitor>(), Is.Empty);
    }

    [Test]
    public async Task ManyAtOnce_LinkOnce()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(customer => Task.Run(() => Visitors(store => store.LinkVisitorAsync(Browser, customer)))));

        Assert.That(await Shop.Rows<LoyaltyVisitor>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task CustomersOf_KnowsTheKnown()
    {
        await Visitors(store => store.LinkVisitorAsync(Browser, 7));

        var known = await Shop.With<VisitorStore, Dictionary<Guid, int>>(store => store.CustomersOfAsync([Browser, Guid.NewGuid()]));
        Assert.That(known, Is.EqualTo(new Dictionary<Guid, int> { [Browser] = 7 }));
    }

    [Test]
    public async Task Settled_IsNoLongerPending_AndErased_IsGone()
    {
        await Visitors(store => store.LinkVisitorAsync(Browser, 7));
        await Visitors(store => store.LinkGuestAsync(3, 8));
        var pending = await Shop.With<VisitorStore, IList<LoyaltyVisitor>>(store => store.PendingAsync(10));
        Assert.That(pending, Has.Count.EqualTo(2));

        await Visitors(store => store.SettleAsync(pending[0]));
        Assert.That(await Shop.With<VisitorStore, IList<LoyaltyVisitor>>(store => store.PendingAsync(10)), Has.Count.EqualTo(1));

        await Visitors(store => store.EraseAsync(7));
        Assert.That((await Shop.Rows<LoyaltyVisitor>()).Select(row => row.CustomerId), Is.EqualTo(new[] { 8 }));
        Assert.That(await Shop.With<VisitorStore, IList<LoyaltyVisitor>>(store => store.OfCustomerAsync(8)), Has.Count.EqualTo(1));
    }

    private Task Visitors(Func<VisitorStore, Task> work) => Shop.With(work);
}
