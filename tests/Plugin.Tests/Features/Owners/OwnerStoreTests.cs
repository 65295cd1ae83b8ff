using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Owners;

[Category("B5")]
public class OwnerStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private const int Sam = 70;
    private const int Eve = 71;

    [Test]
    public async Task TheLastChange_SaysWhoOwns()
    {
        await Give(7, Sam);
        await Give(8, Sam);
        await Give(7, Eve);
        await Give(9, Sam);
        await Give(9, 0);

        Assert.That(await Ask(store => store.OwnerOfAsync(7)), Is.EqualTo(Eve));
        Assert.That(await Ask(store => store.OwnerOfAsync(9)), Is.Zero);
        Assert.That(await Ask(store => store.OwnerOfAsync(999)), Is.Zero);
        Assert.That(await Ask(store => store.OwnersAsync([7, 8, 9, 10])), Is.EquivalentTo(new Dictionary<int, int> { [7] = Eve, [8] = Sam, [9] = 0 }));
        Assert.That(await Ask(store => store.CustomersOfAsync(Sam)), Is.EquivalentTo(new[] { 8 }));
        Assert.That(await Ask(store => store.CountsAsync()), Is.EquivalentTo(new Dictionary<int, int> { [Sam] = 1, [Eve] = 1 }));
        Assert.That((await Ask(store => store.HistoryAsync(7, 10))).Select(change => change.OwnerId), Is.EqualTo(new[] { Eve, Sam }));
    }

    [Test]
    public async Task AtAMoment_LaterChangesDoNotCount()
    {
        await Give(7, Sam);
        await Give(8, Sam);
        var moment = await Ask(store => store.LastIdAsync());
        await Give(7, Eve);
        await Give(9, Sam);

        Assert.That(await Ask(store => store.CountAtAsync(Sam, moment)), Is.EqualTo(2));
        Assert.That(await Ask(store => store.CustomersAtAsync(Sam, moment, 0, 1)), Is.EqualTo(new[] { 7 }));
        Assert.That(await Ask(store => store.CustomersAtAsync(Sam, moment, 7, 10)), Is.EqualTo(new[] { 8 }));
    }

    [Test]
    public async Task Erased_TheHistoryIsGone()
    {
        await Give(7, Sam);
        await Give(8, Sam);
        await Shop.With<OwnerStore>(store => store.EraseAsync(7));
        Assert.That((await Shop.Rows<LoyaltyOwnerChange>()).Select(change => change.CustomerId), Is.EqualTo(new[] { 8 }));
    }

    private Task Give(int customerId, int ownerId) =>
        Shop.With<OwnerStore>(store => store.AppendAsync(new LoyaltyOwnerChange { CustomerId = customerId, OwnerId = ownerId, OnUtc = Today }));

    private Task<T> Ask<T>(Func<OwnerStore, Task<T>> question) => Shop.With<OwnerStore, T>(question);
}
