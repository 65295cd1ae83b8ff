using Demo.Data;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Core.Events;
using Nop.Services.Localization;
using Nop.Services.Messages;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>%Loyalty.Recommendations% in nopCommerce's own mails.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D1")]
public class MailTokenTests(DatabaseKind kind) : ShopTests
{
    private const string Token = "Loyalty.Recommendations";

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AMailAboutAnOrder_ShowsItsCustomerWhatFits()
    {
        var (ann, order) = await AnnBuysTea();

        var tokens = await Shop.Tokens(new MessageTemplate { Name = "OrderCompleted.CustomerNotification", Body = "<p>Thank you</p>%Loyalty.Recommendations%" },
            (await Shop.Rows<Store>())[0], order, ann.Customer);

        var token = tokens.Single(one => one.Key == Token);
        Assert.That((token.NeverHtmlEncoded, token.Value), Is.EqualTo((true, token.Value)));
        Assert.That((string)token.Value, Does.Contain("<table").And.Contain("Cup").And.Not.Contain(">Tea<"));
    }

    [Test]
    public async Task AMailThatDoesNotAsk_CostsNothing()
    {
        var (ann, order) = await AnnBuysTea();

        var tokens = await Shop.Tokens(new MessageTemplate { Name = "OrderPaid.CustomerNotification", Body = "Thank you" }, (await Shop.Rows<Store>())[0], order, ann.Customer);

        Assert.That(tokens.Select(one => one.Key), Has.None.EqualTo(Token));
        Assert.That(await Shop.Journal(Nop.Plugin.CustomerLoyalty.Engine.Journal.FactKind.BlockShown), Is.Empty);
    }

    [Test]
    public async Task ATranslationThatAsks_IsEnough()
    {
        var (ann, _) = await AnnBuysTea();
        var template = new MessageTemplate { Name = "Customer.WelcomeMessage", Subject = "S", Body = "Welcome" };
        await Shop.Insert(template);
        await Shop.With<ILocalizedEntityService>(texts => texts.SaveLocalizedValueAsync(template, one => one.Body, "欢迎 %Loyalty.Recommendations%", 2));
        ann.Customer.LanguageId = 2;

        var tokens = await Shop.Tokens(template, (await Shop.Rows<Store>())[0], ann.Customer);

        Assert.That(tokens.Single(one => one.Key == Token).Value, Does.Contain("为您推荐"));
    }

    [Test]
    public async Task AMailAboutNobody_HasAnEmptyPlace_NotTheNameOfTheToken()
    {
        var tokens = await Shop.Tokens(new MessageTemplate { Name = "Service.ContactUs", Body = "%Loyalty.Recommendations%" }, (await Shop.Rows<Store>())[0]);

        Assert.That(tokens.Single(one => one.Key == Token).Value, Is.EqualTo(""));
        Assert.That(await Shop.Log(), Is.Empty);
    }

    [TestCase("Order tokens", true)]
    [TestCase("Customer tokens", true)]
    [TestCase("Blog comment tokens", false)]
    public async Task TheEditor_OffersIt_WhereThereIsACustomer(string group, bool offered)
    {
        var asked = new AdditionalTokensAddedEvent { TokenGroups = [group] };
        await Shop.With<IEventPublisher>(events => events.PublishAsync(asked));

        Assert.That(asked.AdditionalTokens.Contains("%Loyalty.Recommendations%"), Is.EqualTo(offered));
    }

    private async Task<(Shopper Ann, Order Order)> AnnBuysTea()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        var placed = await ann.Buys("Tea");
        return (ann, (await Shop.Rows<Order>()).Single(order => order.Id == placed.Id));
    }
}
