using Demo.Data;
using Nop.Core.Domain.Orders;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Every order earns what it is worth, once: neither more nor less after discounts, late payments and changes by the staff.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F2"), Category("F3")]
public class EarningFairnessTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AnOlderOrderPaidLate_TakesTheNextTurn_AndNoTurnIsPaidTwice()
    {
        await Shop.Earns(new EarningRule { Kind = EarningKind.NthOrder, Every = 2, Points = 100, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var late = await ann.Buys("Tea", paid: false);
        await Bought(ann);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(100), "her second paid order");
        await late.IsPaid();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(100), "it is her third, whenever it was placed");
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(200), "the fourth");
    }

    [Test]
    public async Task AnEarlierOrderCancelled_DoesNotMakeTheNextOneTheSameTurnAgain()
    {
        await Shop.Earns(new EarningRule { Kind = EarningKind.NthOrder, Every = 3, Points = 100, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var first = await Bought(ann);
        await Bought(ann);
        await Bought(ann);
        await Shop.PointsRun();
        await first.IsRefunded();
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(100));
    }

    [Test]
    public async Task ATurnWhoseOrderWasCancelled_IsOpenAgain()
    {
        await Shop.Earns(new EarningRule { Kind = EarningKind.NthOrder, Every = 1, OnlyOnce = true, Points = 100, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var first = await Bought(ann);
        await Shop.PointsRun();
        await first.IsCancelled();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.Zero);
        await Bought(ann);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(100), "the first order that she kept, once");
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task MonthsInARow_AreNotPaidTwiceWithinTheSameRow()
    {
        await Shop.Earns(new EarningRule { Kind = EarningKind.MonthsInRow, Every = 2, Points = 50, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var march = await Bought(ann);
        Shop.Days.Pass(31);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(50));
        await march.IsRefunded();
        Shop.Days.Pass(30);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(50), "April was paid for with March");
        Shop.Days.Pass(31);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(50), "it is the third of its row now");
        Shop.Days.Pass(30);
        await Bought(ann);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(100));
    }

    [Test]
    public async Task ADiscountOfTheWholeOrder_LosesNoPoint_AndReachesTheLimitThatWasPaid()
    {
        await Shop.EarnsByAmount();
        await Shop.Earns(new EarningRule { Kind = EarningKind.Order, Points = 7, MinimumAmount = 20, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        foreach (var product in new[] { "Tea", "Cup", "Pot" })
            await ann.PutsInCart(product);
        await Costs(await ann.ChecksOut(paid: false), 20m);
        await Shop.PointsRun();
        Assert.That((await Shop.Rows<LoyaltyGrant>()).Select(grant => (grant.Points, grant.Amount)), Is.EquivalentTo(new[] { (20, 20m), (7, 20m) }));
    }

    [Test]
    public async Task GoodsSentBack_TakeThePointsOfTheirLine_NotTheirShareOfTheMoney()
    {
        var tea = await Shop.Sells("Tea", 10m);
        await Shop.Sells("Car", 990m);
        await Shop.Earns(new EarningRule { Kind = EarningKind.Piece, Points = 5, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea", 3);
        await ann.Buys("Car");
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(20));
        var line = (await Shop.Rows<OrderItem>()).Single(item => item.ProductId == tea.Id);
        await Shop.With<IRepository<ReturnRequest>>(requests => requests.InsertAsync(new ReturnRequest { OrderItemId = line.Id, CustomerId = ann.Id, CustomNumber = "1", StoreId = 1, Quantity = 1, ReturnedQuantity = 1, ReturnRequestStatusId = (int)ReturnRequestStatus.ItemsRefunded, CreatedOnUtc = Shop.Now, UpdatedOnUtc = Shop.Now, ReasonForReturn = "Broken", RequestedAction = "Refund" }));
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(15));
    }

    [Test]
    public async Task AnOrderPaidByGiftCard_LosesItsPointsWithItsGoods()
    {
        await Shop.Earns(new EarningRule { Kind = EarningKind.Order, Points = 40, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 4, paid: false);
        await Costs(order, 0m);
        await Shop.PointsRun();
        var request = await order.IsSentBack(ann, 3);
        await Shop.With<global::Demo.Commerce.IReturnRequests>(returns => returns.ChangeStatusAsync(request, ReturnRequestStatus.ItemsRefunded));
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(10));
    }

    [Test]
    public async Task AnOrderThatStaffMakeSmaller_LosesThatPart_AndPayingItBackTakesNoMore()
    {
        await Shop.EarnsByAmount(pendingDays: 5);
        await Shop.Sells("Tea", 60m);
        await Shop.Sells("Cup", 40m);
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Cup");
        var order = await ann.Buys("Tea");
        await Shop.PointsRun();
        Assert.That(await Shop.Pending(ann), Is.EqualTo(100));

        var cup = (await Shop.Rows<OrderItem>()).Single(line => line.PriceExclTax == 40m);
        await Shop.With<IRepository<OrderItem>>(lines => lines.DeleteAsync(cup));
        order.Row.OrderTotal -= 40m;
        await Shop.With<IRepository<Order>>(orders => orders.UpdateAsync(order.Row));
        Assert.That(await Shop.Pending(ann), Is.EqualTo(60), "at once");
        await order.IsRefunded(40m);
        await Shop.PointsRun(6);
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(60), "the forty were paid back for the same cup");
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task AChangeThatNobodyHeardOf_IsSeenBeforeThePointsCanBeSpent()
    {
        await Shop.EarnsByAmount(pendingDays: 5);
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 4);
        await Shop.PointsRun();
        var line = await order.Line();
        line.Quantity = 1;
        await Shop.Change(line);
        await Shop.PointsRun(6);
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(10));
    }

    [Test]
    public async Task AnOrderOfManyLines_KeepsThemAll()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        for (var product = 0; product < 250; product++)
            await ann.PutsInCart($"Very special tea number {product}");
        var order = await ann.ChecksOut();
        await Shop.PointsRun();
        var basis = GrantBasis.Read((await Shop.Rows<LoyaltyGrant>()).Single().Basis).ToList();
        Assert.That((basis.Count, basis.Sum(line => line.Points), order.Row.OrderTotal >= 2500m), Is.EqualTo((250, 2500m, true)));
    }

    [Test]
    public async Task WhatAGuestBought_EarnsWhenHeRegisters_WhateverTheMinute([Values(0, 3, 60)] int minutes)
    {
        await Shop.EarnsByAmount();
        var gus = await Shop.Guest();
        await gus.Buys("Tea");
        Shop.Days.PassMinutes(minutes);
        if (minutes > 0)
            await Shop.PointsRun();
        Assert.That(await Shop.Wallet(gus), Is.Zero, "guests have no points");
        Shop.Days.PassMinutes(minutes);
        await gus.Registers("Gus");
        await Shop.PointsRun();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(gus), Is.EqualTo(10));
        await Shop.AssertAddsUp();
    }

    private async Task<ShopOrder> Bought(Shopper shopper)
    {
        Shop.Days.PassMinutes(1);
        return await shopper.Buys("Tea");
    }

    /// <summary>A coupon, a gift card or points have paid the rest.</summary>
    private async Task Costs(ShopOrder order, decimal goods)
    {
        order.Row.OrderTotal = goods + order.Row.OrderShippingExclTax + order.Row.PaymentMethodAdditionalFeeExclTax + order.Row.OrderTax;
        await Shop.Change(order.Row);
        await order.IsPaid();
    }
}
