using Demo.Commerce;
using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Guests begin journeys where they gave an address, with the consent that nopCommerce knows of; and what is in stock is asked where stock is kept.</summary>
[Category("E1")]
public class GuestJourneyTests
{
    private const string Email = "guest@demo.shop";

    private MailDesk _desk = null!;

    private Shop Shop => _desk.Shop;

    private JourneyDesk Journeys => new(Shop);

    [SetUp]
    public async Task OpenAsync() => _desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite);

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    [Test]
    public async Task ACartLeftAtTheCheckout_IsRemindedOf_WhereTheAddressSubscribed()
    {
        await Journeys.SwitchesOn("CartReminder");
        var (reader, stranger, nameless) = (await GuestAtTheCheckout("reader@example.org"), await GuestAtTheCheckout("stranger@example.org"), await Shop.Guest());
        await nameless.PutsInCart("Tea");
        await Shop.With<INewsletter>(newsletter => newsletter.SubscribeAsync("reader@example.org", 1, 1));
        await Journeys.Hours(2);
        await _desk.Dispatch();

        Assert.That(_desk.Server.Mails.Select(mail => mail.Address("To")), Is.EqualTo(new[] { "reader@example.org" }));
        Assert.That(_desk.Server.Mails[0].Part("text/html"), Does.Contain("Gina"));
        Assert.That((await Journeys.Actions(stranger)).Single().Reason, Is.EqualTo(ActionReason.NoConsent));
        Assert.That((await Journeys.Ways(nameless)).Count, Is.Zero);

        await Shop.With<MailChoices>(choices => choices.StopAsync(new RecipientLink(reader.Id, 1, 0), "test"));
        Assert.That((await Shop.Rows<LoyaltySuppression>()).Single().Email, Is.EqualTo("reader@example.org"), "guests unsubscribe as others do");
    }

    [Test]
    [Category("G1")]
    public async Task AGuestsOrder_IsThankedFor_AtTheAddressOfTheOrder()
    {
        await Journeys.SwitchesOn("ThankYou");
        var guest = await Shop.Guest();
        await guest.Buys("Tea");
        await Journeys.Hours(4);
        await _desk.Dispatch();
        Assert.That(_desk.Server.Mails.Select(mail => mail.Address("To")), Is.EqualTo(new[] { Email }));
    }

    [Test]
    public async Task BackInStock_IsAskedOfWarehouses_AndOfTheCombinationThatIsWanted()
    {
        await Journeys.SwitchesOn("BackInStock");
        var (ann, red, blue) = (await Shop.Customer("Ann"), await Shop.Customer("Red"), await Shop.Customer("Blue"));
        await ann.PutsOnWishList("Tea");
        await red.PutsOnWishList("Cup");
        await blue.PutsOnWishList("Cup");
        foreach (var line in await Shop.Rows<ShoppingCartItem>())
            if (line.CustomerId != ann.Id)
            {
                line.AttributesXml = line.CustomerId == red.Id ? "<red/>" : "<blue/>";
                await Shop.Change(line);
            }

        var tea = await Shop.Product("Tea");
        (tea.ManageInventoryMethodId, tea.UseMultipleWarehouses, tea.StockQuantity) = ((int)ManageInventoryMethod.ManageStock, true, 7);
        await Shop.Change(tea);
        var cup = await Shop.Product("Cup");
        cup.ManageInventoryMethodId = (int)ManageInventoryMethod.ManageStockByAttributes;
        await Shop.Change(cup);
        var shelf = new ProductWarehouseInventory { ProductId = tea.Id, WarehouseId = 1, StockQuantity = 3, ReservedQuantity = 3 };
        await Shop.Insert(shelf);
        var combinations = new[] { "<red/>", "<blue/>" }.Select(attributes => new ProductAttributeCombination { ProductId = cup.Id, AttributesXml = attributes }).ToList();
        foreach (var combination in combinations)
            await Shop.Insert(combination);
        await Journeys.Hours(1);
        shelf.StockQuantity = 5;
        await Shop.Change(shelf);
        combinations[0].StockQuantity = 2;
        await Shop.Change(combinations[0]);
        await Journeys.Hours(1);

        Assert.That((await Journeys.Mails(ann), await Journeys.Mails(red), await Journeys.Mails(blue)), Is.EqualTo(("BackInStock", "BackInStock", "")));

        combinations[1].StockQuantity = 1;
        await Shop.Change(combinations[1]);
        await Journeys.Hours(1);
        Assert.That((await Journeys.Mails(red), await Journeys.Mails(blue)), Is.EqualTo(("BackInStock", "BackInStock")), "there were red cups all the time");
    }

    private async Task<Shopper> GuestAtTheCheckout(string email)
    {
        var guest = await Shop.Guest();
        await guest.PutsInCart("Tea");
        var address = new Address { Email = email, FirstName = "Gina", LastName = "Guest", CreatedOnUtc = Shop.Now };
        await Shop.Insert(address);
        guest.Customer.BillingAddressId = address.Id;
        await Shop.Change(guest.Customer);
        return guest;
    }
}
