using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D6")]
public class BlockReportTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task ShownClickedAndOrdered_AreCountedForTheBlockThatWasClickedLast()
    {
        var ann = await Shop.Customer("Ann");
        await Sees(ann, "for-you@home", "Tea", "Cup");
        await Clicks(ann, "for-you@home", "Tea");
        Shop.Days.Pass(1);
        await Sees(ann, "bought-together@product", "Tea");
        await Clicks(ann, "bought-together@product", "Tea");
        Shop.Days.Pass(1);
        await ann.Buys("Tea", 3);

        var results = await Results();

        Assert.That(results, Is.EqualTo(new[]
        {
            new BlockResult(BlockPage.Product, BlockStrategy.BoughtTogether, 1, 1, 1, 30),
            new BlockResult(BlockPage.Home, BlockStrategy.ForYou, 2, 1, 0, 0)
        }));
        Assert.That((results[0].ClickThrough, results[0].RevenuePerThousand, results[1].ClickThrough), Is.EqualTo((1m, 30_000m, .5m)));
    }

    [Test]
    public async Task TooLateAnOrder_OrACancelledOne_CountsForNobody()
    {
        var ann = await Shop.Customer("Ann");
        await Clicks(ann, "for-you@home", "Tea", "Cup");
        await (await ann.Buys("Cup", paid: false)).IsCancelled();
        Shop.Days.Pass(8);
        await ann.Buys("Tea");

        Assert.That((await Results()).Sum(result => result.Orders), Is.Zero);

        await Shop.Configure(settings => settings.BlocksAttributionDays = 10);
        Assert.That((await Results()).Sum(result => result.Orders), Is.EqualTo(1));
    }

    [Test]
    public async Task AGuestsOrder_CountsByHisBrowser_AndEachStoreForItself()
    {
        var guest = await Shop.Guest(storeId: 2);
        await Clicks(guest, "trending@home", "Tea");
        await guest.Buys("Tea");

        Assert.That((await Results(storeId: 2)).Single().Orders, Is.EqualTo(1));
        Assert.That(await Results(storeId: 1), Is.Empty);
    }

    [Test]
    public async Task TheReport_SaysNothingWithoutFigures_AndComesAsCsv()
    {
        var empty = await Report();
        Assert.That((empty.Rows.Count, empty.Total), Is.EqualTo((0, (BlockReportRow?)null)));

        var ann = await Shop.Customer("Ann");
        await Clicks(ann, "for-you@home", "Tea");
        await ann.Buys("Tea");
        var row = (await Report()).Rows.Single();
        Assert.That((row.Clicked, row.ClickThrough, row.Orders), Is.EqualTo(("1", "–", "1")), "clicked though never seen: no rate");

        await using var file = (await Shop.With<BlockReportFactory, TableFile>(reports => reports.ExportAsync(new BlockReportModel(), TableFormat.Csv))).Content;
        using var csv = new StreamReader(file);
        Assert.That((await csv.ReadToEndAsync()).Split("\r\n")[1], Does.Match(@",0,1,,1,10(\.0+)?,,,$"));
    }

    private Task<IReadOnlyList<BlockResult>> Results(int storeId = 0) =>
        Shop.With<BlockResults, IReadOnlyList<BlockResult>>(results => results.OfAsync(Shop.Now.AddDays(-30), Shop.Now.AddDays(1), storeId));

    private Task<BlockReportModel> Report() => Shop.With<BlockReportFactory, BlockReportModel>(reports => reports.PrepareAsync(new BlockReportModel()));

    private Task Sees(Shopper shopper, string block, params string[] products) => Happens(shopper, "shown", block, products);

    private Task Clicks(Shopper shopper, string block, params string[] products) => Happens(shopper, "clicked", block, products);

    private async Task Happens(Shopper shopper, string kind, string block, string[] products)
    {
        var page = await shopper.Browsing.Home();
        foreach (var product in products)
            page.Happens(kind, (await Shop.Product(product)).Id, text: block);
        await page.IsLeft();
        await Shop.Flush();
    }
}
