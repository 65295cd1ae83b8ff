using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F1")]
public class TierTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    private TierDeskOfShop Tiers => new(Shop);

    [Test]
    public async Task APaidOrder_BringsTheTier_WithinOnePeriodOfTheTask_AndJourneysHearOfIt()
    {
        await Shop.Sells("Kettle", 250);
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        await Tiers.Counts();
        Shop.Days.Pass(1);

        var order = await ann.Buys("Kettle", paid: false);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.Empty, "not paid yet");
        await order.IsPaid();
        await Tiers.Counts();

        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"));
        Assert.That(await Tiers.Moves(ann), Is.EqualTo(new[] { TierMoveKind.Up }));
        var fact = (await Shop.Journal(FactKind.TierReached)).Single();
        Assert.That((fact.CustomerId, fact.SubjectId), Is.EqualTo((ann.Id, (await Tiers.Tier("Silver")).Id)));
        Assert.That((await Tiers.Reads(ann))[^2], Does.Contain("250").And.Contain("Gold"));

        await Tiers.Counts();
        Assert.That(await Tiers.Moves(ann), Has.Length.EqualTo(1), "counted again it is the same");
    }

    [Test]
    public async Task WhoDoesNotComeBack_IsWarnedInTime_ThenFallsOneStep_AfterTheDaysOfGrace()
    {
        await Shop.Sells("Kettle", 600);
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        await ann.Buys("Kettle");
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Gold"));

        Shop.Days.Pass(300);
        await Tiers.Counts();
        Assert.That((await Tiers.Standing(ann))!.IsAtRisk, Is.False);
        Shop.Days.Pass(20);
        await Tiers.Counts();
        Assert.That(await Shop.Journal(FactKind.TierAtRisk), Has.Count.EqualTo(1));
        Assert.That((await Tiers.Reads(ann))[0], Does.Contain("500").And.Contain("Gold"));
        Shop.Days.Pass(2);
        await Tiers.Counts();
        Assert.That(await Shop.Journal(FactKind.TierAtRisk), Has.Count.EqualTo(1), "said once");

        Shop.Days.Pass(50);
        await Tiers.Counts();
        Assert.That((await Tiers.Of(ann), (await Tiers.Standing(ann))!.InGrace), Is.EqualTo(("Gold", true)));
        Shop.Days.Pass(30);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"));
        Assert.That(await Tiers.Moves(ann), Is.EqualTo(new[] { TierMoveKind.Up, TierMoveKind.Down }));
    }

    [Test]
    public async Task ARefund_TakesBackWhatItEarned_AndLessThanThatLeavesIt()
    {
        await Shop.Sells("Kettle", 260);
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        var order = await ann.Buys("Kettle");
        await Tiers.Counts();
        await order.IsRefunded(60);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"), "200 are left");
        await order.IsRefunded(1);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.Empty);
        Assert.That(await Tiers.Moves(ann), Is.EqualTo(new[] { TierMoveKind.Up, TierMoveKind.Recounted }));
    }

    [Test]
    public async Task WhatHappenedBeforeTiersWereOn_Counts_ButIsNoNews()
    {
        await Shop.Sells("Kettle", 600);
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Kettle");
        Shop.Days.Pass(3);
        await Tiers.Opens();
        await Tiers.Counts();
        Assert.That((await Tiers.Of(ann), (await Tiers.Moves(ann)).Length, (await Shop.Journal(FactKind.TierReached)).Count), Is.EqualTo(("Gold", 0, 0)));
    }

    [Test]
    public async Task ATierGivenByHand_HoldsUntilItsDay_WithItsReason_AndHeRisesAboveIt()
    {
        await Shop.Sells("Kettle", 600);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Tiers.Opens();
        await Tiers.Decides(ann, "Silver", Shop.Now.AddDays(10));
        await Tiers.Decides(bob, "Silver", exact: true);
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"), "at once");
        await ann.Buys("Kettle");
        await bob.Buys("Kettle");
        await Tiers.Counts();
        Assert.That((await Tiers.Of(ann), await Tiers.Of(bob)), Is.EqualTo(("Gold", "Silver")));

        var carl = await Shop.Customer("Carl");
        await Tiers.Decides(carl, "Gold", Shop.Now.AddDays(10));
        Assert.That(await Tiers.Of(carl), Is.EqualTo("Gold"));
        Shop.Days.Pass(10.1);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(carl), Is.Empty);
        var open = (await Shop.Rows<LoyaltyTierDecision>()).Single(row => row.CustomerId == bob.Id);
        Assert.That(await Shop.With<TierDesk, bool>(desk => desk.EndAsync(open.Id, bob.Id)), Is.True);
        Assert.That(await Tiers.Of(bob), Is.EqualTo("Gold"));
        Assert.That(await Shop.With<TierDesk, bool>(desk => desk.EndAsync(open.Id, bob.Id)), Is.False, "it has ended");
    }

    [Test]
    public async Task RulesChanged_EverybodyIsCountedAnew_AndATierThatEverybodyHasNeedsNoOrder()
    {
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        await Tiers.Counts();
        var silver = await Tiers.Tier("Silver");
        silver.Threshold = 0;
        await Shop.With<TierDesk>(desk => desk.SaveAsync(silver, []));
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"));
        Assert.That((await Tiers.Standing(ann))!.KeepByUtc, Is.Null);

        await Tiers.Changes(row => row.IsActive = false);
        await Tiers.Counts();
        Assert.That(await Tiers.Of(ann), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyCustomerTier>(), Is.Empty);
    }

    [Test]
    public async Task CountedFromNothing_ItIsTheSameAsOrderByOrder()
    {
        await Shop.Sells("Tea", 90);
        var people = new List<Shopper>();
        for (var number = 0; number < 6; number++)
            people.Add(await Shop.Customer($"Customer{number}"));
        await Tiers.Opens(row => (row.WindowDays, row.KeepDays, row.GraceDays, row.WarnDays) = (60, 40, 10, 15));
        for (var day = 0; day < 24; day++)
        {
            var order = await people[day * 5 % 6].Buys("Tea", 1 + day % 3);
            if (day % 7 == 3)
                await order.IsRefunded(45);
            await Tiers.Counts();
            Shop.Days.Pass(6);
        }

        Shop.Days.Pass(1);
        await Tiers.Counts();
        var orderByOrder = await Standings();
        await Shop.With<CustomerTierStore>(async store => await store.DeleteAsync([.. (await Shop.Rows<LoyaltyCustomerTier>()).Select(row => row.Id)]));
        await Shop.With<TierDesk>(async desk => await desk.ChangedAsync((await desk.FindAsync(0))!.Id));
        await Tiers.Counts();
        Assert.That(await Standings(), Is.EqualTo(orderByOrder));
        Assert.That(orderByOrder, Is.Not.Empty);
    }

    [Test]
    public async Task AStoreWithTiersOfItsOwn_CountsItsOwnOrders()
    {
        await Shop.Sells("Kettle", 250);
        var ann = await Shop.Customer("Ann", 2);
        await Tiers.Opens();
        await Tiers.Opens(row => row.MeasureId = (int)TierMeasure.Orders, 2);
        foreach (var tier in (await Shop.Rows<LoyaltyTier>()).OrderByDescending(tier => tier.Id).Take(2))
        {
            tier.Threshold = tier.Name == "Silver" ? 1 : 2;
            await Shop.With<TierDesk>(desk => desk.SaveAsync(tier, []));
        }

        await ann.Buys("Kettle");
        await ann.Buys("Kettle");
        await Tiers.Counts();
        Assert.That((await Tiers.Of(ann, 2), await Tiers.Of(ann, 1)), Is.EqualTo(("Gold", "Gold")));
        ann.StoreId = 1;
        await ann.Buys("Kettle");
        await Tiers.Counts();
        var rows = await Shop.Rows<LoyaltyCustomerTier>();
        Assert.That(rows.Select(row => row.Value).Order(), Is.EqualTo(new[] { 2m, 750m }));
    }

    [Test]
    public async Task Roles_FollowTheTier_AndWhatWasGivenByHandStays()
    {
        await Shop.Sells("Kettle", 250);
        var role = await Role("Silver club");
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Shop.Insert(new CustomerCustomerRoleMapping { CustomerId = bob.Id, CustomerRoleId = role });
        await Tiers.Opens();
        await Tiers.HasRole("Silver", role);
        var annsOrder = await ann.Buys("Kettle");
        var bobsOrder = await bob.Buys("Kettle");
        await Tiers.Counts();
        Assert.That(await InRole(role), Is.EquivalentTo(new[] { ann.Id, bob.Id }));

        await annsOrder.IsRefunded();
        await bobsOrder.IsRefunded();
        await Tiers.Counts();
        Assert.That(await InRole(role), Is.EqualTo(new[] { bob.Id }), "Bob was in it before");

        await ann.Buys("Kettle");
        await Tiers.Counts();
        await Tiers.Changes(row => row.IsActive = false);
        await Tiers.Counts();
        Assert.That(await InRole(role), Is.EqualTo(new[] { bob.Id }), "tiers switched off");
    }

    [Test]
    public async Task Erased_NothingOfHimIsLeft_AndHeLeavesTheRole()
    {
        await Shop.Sells("Kettle", 250);
        var role = await Role("Silver club");
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        await Tiers.HasRole("Silver", role);
        await ann.Buys("Kettle");
        await Tiers.Decides(ann, "Gold");
        await Tiers.Counts();
        var tables = await Shop.With<CustomerDownload, IReadOnlyList<PersonalTable>>(download => download.TablesAsync(ann.Id));
        Assert.That(tables.Select(table => table.Name), Has.Some.EqualTo("tiers").And.Some.EqualTo("tier-changes").And.Some.EqualTo("tier-decisions"));

        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Shop.Rows<LoyaltyCustomerTier>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyTierChange>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyTierDecision>(), Is.Empty);
        Assert.That(await InRole(role), Is.Empty);
    }

    [Test]
    public async Task TheClockTurnedBack_ChangesNothing()
    {
        await Shop.Sells("Kettle", 250);
        var ann = await Shop.Customer("Ann");
        await Tiers.Opens();
        Shop.Days.Pass(2);
        await ann.Buys("Kettle");
        await Tiers.Counts();
        Shop.Days.Pass(-1);
        await Tiers.Counts();
        await Tiers.Decides(ann, "Silver");
        Assert.That(await Tiers.Of(ann), Is.EqualTo("Silver"));
        Assert.That((await Tiers.Moves(ann)).Count(move => move == TierMoveKind.Up), Is.EqualTo(1));
    }

    private async Task<int> Role(string name)
    {
        var role = new CustomerRole { Name = name, SystemName = name, Active = true };
        await Shop.Insert(role);
        return role.Id;
    }

    private async Task<int[]> InRole(int roleId) => [.. (await Shop.Rows<CustomerCustomerRoleMapping>()).Where(link => link.CustomerRoleId == roleId).Select(link => link.CustomerId)];

    private async Task<string[]> Standings() => [.. (await Shop.Rows<LoyaltyCustomerTier>()).OrderBy(row => row.CustomerId)
        .Select(row => FormattableString.Invariant($"{row.CustomerId} {row.Rank} {row.SinceUtc:O} {row.KeepByUtc:O} {row.InGrace} {row.IsAtRisk} {row.Value} {row.MissingToKeep} {row.MissingToNext} {row.DropsOnUtc:O}"))];
}
