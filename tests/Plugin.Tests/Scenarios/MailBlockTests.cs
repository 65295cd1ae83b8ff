using Demo.Data;
using Nop.Core.Caching;
using Nop.Core.Domain.Directory;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Localization;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What mails show of the shop's products.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D1")]
public class MailBlockTests(DatabaseKind kind) : ShopTests
{
    private const int Chinese = 2;

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task Recommendations_ForOneReader_AsATableAndAsText()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        var block = await Shop.MailBlock(ann);

        Assert.That(block.Html, Does.StartWith("<table").And.Contain("For you").And.Contain(">Cup</a>").And.Contain("$10.00").And.Contain("Because you viewed Tea").And.Not.Contain("Rod"));
        Assert.That(block.Text, Does.StartWith("For you").And.Contain("* Cup: $10.00 (Because you viewed Tea)").And.Not.Contain("<"));
        Assert.That(block.ProductIds, Has.Count.EqualTo(ShopMails.LinksOf(block).Length));
    }

    [Test]
    public async Task Addresses_AreThoseOfTheStore_WithItsProtocol()
    {
        await Shop.SellsTeaAndFishing();
        var store = (await Shop.Rows<Store>())[0];
        (store.Url, store.SslEnabled) = ("http://tea.example/shop", true);
        await Shop.Change(store);
        await Shop.Get<IStaticCacheManager>().RemoveByPrefixAsync("Demo.store");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        var block = await Shop.MailBlock(ann);

        Assert.That(ShopMails.LinksOf(block), Has.All.StartWith("https://tea.example/shop/loyalty/go/"));
        Assert.That(block.Html.Split("src=\"").Skip(1), Has.All.StartWith("https://tea.example/shop/images/"));
    }

    [Test]
    public async Task ChineseReader_WithMoneyOfHisOwn_ReadsChineseAndYuan()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.Insert(new Currency { Name = "人民币", CurrencyCode = "CNY", Rate = 7, DisplayLocale = "zh-CN", Published = true });
        var cup = await Shop.Product("Cup");
        await Shop.With<ILocalizedEntityService>(texts => texts.SaveLocalizedValueAsync(cup, one => one.Name, "茶杯", Chinese));
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        ann.Customer.CurrencyId = (await Shop.Rows<Currency>())[^1].Id;
        await Shop.Change(ann.Customer);

        var block = await Shop.MailBlock(ann, languageId: Chinese);

        Assert.That(block.Text, Does.Contain("茶杯: ¥70.00").And.Not.Contain("Cup"));
        Assert.That(block.Text, Does.StartWith("为您推荐"));
    }

    [Test]
    public async Task ANameThatLooksLikeHtml_StaysAName()
    {
        await Shop.Sells("<b>Cup</b> {{url}}");
        await Shop.SellsTeaAndFishing("<b>Cup</b> {{url}}");
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        var block = await Shop.MailBlock(ann, with: request => request with { Most = 8 });

        Assert.That(block.Html, Does.Contain("&lt;b&gt;Cup&lt;/b&gt; {{url}}").And.Not.Contain("<b>"));
        Assert.That(block.Text, Does.Contain("<b>Cup</b> {{url}}"));
    }

    [Test]
    public async Task CartWishListAndOrder_OfTheReaderAlone()
    {
        var ann = await Shop.Customer("Ann");
        var bob = await Shop.Customer("Bob");
        var order = await ann.Buys("Tea");
        await ann.PutsInCart("Cup");
        await ann.PutsOnWishList("Pot");

        var asked = new (MailBlockKind Kind, string Name)[] { (MailBlockKind.Cart, "Cup"), (MailBlockKind.WishList, "Pot"), (MailBlockKind.Order, "Tea") };
        foreach (var (asks, name) in asked)
        {
            var block = await Shop.MailBlock(ann, with: request => request with { Kind = asks, OrderId = order.Id });
            Assert.That(block.Text.Split('\n').Where(line => line.StartsWith('*')), Is.EqualTo(new[] { $"* {name}: $10.00" }), $"{asks}");
            Assert.That(await Shop.MailBlock(bob, with: request => request with { Kind = asks, OrderId = order.Id }), Is.SameAs(MailBlock.Nothing), $"{asks} of somebody else");
        }
    }

    [Test]
    public async Task ThePlaceForMails_Decides()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        var place = (await Shop.Rows<LoyaltyBlockPlace>()).Single(one => one.Page == BlockPage.Mail);
        (place.Chain, place.Title, place.Products) = ("RecentlyViewed", "Look again", 1);
        await Shop.With<BlockPlaceEditor>(places => places.SaveAsync(place, []));

        Assert.That((await Shop.MailBlock(ann)).Text, Does.StartWith("Look again").And.Contain("* Tea"));
        place.Enabled = false;
        await Shop.With<BlockPlaceEditor>(places => places.SaveAsync(place, []));
        Assert.That(await Shop.MailBlock(ann), Is.SameAs(MailBlock.Nothing), "switched off");
        await Shop.With<BlockPlaceEditor>(places => places.DeleteAsync(place, []));
        Assert.That((await Shop.MailBlock(ann)).Text, Does.StartWith("For you"), "no place: the usual chain");
    }

    [Test]
    public async Task ReadersWithoutPersonalisation_GetWhatEverybodyGets()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        Assert.That(await ann.Chooses(Shop, "off"), Is.EqualTo(204));

        Assert.That((await Shop.MailBlock(ann)).Text, Does.StartWith("Popular right now"));
    }

    [Test]
    public async Task NobodyAndNothing_GiveAnEmptyPiece()
    {
        var ann = await Shop.Customer("Ann");
        Assert.That(await Shop.MailBlock(ann), Is.SameAs(MailBlock.Nothing), "an empty shop");
        Assert.That(await Shop.MailBlock(ann, with: request => request with { StoreId = 77 }), Is.SameAs(MailBlock.Nothing));
        Assert.That(await Shop.MailBlock(ann, with: request => request with { CustomerId = 7777 }), Is.SameAs(MailBlock.Nothing));
        Assert.That(await Shop.Journal(FactKind.BlockShown), Is.Empty);
    }

    [Test]
    [Category("D6")]
    public async Task TheSameMailMadeTwice_IsShownOnce_APreviewNever()
    {
        await Shop.SellsTeaAndFishing();
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");

        await Shop.MailBlock(ann, "campaign:7", request => request with { Counts = false });
        Assert.That(await Shop.Journal(FactKind.BlockShown), Is.Empty);
        var block = await Shop.MailBlock(ann, "campaign:7");
        await Shop.MailBlock(ann, "campaign:7");
        await Shop.MailBlock(ann, "campaign:8");

        var shown = await Shop.Journal(FactKind.BlockShown);
        Assert.That(shown.Select(fact => (fact.CustomerId, fact.Quantity)), Is.EqualTo(new[] { (ann.Id, block.ProductIds.Count), (ann.Id, block.ProductIds.Count) }));
        Assert.That(BlockNames.TryRead(shown[0].Text!, out var name) ? name.Page : 0, Is.EqualTo(BlockPage.Mail));
    }

    [Test]
    public async Task AGuestWhoOrdered_IsWrittenTo_AndStaysAGuest()
    {
        await Shop.SellsTeaAndFishing();
        var guest = await Shop.Guest();
        var order = await guest.Buys("Tea");

        var block = await Shop.MailBlock(guest, with: request => request with { OrderId = order.Id });

        Assert.That(block.ProductIds, Is.Not.Empty);
        Assert.That((await Shop.Journal(FactKind.BlockShown)).Single().IsGuest, Is.True);
    }
}
