using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Directory;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Services.Configuration;
using Nop.Services.Orders;
using Nop.Services.Security;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What is said of points is true: to the shopper, to the bookkeeping and to the staff.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F3"), Category("F6"), Category("F7")]
public class WalletTruthTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task NopCommercesOwnPointsThatHaveEnded_AreGone_BeforeItWritesThemOff()
    {
        var ann = await Shop.Customer("Ann");
        await Core(ann, 100, Shop.Now.AddDays(10));
        await Core(ann, 30, null);
        Assert.That(await Balance(ann), Is.EqualTo(130));
        Shop.Days.Pass(11);
        Assert.That(await Balance(ann), Is.EqualTo(30));
        Assert.That(await Shop.With<PointDesk, bool>(desk => desk.SpendAsync(new GrantRequest("gift:1", ann.Id, 1, GrantSource.Gift, -50, "Mug"))), Is.False);
        Assert.That((await Owed()).Points, Is.EqualTo(30));
        var statement = await Shop.With<StatementReader, Statement>(reader => reader.ReadAsync(ann.Id, 1, 1));
        Assert.That((statement.Balance, statement.Lines[0].Points, statement.Lines[0].Text), Is.EqualTo((30, -100, "Points that have ended")));
    }

    [Test]
    public async Task WhoHasLeftTheShop_IsOwedNothing()
    {
        await Shop.EarnsByAmount(pendingDays: 10);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Core(ann, 100, null);
        await Core(bob, 40, null);
        await ann.Buys("Tea");
        await bob.Buys("Tea", 2);
        await Shop.PointsRun();
        var row = (await Shop.Rows<Customer>()).Single(customer => customer.Id == ann.Id);
        row.Deleted = true;
        await Shop.Change(row);
        var owed = await Owed();
        Assert.That((owed.Points, owed.Pending, owed.Customers), Is.EqualTo((40L, 20L, 1)));
    }

    [Test]
    public async Task WherePointsAreKeptPerStore_OnlyThoseOfTheStoreAreOnTheirWay()
    {
        await Shop.EarnsByAmount(pendingDays: 10);
        const int Second = 2;
        await Set<RewardPointsSettings>(points => points.PointsAccumulatedForAllStores = false);
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        ann.StoreId = Second;
        await ann.Buys("Tea", 5);
        await Shop.PointsRun();
        Assert.That((await Pending(ann, 1), await Pending(ann, Second)), Is.EqualTo((10, 50)));
        await Set<RewardPointsSettings>(points => points.PointsAccumulatedForAllStores = true);
        Assert.That(await Pending(ann, 1), Is.EqualTo(60));
    }

    [Test]
    public async Task PointsTwice_InOneStoreOfTwo_AreSeen()
    {
        await Shop.EarnsByAmount();
        const int Second = 2;
        await Set<RewardPointsSettings>(points => (points.Enabled, points.PointsForPurchases_Amount, points.PointsForPurchases_Points) = (true, 0, 0));
        Assert.That(await Shop.With<CoreEarning, bool>(core => core.IsDoubleAsync()), Is.False);
        await Set<RewardPointsSettings>(points => (points.Enabled, points.PointsForPurchases_Amount, points.PointsForPurchases_Points) = (true, 10, 1), Second);
        Assert.That(await Shop.With<CoreEarning, bool>(core => core.IsDoubleAsync()), Is.True);
    }

    [Test]
    public async Task AShopperInAnotherCurrency_ReadsAmountsInIt_AndTheStaffInTheShops()
    {
        await Shop.Insert(new Currency { Name = "人民币", CurrencyCode = "CNY", Rate = 7, DisplayLocale = "zh-CN", Published = true });
        await Set<RewardPointsSettings>(points => (points.Enabled, points.ExchangeRate) = (true, 0.01m));
        await Shop.Earns(new EarningRule { Points = 1, PerAmount = 10 });
        var tiers = new TierDeskOfShop(Shop);
        await tiers.Opens();
        var ann = await Shop.Customer("Ann");
        await Core(ann, 200, null);
        await tiers.Counts();
        ann.Customer.CurrencyId = (await Shop.Rows<Currency>())[^1].Id;
        await Shop.Change(ann.Customer);
        var visit = new MyLoyaltyVisit(ann.Customer, 1, 1, Shop.Now);

        var sections = await ann.Does(async scope =>
        {
            var all = new List<MyLoyaltySection>();
            foreach (var part in (IEnumerable<IMyLoyaltyPart>)scope.Services.GetService(typeof(IEnumerable<IMyLoyaltyPart>))!)
                if (await part.PrepareAsync(visit) is { } section)
                    all.Add(section);
            return all.ToDictionary(section => section.Anchor, section => section.Model);
        });
        Assert.That(((MyPointsModel)sections["points"]).Worth, Does.Contain("14.00").And.Contain("¥"));
        Assert.That(((MyWaysModel)sections["ways"]).Ways.Single().Text, Does.Contain("70.00").And.Contain("¥"));
        Assert.That(string.Join(' ', ((StakeModel)sections["stake"]).Lines), Does.Contain("14.00").And.Contain("¥"));
        Assert.That(string.Join(' ', await tiers.Reads(ann)), Does.Contain("1,400.00").And.Contain("¥"), "200 to silver");
        Assert.That(await Shop.With<RuleSentence, string>(sentence => sentence.OfAsync(new EarningRule { Points = 1, PerAmount = 10 })), Does.Contain("10.00").And.Not.Contain("¥"));
    }

    [Test]
    public async Task APriceThatIsNotShown_IsNotToldInPoints()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        var tea = await Shop.Sells("Tea", 20);
        var call = await Shop.Sells("Kettle", 200, product => product.CallForPrice = true);
        Assert.That((await Earns(ann, tea), await Earns(ann, call)), Is.EqualTo((20, 0)));
        await Shop.With<IPermissionService>(permissions => permissions.DeletePermissionAsync(StandardPermission.PublicStore.DISPLAY_PRICES));
        Assert.That(await Earns(ann, tea), Is.Zero);
    }

    [Test]
    public async Task ACapThatIsUsedUp_IsPromisedToNobody()
    {
        await Shop.Earns(new EarningRule { Points = 1, PerAmount = 1, CapPerCustomer = 30, PendingDays = 0 });
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var tea = await Shop.Sells("Tea", 25);
        await ann.Buys("Tea");
        await Shop.PointsRun();
        Assert.That((await Earns(ann, tea), await Earns(bob, tea)), Is.EqualTo((5, 25)));
        var order = await ann.Buys("Tea", paid: false);
        Assert.That((await ann.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, ann.Id)))!.Points, Is.EqualTo(5));
    }

    [Test]
    public async Task WhatWasEarnedMonthsAgo_CountsForTheCapOfALife_NotForTheMonths()
    {
        await Shop.Earns(new EarningRule { Points = 1, PerAmount = 1, CapPerMonth = 40, CapPerCustomer = 70, PendingDays = 0 });
        var ann = await Shop.Customer("Ann");
        var tea = await Shop.Sells("Tea", 35);
        await ann.Buys("Tea");
        await Shop.PointsRun();
        Assert.That(await Earns(ann, tea), Is.EqualTo(5), "35 of 40 this month");
        Shop.Days.Pass(45);
        Assert.That(await Earns(ann, tea), Is.EqualTo(35), "a new month, 35 of 70 ever");
        await ann.Buys("Tea");
        await Shop.PointsRun();
        Shop.Days.Pass(45);
        Assert.That(await Earns(ann, tea), Is.Zero, "70 of 70 ever");
    }

    [Test]
    public async Task AGuestsOrder_PromisesHimNothing()
    {
        await Shop.EarnsByAmount();
        var gus = await Shop.Guest();
        var order = await gus.Buys("Tea");
        Assert.That(await gus.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, gus.Id)), Is.Null);
    }

    private async Task<int> Earns(Shopper shopper, Product product) => (await shopper.Does(scope => scope.Get<EarnFigures>().OfProductAsync(product.Id))).Points;

    private Task Core(Shopper shopper, int points, DateTime? until) => Shop.With<IRewardPointService>(service => service.AddRewardPointsHistoryEntryAsync(shopper.Customer, points, 1, "Campaign", endDate: until));

    private Task<int> Balance(Shopper shopper) => Shop.With<WalletReader, int>(wallets => wallets.BalanceAsync(shopper.Id, 1));

    private async Task<int> Pending(Shopper shopper, int storeId) => (await Shop.With<StatementReader, Statement>(reader => reader.ReadAsync(shopper.Id, storeId, 1))).Pending;

    private Task<Owed> Owed() => Shop.With<LiabilityReport, Owed>(report => report.ReadAsync());

    private Task Set<TSettings>(Action<TSettings> change, int storeId = 0) where TSettings : Nop.Core.Configuration.ISettings, new() => Shop.With<ISettingService>(async settings =>
    {
        var current = await settings.LoadSettingAsync<TSettings>(storeId);
        change(current);
        await settings.SaveSettingAsync(current, storeId);
    });
}
