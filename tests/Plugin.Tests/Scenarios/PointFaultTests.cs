using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What goes wrong around points.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F3")]
public class PointFaultTests(DatabaseKind kind)
{
    [Test]
    public async Task KilledAnywhere_TheNextRunComesToTheSame()
    {
        var died = 0;
        for (var step = 1; step <= 6; step++)
        {
            var faults = new Faults();
            await using var shop = await Shop.OpenAsync(new ShopSetup
            {
                Kind = kind,
                Configure = services =>
                {
                    faults.AttachTo<LoyaltyGrant>(services);
                    faults.AttachTo<LoyaltyPointLine>(services);
                    faults.AttachTo<RewardPointsHistory>(services);
                }
            });
            await shop.EarnsByAmount();
            await shop.Earns(new EarningRule { Kind = EarningKind.Order, Points = 5, PendingDays = 0 });
            var ann = await shop.Customer("Ann");
            await ann.Buys("Tea");
            var (at, before) = ((step + 1) / 2, step % 2 == 0);
            faults.BeforeInsert = number => before && number == at ? throw new Killed() : Task.CompletedTask;
            faults.AfterInsert = number => !before && number == at ? throw new Killed() : Task.CompletedTask;
            try
            {
                await shop.PointsRun();
            }
            catch (Killed)
            {
                died++;
            }

            faults.BeforeInsert = faults.AfterInsert = _ => Task.CompletedTask;
            await shop.PointsRun();
            await shop.PointsRun();
            Assert.That(await shop.Wallet(ann), Is.EqualTo(15), $"killed at {at}, before {before}");
            await shop.AssertAddsUp();
        }

        Assert.That(died, Is.EqualTo(6));
    }

