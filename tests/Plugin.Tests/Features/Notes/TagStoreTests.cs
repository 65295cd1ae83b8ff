using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Notes;

[Category("B6")]
public class TagStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task TheSameWord_HoweverWritten_IsOneTag()
    {
        var first = await Tag("Tea lover");
        Assert.That((await Tag("TEA LOVER")).Id, Is.EqualTo(first.Id));
        Assert.That((await Shop.Rows<LoyaltyTag>()).Single().Name, Is.EqualTo("Tea lover"));
    }

    [Test]
    public async Task MadeByManyAtOnce_IsOneTag()
    {
        var made = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Tag("Vegan"))));
        Assert.That(made.Select(tag => tag.Id).Distinct(), Has.Exactly(1).Items);
        Assert.That(await Shop.Rows<LoyaltyTag>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task GivenTwice_IsBorneOnce_AndTakenOnce()
    {
        var tag = await Tag("Vegan");
        Assert.That((await Give(tag, 7), await Give(tag, 7), await Give(tag, 8)), Is.EqualTo((true, false, true)));
        Assert.That(await Bearers(tag), Is.EquivalentTo(new[] { 7, 8 }));
        Assert.That(await Shop.With<TagStore, HashSet<int>>(store => store.BearersAsync(tag.Id, [8, 9])), Is.EquivalentTo(new[] { 8 }));

        Assert.That(await Shop.With<TagStore, bool>(store => store.TakeAsync(7, tag.Id)), Is.True);
        Assert.That(await Shop.With<TagStore, bool>(store => store.TakeAsync(7, tag.Id)), Is.False);
        Assert.That(await Bearers(tag), Is.EquivalentTo(new[] { 8 }));
    }

    [Test]
    public async Task Suggestions_AreTagsThatSomebodyBears_ByName()
    {
        await Give(await Tag("Tea"), 7);
        await Give(await Tag("Green tea"), 8);
        await Give(await Tag("Coffee"), 7);
        await Tag("Iced tea");

        Assert.That(await InUse(" TEA "), Is.EqualTo(new[] { "Green tea", "Tea" }));
        Assert.That(await InUse(string.Empty), Is.EqualTo(new[] { "Coffee", "Green tea", "Tea" }));
        Assert.That((await Shop.With<TagStore, IReadOnlyList<LoyaltyTag>>(store => store.OfCustomerAsync(7))).Select(tag => tag.Name), Is.EqualTo(new[] { "Coffee", "Tea" }));
    }

    [Test]
    public async Task Erased_TheCustomerBearsNothing()
    {
        var tag = await Tag("Tea");
        await Give(tag, 7);
        await Give(tag, 8);
        await Shop.With<TagStore>(store => store.EraseAsync(7));
        Assert.That(await Bearers(tag), Is.EquivalentTo(new[] { 8 }));
    }

    private Task<LoyaltyTag> Tag(string name) => Shop.With<TagStore, LoyaltyTag>(store => store.GetOrAddAsync(name));

    private Task<bool> Give(LoyaltyTag tag, int customerId) =>
        Shop.With<TagStore, bool>(store => store.TryGiveAsync(new LoyaltyCustomerTag { TagId = tag.Id, CustomerId = customerId, AddedOnUtc = Today }));

    private Task<HashSet<int>> Bearers(LoyaltyTag tag) => Shop.With<TagStore, HashSet<int>>(store => store.BearersAsync(tag.Id));

    private async Task<string[]> InUse(string words) => [.. (await Shop.With<TagStore, IList<LoyaltyTag>>(store => store.InUseAsync(words, 10))).Select(tag => tag.Name)];
}
