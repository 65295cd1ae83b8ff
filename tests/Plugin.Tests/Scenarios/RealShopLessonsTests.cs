using Demo.Commerce;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What only a running nopCommerce had shown.</summary>
public class RealShopLessonsTests : ShopTests
{
    [Test, Category("A4")]
    public async Task GuestsOrder_MarkedPaidByStaffWithABrowserOfTheirOwn_StaysTheGuests()
    {
        var guest = await Shop.Guest();
        var order = await guest.Buys("Tea", paid: false);
        var staff = await Shop.Customer("Alex");
        await staff.Browsing.Views("Coffee");

        await staff.Does(scope => scope.Get<IOrderProcessing>().MarkAsPaidAsync(order.Row));
        await Shop.Flush();
        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<CaptureTask>();

        var facts = (await Shop.Journal()).Where(fact => fact.SubjectId == order.Id && ((FactKind)fact.KindId).Family() == FactFamily.Order).ToList();
        Assert.That(facts.Select(fact => (FactKind)fact.KindId), Does.Contain(FactKind.OrderPaid));
        Assert.That(facts, Is.All.Matches<Nop.Plugin.CustomerLoyalty.Features.Capture.Journal.LoyaltyFact>(fact => fact.CustomerId == guest.Id && fact.IsGuest));
    }

    [Test, Category("A2")]
    public async Task OrderRow_SeenBeforeItsLinesAreWritten_IsNotToldHalf()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(1, "Tea", ann, daysAgo: 0);
        var line = (await Shop.Rows<OrderItem>()).Single();
        await Shop.With<IRepository<OrderItem>>(lines => lines.DeleteAsync(line, false));

        await Shop.RunTask<CaptureTask>();
        var half = await Shop.Journal(FactKind.OrderPlaced);
        line.Id = 0;
        await Shop.With<IRepository<OrderItem>>(lines => lines.InsertAsync(line, false));
        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();

        Assert.That(half, Is.Empty);
        Assert.That((await Shop.Journal(FactKind.OrderPlaced)).Select(fact => fact.Quantity), Is.EqualTo(new[] { 1 }));
        Assert.That(await Shop.Journal(FactKind.OrderLine), Has.Count.EqualTo(1));
    }

    /// <summary>nopCommerce deletes by condition within a serializable transaction: tasks that begin in the same second would abort each other's.</summary>
    [Test, Category("L1")]
    public async Task LeasesAndNodes_AreNeverDeletedByACondition()
    {
        var faults = new Faults { BeforeDeleteByCondition = () => throw new InvalidOperationException("Deleted by a condition.") };
        await using var shop = await Shop.OpenAsync(new ShopSetup
        {
            Configure = services =>
            {
                faults.AttachTo<LoyaltyLease>(services);
                faults.AttachTo<LoyaltyNode>(services);
            }
        });
        await shop.RunTask<CaptureTask>();
        shop.Days.Pass(2);
        await shop.RunTask<CaptureTask>();
        await shop.Insert(new LoyaltyLease { Name = "task:capture", Holder = "dead", ExpiresOnUtc = shop.Now.AddMinutes(-1) });
        await shop.RunTask<CaptureTask>();
        Assert.That(await shop.Log(), Is.Empty);
        Assert.That(await shop.Rows<LoyaltyLease>(), Is.Empty);
    }
}
