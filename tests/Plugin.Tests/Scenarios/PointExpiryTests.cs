using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A year after a great sale its points end together.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F3")]
public class PointExpiryTests(DatabaseKind kind)
{
    /// <summary>Ten thousand are measured by the benchmark expire-points; these few go the same way.</summary>
    private const int Grants = 1_200;
    private const int Customers = 300;
    private const int Points = 5;

    /// <summary>What every fifth customer has paid with.</summary>
    private const int Paid = 8;

    [Test]
    public async Task GrantsThatExpireInOneMinute_AreGoneAfterIt_AndNobodyOwesAnything()
    {
        await using var shop = await Shop.OpenAsync(new ShopSetup { Kind = kind });
        var customers = await HaveAsync(shop);
        shop.Days.Pass(365);
        // Each run ends with its time, on a slow machine before the last.
        for (var runs = 0; runs < 5 && (await shop.Rows<LoyaltyPointLine>()).Count(line => line.PostingId == (int)PostingState.Posted) < Grants * 2 - Customers / 5; runs++)
            await shop.RunTask<PointTask>();

        var grants = await shop.Rows<LoyaltyGrant>();
        Assert.That(grants.CountBy(grant => grant.State).ToDictionary(), Is.EqualTo(new Dictionary<GrantState, int>
        {
            [GrantState.Expired] = Grants - Customers / 5, [GrantState.Spent] = Customers / 5
        }), "the first five of the eight points that were paid with are a grant that is spent");
        var wallets = (await shop.Rows<RewardPointsHistory>()).GroupBy(entry => entry.CustomerId).ToList();
        Assert.That(wallets.Select(wallet => wallet.Key), Is.EquivalentTo(customers));
        Assert.That(wallets.Select(wallet => wallet.Sum(entry => entry.Points)), Is.All.Zero);
        Assert.That(wallets.Select(wallet => wallet.MaxBy(entry => entry.Id)!.PointsBalance), Is.All.EqualTo(0), "nopCommerce's own total says the same");
        await shop.AssertAddsUp();

        var entries = wallets.Sum(wallet => wallet.Count());
        await shop.RunTask<PointTask>();
        Assert.That(await shop.Rows<RewardPointsHistory>(), Has.Count.EqualTo(entries), "the next run finds nothing to do");
    }

    /// <summary>Four grants of each, in the wallet since a year ago.</summary>
    private static async Task<IReadOnlyList<int>> HaveAsync(Shop shop)
    {
        var now = shop.Now;
        var customers = Enumerable.Range(0, Customers).Select(number => new Customer
        {
            CustomerGuid = Guid.NewGuid(), Username = $"buyer{number}", Email = $"buyer{number}@example.org", Active = true, RegisteredInStoreId = 1, CreatedOnUtc = now, LastActivityDateUtc = now
        }).ToList();
        await shop.With<IRepository<Customer>>(rows => rows.InsertAsync(customers, false));
        var grants = Enumerable.Range(0, Grants).Select(number => new LoyaltyGrant
        {
            GrantKey = $"test:{number}", CustomerId = customers[number % Customers].Id, StoreId = 1, SourceId = (int)GrantSource.Service, Points = Points, StateId = (int)GrantState.Active, TierFactor = 1,
            EarnedOnUtc = now, DueOnUtc = now, ExpiresOnUtc = now.AddDays(364), CreatedOnUtc = now
        }).ToList();
        await shop.With<IRepository<LoyaltyGrant>>(rows => rows.InsertAsync(grants, false));
        var entries = grants.Select((grant, number) => Entry(grant.CustomerId, Points, Points * (1 + number / Customers), now.AddSeconds(number / Customers))).ToList();
        await shop.With<IRepository<RewardPointsHistory>>(rows => rows.InsertAsync(entries, false));
        await shop.With<IRepository<LoyaltyPointLine>>(rows => rows.InsertAsync([.. grants.Zip(entries, (grant, entry) => new LoyaltyPointLine
        {
            GrantId = grant.Id, Sequence = 1, CustomerId = grant.CustomerId, StoreId = 1, KindId = (int)PointLineKind.Activated, Pending = -Points, Points = Points, OccurredOnUtc = entry.CreatedOnUtc,
            ReasonId = (int)PointReason.Due, PostingId = (int)PostingState.Posted, WalletEntryId = entry.Id
        })], false));
        await shop.With<IRepository<RewardPointsHistory>>(rows => rows.InsertAsync(
            [.. customers.Where((_, place) => place % 5 == 0).Select(customer => Entry(customer.Id, -Paid, Grants / Customers * Points - Paid, now.AddMinutes(1)))], false));
        return [.. customers.Select(customer => customer.Id)];
    }

    private static RewardPointsHistory Entry(int customerId, int points, int balance, DateTime utc) =>
        new() { CustomerId = customerId, StoreId = 1, Points = points, PointsBalance = balance, Message = "Test", CreatedOnUtc = utc };
}
