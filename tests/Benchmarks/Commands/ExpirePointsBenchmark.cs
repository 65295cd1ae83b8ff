using System.Diagnostics;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Benchmarks.Commands;

/// <summary>Many grants that become spendable, and expire, in the same minute: how long until the last of them is in the wallet and gone from it.</summary>
public sealed class ExpirePointsBenchmark : IBenchmark
{
    public string Name => "expire-points";

    public string Usage => "expire-points [--grants 10000] [--customers 2000]";

    public string Measures => "grants that expire in one minute, nopCommerce's wallet included; budget one task period";

    public async Task RunAsync(Arguments arguments, Report report)
    {
        arguments.Know("--grants", "--customers", "--database", "--connection");
        var (count, customers) = (arguments.Number("--grants", 10_000), arguments.Number("--customers", 2_000));
        await using var shop = await BenchmarkShop.OpenAsync(arguments, options => options with { FrozenAt = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero) });
        var now = shop.Store.Clock.GetUtcNow().UtcDateTime;
        await using (var scope = shop.Store.Scope())
        {
            await scope.Get<IRepository<Customer>>().InsertAsync([.. Enumerable.Range(0, customers).Select(number => new Customer
            {
                CustomerGuid = Guid.NewGuid(), Email = $"c{number}@demo.shop", Active = true, RegisteredInStoreId = 1, CreatedOnUtc = now, LastActivityDateUtc = now
            })], false);
            var ids = await scope.Get<IRepository<Customer>>().Table.OrderByDescending(customer => customer.Id).Take(customers).Select(customer => customer.Id).ToListAsync();
            await scope.Get<IRepository<LoyaltyGrant>>().InsertAsync([.. Enumerable.Range(0, count).Select(number => new LoyaltyGrant
            {
                GrantKey = $"benchmark:{number}", CustomerId = ids[number % ids.Count], StoreId = 1, SourceId = (int)GrantSource.Service, Points = 5, StateId = (int)GrantState.Pending, TierFactor = 1,
                EarnedOnUtc = now, DueOnUtc = now, ExpiresOnUtc = now.AddDays(1), CreatedOnUtc = now
            })], false);
        }

        report.Add("database", arguments.Database);
        report.Add("grants", $"{count:N0} of {customers:N0} customers");
        report.Add("until all are in the wallet", await PassAsync(shop, GrantState.Active, count));
        shop.Store.Clock.Advance(TimeSpan.FromDays(1.1));
        report.Add("until all are expired there", await PassAsync(shop, GrantState.Expired, count));
    }

    /// <summary>Runs of the task until nothing is left to post.</summary>
    private static async Task<string> PassAsync(BenchmarkShop shop, GrantState state, int count)
    {
        var (watch, runs) = (Stopwatch.StartNew(), 0);
        var (stateId, waiting) = ((int)state, (int)PostingState.Waiting);
        for (var isDone = false; !isDone;)
        {
            await shop.Store.RunTaskAsync(Nop.Plugin.CustomerLoyalty.Platform.Setup.TaskInstaller.NameOf(typeof(PointTask)));
            runs++;
            await using var scope = shop.Store.Scope();
            isDone = await scope.Get<IRepository<LoyaltyGrant>>().Table.CountAsync(grant => grant.StateId == stateId) == count
                && !await scope.Get<IRepository<LoyaltyPointLine>>().Table.AnyAsync(line => line.PostingId == waiting);
        }

        return $"{watch.Elapsed.TotalSeconds:0.0} s in {runs} {(runs == 1 ? "run" : "runs")} of the task";
    }
}