    [Test]
    public async Task AnEntryThatWasMade_BeforeTheProcessDied_IsFoundByItsMark()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.EarnsByAmount();
        var ann = await shop.Customer("Ann");
        await ann.Buys("Tea");
        await shop.PointsRun();
        var line = (await shop.Rows<LoyaltyPointLine>()).Single();
        (line.PostingId, line.WalletEntryId) = ((int)PostingState.Begun, 0);
        await shop.Change(line);
        await shop.PointsRun();
        Assert.That((await shop.Rows<RewardPointsHistory>()).Count, Is.EqualTo(1));
        await shop.AssertAddsUp();
    }

    [Test]
    public async Task AClockThatIsSetBack_GivesNothingTwice()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.EarnsByAmount(pendingDays: 2, validDays: 10);
        var ann = await shop.Customer("Ann");
        await ann.Buys("Tea");
        await shop.PointsRun(3);
        Assert.That(await shop.Wallet(ann), Is.EqualTo(10));
        shop.Days.ComeTo(shop.Now.AddDays(-5));
        await shop.PointsRun();
        await ann.Buys("Tea");
        await shop.PointsRun(20);
        await shop.PointsRun();
        Assert.That((await shop.Rows<LoyaltyGrant>()).Select(grant => grant.State), Is.All.EqualTo(GrantState.Expired));
        Assert.That(await shop.Wallet(ann), Is.Zero);
        await shop.AssertAddsUp();
    }

    [Test]
    public async Task AMergedCustomer_TakesPointsAndWhatWaitsAlong_AndAnErasedOneLeavesNothingOfOurs()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.EarnsByAmount();
        var (ann, other) = (await shop.Customer("Ann"), await shop.Customer("Anna"));
        await ann.Buys("Tea");
        await shop.PointsRun();
        await shop.Earns(new EarningRule { Kind = EarningKind.Order, Points = 7, PendingDays = 30 });
        shop.Days.PassMinutes(1);
        var order = await other.Buys("Tea", 2);
        await shop.PointsRun();
        Assert.That(await shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(ann.Id, other.Id, [], () => true)), Is.EqualTo(MergeOutcome.Done));
        Assert.That((await shop.Wallet(ann), await shop.Pending(ann)), Is.EqualTo((30, 7)));
        await order.IsRefunded();
        await shop.PointsRun();
        Assert.That((await shop.Wallet(ann), await shop.Pending(ann)), Is.EqualTo((10, 0)), "a refund after the merge finds its points");
        await shop.AssertAddsUp();

        await shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        await shop.PointsRun();
        Assert.That((await shop.Rows<LoyaltyGrant>()).Count + (await shop.Rows<LoyaltyPointLine>()).Count, Is.Zero);
    }

    [Test]
    public async Task TheStatement_AddsUpLineByLine_WithWhatOthersWrote()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.EarnsByAmount(validDays: 30);
        var ann = await shop.Customer("Ann");
        var order = await ann.Buys("Tea", 5);
        await shop.PointsRun();
        await shop.With<Nop.Services.Orders.IRewardPointService>(async wallet =>
        {
            shop.Days.PassMinutes(1);
            await wallet.AddRewardPointsHistoryEntryAsync(ann.Customer, 25, 1, "Given by nopCommerce");
            shop.Days.PassMinutes(1);
            await wallet.AddRewardPointsHistoryEntryAsync(ann.Customer, -30, 1, "Redeemed");
        });
        shop.Days.PassMinutes(1);
        await shop.With<PointAdjusting>(desk => desk.AdjustAsync(new Guid("11111111-1111-1111-1111-111111111111"), ann.Id, 1, 12, "Sorry", 0));
        await shop.With<PointAdjusting>(desk => desk.AdjustAsync(new Guid("11111111-1111-1111-1111-111111111111"), ann.Id, 1, 12, "Sorry", 0));
        await order.IsRefunded(order.Row.OrderTotal / 2);
        await shop.PointsRun();
        await shop.PointsRun(40);

        var statement = await shop.With<StatementReader, Statement>(reader => reader.ReadAsync(ann.Id, 1, 1));
        var balance = 0;
        foreach (var line in statement.Lines.Reverse())
            Assert.That(line.Balance, Is.EqualTo(balance += line.Points), line.Text);
        Assert.That((balance, statement.Balance, statement.Debt), Is.EqualTo((await shop.Wallet(ann), balance, 0)));
        Assert.That(statement.Lines.Count(line => line.Points == 12), Is.EqualTo(1), "the form sent twice");
        Assert.That(statement.Lines.Select(line => line.Text), Has.All.Not.Contains("[#"));
        var pages = new List<StatementLine>();
        for (var page = 1; page <= 3; page++)
            pages.AddRange((await shop.With<StatementReader, Statement>(reader => reader.ReadAsync(ann.Id, 1, 1, page, 3))).Lines);
        Assert.That(pages, Is.EqualTo(statement.Lines), "page by page it is the same");
    }

    [Test]
    public async Task SpendingMoreThanThereIs_IsRefused_AndTwoAtOnceDoNotBothGetTheLast()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        var ann = await shop.Customer("Ann");
        await shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("test:1", ann.Id, 1, GrantSource.Service, 100)));
        var spent = new List<bool>();
        foreach (var key in new[] { "gift:1", "gift:1", "gift:2", "gift:3" })
            spent.Add(await Spend(key, 60));
        Assert.That(spent, Is.EqualTo(new[] { true, true, false, false }), "the same gift twice is one");
        Assert.That(await shop.With<PointDesk, bool>(desk => desk.TakeBackAsync("gift:1", PointReason.ByStaff)), Is.True);
        Assert.That(await shop.With<PointDesk, int>(desk => desk.BalanceAsync(ann.Id, 1)), Is.EqualTo(100));
        Assert.That(await Spend("gift:4", 100), Is.True);
        await shop.PointsRun();
        await shop.AssertAddsUp();

        Task<bool> Spend(string key, int points) => shop.With<PointDesk, bool>(desk => desk.SpendAsync(new GrantRequest(key, ann.Id, 1, GrantSource.Gift, -points, "Cup")));
    }

    [Test]
    public async Task WhatIsOwed_IsByMonth_AndInMoney()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.SaveShopSetting<RewardPointsSettings>(core => core.ExchangeRate = 0.05m);
        var ann = await shop.Customer("Ann");
        await shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("test:1", ann.Id, 1, GrantSource.Service, 100, ValidDays: 31)));
        await shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("test:2", ann.Id, 1, GrantSource.Service, 33)));
        var owed = await shop.With<LiabilityReport, Owed>(report => report.ReadAsync());
        Assert.That(owed.Months.Select(month => (month.Month, month.Points, month.Money)), Is.EqualTo(new[] { ((DateOnly?)new DateOnly(2026, 4, 1), 100L, 5m), (null, 33L, 1.65m) }));
    }

    [Test]
    public async Task PointsByNopCommerceForTheSameOrders_AreSeen()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        await shop.EarnsByAmount();
        Assert.That(await shop.With<CoreEarning, bool>(core => core.IsDoubleAsync()), Is.False);
        await shop.SaveShopSetting<RewardPointsSettings>(core => (core.PointsForPurchases_Amount, core.PointsForPurchases_Points) = (10, 1));
        Assert.That((await shop.With<CoreEarning, IReadOnlyList<Nop.Plugin.CustomerLoyalty.Platform.Health.HealthAdvice>>(core => core.AdviseAsync())).Single().Name, Is.EqualTo("PointsTwice"));
    }

    [Test]
    public async Task ALineOnItsWayToTheWallet_CountsOnce()
    {
        var (faults, balances) = (new Faults(), new List<int>());
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind, Configure = faults.AttachTo<RewardPointsHistory> });
        var ann = await shop.Customer("Ann");
        faults.BeforeInsert = faults.AfterInsert = async _ => balances.Add(await shop.With<PointDesk, int>(desk => desk.BalanceAsync(ann.Id, 1)));
        await shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("test:1", ann.Id, 1, GrantSource.Service, 100)));
        Assert.That(balances, Is.EqualTo(new[] { 100, 100 }), "before its entry is in the history, and before the line knows of it");
    }

    private sealed class Killed : Exception;
}
