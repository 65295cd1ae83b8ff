using Demo.Data;
using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Where the links of mails lead, and which clicks count.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D6")]
public class MailLinkTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AReadersClick_LeadsToTheProduct_AndCountsOnce_WithWhatHeThenBuys()
    {
        var (ann, links) = await AnnHasAMail();
        Shop.Days.PassMinutes(5);

        Assert.That(await ann.Opens(Shop, links[0]), Does.StartWith("/").And.Not.StartWith("//"));
        await ann.Opens(Shop, links[0]);

        var click = (await Shop.Journal(FactKind.BlockClicked)).Single();
        Assert.That(click.CustomerId, Is.EqualTo(ann.Id));
        Shop.Days.PassMinutes(5);
        await ann.Buys((await Shop.Rows<Product>()).Single(product => product.Id == click.ProductId).Name);
        await Shop.Learns();
        var result = (await Shop.With<BlockResults, IReadOnlyList<BlockResult>>(results => results.OfAsync(Shop.Now.AddDays(-1), Shop.Now.AddDays(1), 0))).Single();
        Assert.That((result.Shown, result.Clicked, result.Orders, result.Revenue), Is.EqualTo((links.Length, 1, 1, 10m)));
    }

    [Test]
    [Category("L3")]
    public async Task ProgramsThatCheckMails_AreServed_AndNotCounted()
    {
        var (ann, links) = await AnnHasAMail();
        await ann.Opens(Shop, links[0]);
        Assert.That(await Shop.Journal(FactKind.BlockClicked), Is.Empty, "the moment it was made");

        Shop.Days.PassMinutes(5);
        await ann.Opens(Shop, links[0], "HEAD");
        ann.Device.Headers["Sec-Purpose"] = "prefetch";
        await ann.Opens(Shop, links[0]);
        ann.Device.Headers.Clear();
        ann.Device.UserAgent = "SafeLinks-Crawler/1.0";
        Assert.That(await ann.Opens(Shop, links[0]), Is.Not.EqualTo("/"));

        Assert.That(await Shop.Journal(FactKind.BlockClicked), Is.Empty);
    }

    [Test]
    [Category("L3")]
    public async Task WhoFollowsEveryLinkAtOnce_IsNoReader()
    {
        var (ann, links) = await AnnHasAMail("Tray", "Spoon", "Sugar", "Milk");
        Shop.Days.PassMinutes(5);
        Assert.That(links, Has.Length.GreaterThan(4));
        foreach (var link in links)
            await ann.Opens(Shop, link);

        Assert.That(await Shop.Journal(FactKind.BlockClicked), Has.Count.EqualTo(3));
    }

    [Test]
    [Category("L3")]
    public async Task AMangledForgedOrOldLink_LeadsHome_AndNowhereElse()
    {
        var (ann, links) = await AnnHasAMail();
        Shop.Days.PassMinutes(5);

        foreach (var wrong in new[] { links[0][..^2], links[0] + "A", "x/loyalty/go/https://evil.example", "x/loyalty/go/" })
            Assert.That(await ann.Opens(Shop, wrong), Is.EqualTo("/"), wrong);
        Shop.Days.Pass(401);
        Assert.That(await ann.Opens(Shop, links[0]), Is.EqualTo("/"));
        Assert.That(await Shop.Journal(FactKind.BlockClicked), Is.Empty);
    }

    [Test]
    public async Task AProductThatIsGone_LeadsHome()
    {
        var (ann, links) = await AnnHasAMail();
        foreach (var product in await Shop.Rows<Product>())
        {
            product.Published = false;
            await Shop.Change(product);
        }

        Assert.That(await ann.Opens(Shop, links[0]), Is.EqualTo("/"));
    }

    [Test]
    [Category("A3")]
    public async Task AStoreThatRecordsNothing_CountsNoClicks()
    {
        var (ann, links) = await AnnHasAMail();
        Shop.Days.PassMinutes(5);
        await Shop.Configure(settings => settings.BrowsingEnabled = false);

        Assert.That(await ann.Opens(Shop, links[0]), Is.Not.EqualTo("/"));
        Assert.That(await Shop.Journal(FactKind.BlockClicked), Is.Empty);
    }

    [Test]
    public void WhatALinkSays_IsReadBack_AndNothingElseIs()
    {
        var link = new MailLink(42, 1, 2, 3, 4, Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy.ForYou, 5, 6, Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments.Arm.B, DateTimeOffset.FromUnixTimeSeconds(1_000));
        var key = new byte[32];
        var text = link.Seal(key);

        Assert.That(MailLink.TryOpen(key, text, link.MadeAt.AddDays(1), out var read), Is.True);
        Assert.That(read, Is.EqualTo(link));
        Assert.That(MailLink.TryOpen([1, .. key[1..]], text, link.MadeAt, out _), Is.False);
    }

    private async Task<(Shopper Ann, string[] Links)> AnnHasAMail(params string[] withTea)
    {
        await Shop.SellsTeaAndFishing(withTea);
        foreach (var product in await Shop.Rows<Product>())
            await Shop.With<ISlugs>(slugs => slugs.SaveAsync(product, product.Name));
        var ann = await Shop.Customer("Ann");
        await ann.Views("Tea");
        return (ann, ShopMails.LinksOf(await Shop.MailBlock(ann, with: request => request with { Most = 8 })));
    }
}
