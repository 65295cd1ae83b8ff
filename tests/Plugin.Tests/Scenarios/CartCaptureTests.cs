using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("A1")]
public class CartCaptureTests : ShopTests
{
    [Test]
    public async Task CartLine_AddedChangedRemoved()
    {
        var ann = await Shop.Customer("Ann");
        var tea = await Shop.Product("Tea");

        await ann.PutsInCart("Tea", 2);
        await ann.ChangesInCart("Tea", 5);
        await ann.TakesFromCart("Tea");

        var facts = (await Shop.Journal(ann)).Of(FactFamily.Cart);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.ProductId, fact.Quantity)), Is.EqualTo(new[]
        {
            (FactKind.CartLineAdded, tea.Id, 2),
            (FactKind.CartLineChanged, tea.Id, 5),
            (FactKind.CartLineRemoved, tea.Id, 5)
        }));
    }

    [Test]
    public async Task ChangedTwiceToTheSameQuantity_AtDifferentTimes_IsTwoFacts()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea", 1);

        foreach (var quantity in new[] { 2, 3, 2 })
        {
            Shop.Days.PassMinutes(1);
            await ann.ChangesInCart("Tea", quantity);
        }

        Assert.That((await Shop.Journal(ann)).Of(FactKind.CartLineChanged).Select(fact => fact.Quantity), Is.EqualTo(new[] { 2, 3, 2 }));
    }

    [Test]
    public async Task Checkout_ClearsTheCart_AndRemovesNoLine()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea", 2);
        await ann.PutsInCart("Cup", 3);

        await ann.ChecksOut();

        var facts = await Shop.Journal(ann);
        Assert.That(facts.Of(FactKind.CartCleared).Select(fact => fact.Quantity), Is.EqualTo(new[] { 5 }));
        Assert.That(facts.Of(FactKind.CartLineRemoved), Is.Empty);
    }

    [Test]
    public async Task TwoCheckouts_ClearTwice()
    {
        var ann = await Shop.Customer("Ann");

        await ann.Buys("Tea");
        await ann.Buys("Tea");

        Assert.That(await Shop.Journal(FactKind.CartCleared), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task CustomWishLists_AreKeptApart()
    {
        var ann = await Shop.Customer("Ann");
        var birthday = await ann.MakesWishList("Birthday");

        await ann.PutsOnWishList("Tea");
        await ann.PutsOnWishList("Cup", 2, birthday.Id);
        await ann.TakesFromWishList("Tea");

        var facts = (await Shop.Journal(ann)).Of(FactFamily.WishList);
        Assert.That(facts.Select(fact => (fact.Kind(), fact.SubjectId, fact.Quantity)), Is.EqualTo(new[]
        {
            (FactKind.WishListLineAdded, 0, 1),
            (FactKind.WishListLineAdded, birthday.Id, 2),
            (FactKind.WishListLineRemoved, 0, 1)
        }));
    }

    [Test]
    public async Task GuestsCart_IsAGuestsFact_InHisStore()
    {
        var guest = await Shop.Guest(storeId: 2);

        await guest.PutsInCart("Tea");

        var fact = (await Shop.Journal(guest)).Single();
        Assert.That((fact.Kind(), fact.IsGuest, fact.StoreId), Is.EqualTo((FactKind.CartLineAdded, true, 2)));
    }
}
