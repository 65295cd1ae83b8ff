using Demo.Data;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("C3")]
public class CoreByMarginTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task WhoBuysMuchAtCost_IsNoCoreCustomerByMargin()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Shop.Sells("Gold", 1_000);
        await Shop.Sells("Tea", 100);
        await CostOf(await ann.Buys("Gold"), 990);
        await CostOf(await bob.Buys("Tea"), 10);

        await Night();
        Assert.That(((await Profile(ann)).IsCore, (await Profile(bob)).IsCore), Is.EqualTo((true, false)), "by revenue");

        await Shop.Configure(settings => settings.CoreByMargin = true);
        await Night();
        Assert.That(((await Profile(ann)).IsCore, (await Profile(bob)).IsCore), Is.EqualTo((false, true)), "by margin");
        Assert.That(await Basis(), Is.EqualTo(new CoreBasis(true, 2, 0)));
        Assert.That((await Dashboard()).Costs, Does.Contain("every line has a cost"));
        Assert.That((await Profile(ann)).Revenue365, Is.EqualTo(1_000m), "money stays money");
    }

    [Test]
    public async Task MissingCosts_AreSaid_AndCountWithTheWholePrice()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await CostOf(await ann.Buys("Tea"), 9);
        await CostOf(await bob.Buys("Cup"), 0);
        await Shop.Configure(settings => settings.CoreByMargin = true);
        await Night();

        Assert.That(await Basis(), Is.EqualTo(new CoreBasis(true, 2, 1)));
        Assert.That((await Dashboard()).Costs, Does.Contain("Of the 2 order lines").And.Contain("50"));
        Assert.That(((await Profile(ann)).IsCore, (await Profile(bob)).IsCore), Is.EqualTo((false, true)));
    }

    [Test]
    public async Task ARefundedOrder_BringsNoMargin()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var order = await ann.Buys("Tea");
        await CostOf(order, 1);
        await CostOf(await bob.Buys("Cup"), 8);
        await Shop.Configure(settings => settings.CoreByMargin = true);
        await Night();
        Assert.That((await Profile(ann)).IsCore, Is.True);

        await order.IsRefunded(10);
        await Night();
        Assert.That(((await Profile(ann)).IsCore, (await Profile(bob)).IsCore), Is.EqualTo((false, true)));
    }

    private async Task CostOf(ShopOrder order, decimal cost)
    {
        foreach (var line in (await Shop.Rows<OrderItem>()).Where(line => line.OrderId == order.Id))
        {
            line.OriginalProductCost = cost;
            await Shop.Change(line);
        }
    }

    private async Task<CoreModel> Dashboard() => (await Shop.With<CustomerDashboardFactory, CustomerDashboardModel>(models => models.PrepareAsync(0, null, null))).Core;

    private Task<CoreBasis?> Basis() => Shop.With<ScoreRuns, CoreBasis?>(scores => scores.CoreBasisAsync());

    private async Task<LoyaltyProfile> Profile(Shopper shopper) =>
        (await Shop.Rows<LoyaltyProfile>()).Where(row => row.CustomerId == shopper.Id && row.StoreId == 0).MaxBy(row => row.RunId)!;

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Shop.RunTask<ProfileTask>();
    }
}
