using Demo.Data;
using Nop.Core.Domain.Stores;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What real shops have in their tables.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("C1")]
public class OddShopTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task OrdersInSeveralCurrencies_AreAddedUpInTheShopsOwn()
    {
        var ann = await Shop.Customer("Ann");
        var orders = await Shop.HasSold(3, "Tea", ann);
        foreach (var (order, code, rate) in new[] { (orders[0], "CNY", 7m), (orders[1], "EUR", .9m) })
        {
            (order.CustomerCurrencyCode, order.CurrencyRate) = (code, rate);
            await Shop.Change(order);
        }

        await Night();
        Assert.That((await Profile(ann))!.Did.Revenue, Is.EqualTo(30m), "nopCommerce keeps totals in the primary currency; the rate is what the customer was shown");
    }

    [Test]
    public async Task AStoreThatIsDeleted_LeavesItsCustomersTheirHistory()
    {
        var ann = await Shop.Customer("Ann");
        ann.StoreId = 2;
        await ann.Buys("Tea", 2);
        await Night();
        await Shop.With<IRepository<Store>>(stores => stores.DeleteAsync(store => store.Id == 2));

        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Night();
        Assert.That((await Profile(ann))!.Did.Revenue, Is.EqualTo(20m));
    }

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
    }

    private Task<CustomerProfile?> Profile(Shopper shopper) => Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(shopper.Id));
}
