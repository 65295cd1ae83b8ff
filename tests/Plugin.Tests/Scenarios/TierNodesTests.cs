using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Tiers and gifts with two nodes of one shop on one PostgreSQL.</summary>
[Category("L1")]
public class TierNodesTests
{
    private Shop _one = null!;
    private Shop _two = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _one = await Shop.OpenAsync(new ShopSetup { Kind = DatabaseKind.Postgres });
        _two = await Shop.OpenAsync(new ShopSetup { Database = _one.Database });
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (_two is not null)
            await _two.DisposeAsync();
        if (_one is not null)
            await _one.DisposeAsync();
    }

    [Test]
    [Category("F1")]
    public async Task CountedOnBothAtOnce_NothingIsThereTwice()
    {
        await _one.Sells("Kettle", 250);
        var role = new CustomerRole { Name = "Silver club", SystemName = "SilverClub", Active = true };
        await _one.Insert(role);
        var tiers = new TierDeskOfShop(_one);
        await tiers.Opens();
        await tiers.HasRole("Silver", role.Id);
        await tiers.Counts();
        var people = new List<Shopper>();
        for (var number = 0; number < 5; number++)
        {
            people.Add(await _one.Customer($"Customer{number}"));
            await people[^1].Buys("Kettle");
        }

        await Task.WhenAll(_one.RunTask<TierTask>(), _two.RunTask<TierTask>(), _one.With<TierDesk>(desk => desk.RecountDecidedAsync()));
        await Task.WhenAll(_one.RunTask<TierTask>(), _two.RunTask<TierTask>());
        await _one.RunTask<TierTask>();

        Assert.That((await _one.Rows<LoyaltyCustomerTier>()).Select(row => row.CustomerId), Is.EquivalentTo(people.Select(person => person.Id)));
        Assert.That((await _one.Rows<LoyaltyTierChange>()).Select(row => row.CustomerId), Is.EquivalentTo(people.Select(person => person.Id)));
        Assert.That((await _one.Journal(FactKind.TierReached)).Select(fact => fact.CustomerId), Is.EquivalentTo(people.Select(person => person.Id)));
        Assert.That((await _one.Rows<CustomerCustomerRoleMapping>()).Where(link => link.CustomerRoleId == role.Id).Select(link => link.CustomerId), Is.EquivalentTo(people.Select(person => person.Id)));
    }

    [Test]
    [Category("F4")]
    public async Task TheLastGift_WantedOnBothInTheSameSecond_GoesToOne()
    {
        var gift = new LoyaltyGift { Name = "Mug", Stock = 1 };
        await _one.Insert(gift);
        var (ann, bob) = (await _one.Customer("Ann"), await _one.Customer("Bob"));
        var outcomes = await Task.WhenAll(
            Task.Run(() => _one.With<GiftDesk, GiftOutcome>(desk => desk.ChooseAsync(ann.Customer, 1, gift.Id))),
            Task.Run(() => _two.With<GiftDesk, GiftOutcome>(desk => desk.ChooseAsync(bob.Customer, 1, gift.Id))));
        Assert.That(outcomes, Is.EquivalentTo(new[] { GiftOutcome.Chosen, GiftOutcome.SoldOut }));
        Assert.That(await _one.Rows<LoyaltyGiftClaim>(), Has.Count.EqualTo(1));
    }
}
