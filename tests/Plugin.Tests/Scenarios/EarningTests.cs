using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F2"), Category("F3")]
public class EarningTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task APaidOrder_EarnsWithinATask_WaitsForTheReturnPeriod_AndIsInTheWalletAfterwards()
    {
        await Shop.EarnsByAmount(pendingDays: 14, validDays: 365);
        var ann = await Shop.Customer("Ann");
        await Shop.Sells("Tea", 40m);
        await ann.Buys("Tea", 2);
        await Shop.PointsRun();

        var grant = (await Shop.Rows<LoyaltyGrant>()).Single();
        Assert.That((grant.Points, grant.State, grant.GrantKey), Is.EqualTo((80, GrantState.Pending, "order:1:rule:1")));
        Assert.That((grant.DueOnUtc - grant.EarnedOnUtc, grant.ExpiresOnUtc - grant.DueOnUtc), Is.EqualTo((TimeSpan.FromDays(14), TimeSpan.FromDays(365))));
        Assert.That((await Shop.Wallet(ann), await Shop.Pending(ann)), Is.EqualTo((0, 80)));

        await Shop.PointsRun(13.9);
        Assert.That(await Shop.Wallet(ann), Is.Zero);
        await Shop.PointsRun(0.2);
        Assert.That((await Shop.Wallet(ann), await Shop.Pending(ann)), Is.EqualTo((80, 0)));
        var entry = (await Shop.Rows<RewardPointsHistory>()).Single();
        Assert.That(entry.Message, Does.StartWith("Points for order 1"));

        await Shop.PointsRun();
        await Shop.PointsRun();
        Assert.That(await Shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(1));
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task OrdersInOtherCurrencies_AndAChangedRate_EarnAndLoseByThePrimaryCurrency()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        await Shop.Sells("Tea", 40m);
        var first = await ann.Buys("Tea", 2);
        await Shown(first, "CNY", 7m);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(80), "nopCommerce keeps totals in the primary currency");

        await Shown(first, "CNY", 8m);
        await first.IsRefunded(20m);
        var second = await ann.Buys("Tea");
        await Shown(second, "JPY", 160m);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(60 + 40));
        await second.IsCancelled();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(60));
        await Shop.AssertAddsUp();

        Task Shown(ShopOrder order, string code, decimal rate)
        {
            (order.Row.CustomerCurrencyCode, order.Row.CurrencyRate) = (code, rate);
            return Shop.Change(order.Row);
        }
    }

    [Test]
    public async Task AnUnpaidOrder_AndOneOfAGuest_EarnNothing()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", paid: false);
        await (await Shop.Guest()).Buys("Tea");
        await Shop.PointsRun();
        Assert.That(await Shop.Rows<LoyaltyGrant>(), Is.Empty);

        await order.IsPaid();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(10));
    }

    [Test]
    public async Task ALostEvent_EarnsByTheRuleThatHeldThen()
    {
        var rule = await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Shop.With<Nop.Data.IRepository<Nop.Plugin.CustomerLoyalty.Features.Capture.Journal.LoyaltyFact>>(facts => facts.DeleteAsync(fact => fact.SubjectId == 1));
        Shop.Days.PassMinutes(1);
        await Shop.With<RuleDesk>(desk => desk.SaveAsync(rule.Id, 1, new EarningRule { Name = "More", Points = 100, PerAmount = 1 }, true));
        await Shop.PointsRun();
        var grant = (await Shop.Rows<LoyaltyGrant>()).Single();
        Assert.That((grant.Points, grant.RuleVersion), Is.EqualTo((10, 1)));
    }

    [Test]
    public async Task ARuleDeletedWhileGrantsWait_StillKeepsItsWord()
    {
        var rule = await Shop.EarnsByAmount(pendingDays: 5);
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Shop.PointsRun();
        Assert.That(await Shop.With<RuleDesk, bool>(desk => desk.DeleteAsync(rule.Id)), Is.True);
        await ann.Buys("Tea");
        await Shop.PointsRun(6);
        Assert.That((await Shop.Wallet(ann), (await Shop.Rows<LoyaltyGrant>()).Count), Is.EqualTo((10, 1)), "what was ordered after earns nothing");
        Assert.That((await Shop.With<RuleDesk, EarningRule?>(desk => desk.AsItWasAsync(rule.Id, 1)))!.Points, Is.EqualTo(1), "the rule as it was is kept");
    }

    [Test]
    public async Task Refunds_TakeBackProRata_BeforeAndAfterActivation()
    {
        await Shop.EarnsByAmount(pendingDays: 14);
        var ann = await Shop.Customer("Ann");
        await Shop.Sells("Tea", 100m);
        var order = await ann.Buys("Tea");
        await Shop.PointsRun();
        var total = order.Row.OrderTotal;
        await order.IsRefunded(total * 0.25m);
        await Shop.PointsRun();
        Assert.That((await Shop.Pending(ann), await Shop.Wallet(ann)), Is.EqualTo((75, 0)));
        await Shop.PointsRun(15);
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(75));
        await order.IsRefunded(total * 0.25m);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(50));
        await order.IsRefunded(total * 0.5m);
        await Shop.PointsRun();
        Assert.That((await Shop.Wallet(ann), (await Shop.Rows<LoyaltyGrant>()).Single().State), Is.EqualTo((0, GrantState.Reversed)));
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task ACancelledOrder_TakesAllBack_AndADebtIsSettledByTheNext()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 3);
        await Shop.PointsRun();
        await Spends(ann, 20);
        await order.IsCancelled();
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(-20), "shown, not hidden");
        await ann.Buys("Tea", 5);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(30));
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task GoodsSentBack_TakeTheirLineAlong_AndTheRefundForThemIsNotCountedOnTop()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        var order = await ann.Buys("Tea", 4);
        await Shop.PointsRun();
        var request = await order.IsSentBack(ann, 1);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(40), "only asked for");
        await Shop.With<global::Demo.Commerce.IReturnRequests>(returns => returns.ChangeStatusAsync(request, ReturnRequestStatus.ItemsRefunded));
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(30));
        await order.IsRefunded(order.Row.OrderTotal / 5);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(30));
        await Shop.With<global::Demo.Commerce.IReturnRequests>(returns => returns.ChangeStatusAsync(request, ReturnRequestStatus.RequestRejected));
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(32), "a mistake that was mended: only the refund still counts");
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task WhatIsNotSpent_Expires_WhatIsSpentDoesNot()
    {
        await Shop.EarnsByAmount(validDays: 30);
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea", 10);
        await Shop.PointsRun();
        await Spends(ann, 40);
        await Shop.PointsRun(29);
        Assert.That((await Shop.With<ExpiringGrants, IReadOnlyList<EndingPoints>>(grants => grants.ReadAsync(Shop.Now, Shop.Now.AddDays(3)))).Single().Points, Is.EqualTo(60));
        await Shop.PointsRun(2);
        Assert.That(await Shop.Wallet(ann), Is.Zero);
        await Shop.PointsRun(2);
        Assert.That((await Shop.Wallet(ann), (await Shop.Rows<LoyaltyGrant>()).Single().State), Is.EqualTo((0, GrantState.Expired)));
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task OtherDeeds_EarnOnce()
    {
        foreach (var earned in new[] { EarningKind.Review, EarningKind.Registration, EarningKind.Birthday })
            await Shop.Earns(new EarningRule { Kind = earned, Points = (int)earned });
        Shop.Days.PassMinutes(1);
        var ann = await Shop.Customer("Ann");
        var born = (await Shop.Rows<Customer>()).Single(customer => customer.Id == ann.Id);
        born.DateOfBirth = new DateTime(1980, Shop.Now.Month, Shop.Now.Day);
        await Shop.Change(born);
        var review = await ann.Reviews("Tea", 5);
        await Shop.With<global::Demo.Commerce.IReviews>(async reviews =>
        {
            foreach (var row in await Shop.Rows<ProductReview>())
                await reviews.ApproveAsync(row);
        });
        await Shop.PointsRun();
        await Shop.PointsRun();
        Assert.That((await Shop.Rows<LoyaltyGrant>()).Where(grant => grant.CustomerId == ann.Id).Select(grant => (grant.Source, grant.Points)),
            Is.EquivalentTo(new[] { (GrantSource.Review, 6), (GrantSource.Registration, 11), (GrantSource.Birthday, 9) }));
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(26));
        await Shop.PointsRun(1);
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(26));
        Assert.That(review, Is.GreaterThan(0));
    }

    [Test]
    public async Task CapsAndCountedRules_HoldAcrossOrders()
    {
        await Shop.Earns(new EarningRule { Points = 1, PerAmount = 1, CapPerDay = 15, PendingDays = 0 });
        await Shop.Earns(new EarningRule { Kind = EarningKind.NthOrder, Every = 3, Points = 100, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        for (var number = 0; number < 3; number++)
        {
            await ann.Buys("Tea");
            Shop.Days.PassMinutes(1);
        }

        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(115), "two orders of 10 are cut to 15, the third is the third");
        await ann.Buys("Tea");
        await Shop.PointsRun(1);
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(115), "on the same day");
        await ann.Buys("Tea");
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(125));
    }

    [Test]
    public async Task ACategoryRule_TakesTheCategoriesBelowAlong()
    {
        var (drinks, teas) = (new Category { Name = "Drinks" }, new Category { Name = "Teas" });
        await Shop.Insert(drinks);
        teas.ParentCategoryId = drinks.Id;
        await Shop.Insert(teas);
        var tea = await Shop.Sells("Tea");
        await Shop.Sells("Cup");
        await Shop.Insert(new ProductCategory { CategoryId = teas.Id, ProductId = tea.Id });
        await Shop.Earns(new EarningRule { Kind = EarningKind.Piece, Points = 5, Categories = [drinks.Id], PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Cup", 7);
        await ann.Buys("Tea", 2);
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(10));
    }

    private Task Spends(Shopper shopper, int points) => Shop.With<Nop.Services.Orders.IRewardPointService>(async wallet =>
    {
        Shop.Days.PassMinutes(1);
        await wallet.AddRewardPointsHistoryEntryAsync(shopper.Customer, -points, 1, "Redeemed");
    });
}
