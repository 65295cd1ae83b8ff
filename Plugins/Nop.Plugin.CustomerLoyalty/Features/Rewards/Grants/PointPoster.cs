using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>
/// Brings lines to the wallet, each once and on one node at a time. Several workers share the customers, because nopCommerce asks its history for a customer's
/// total before each entry; the lines of one customer come one after the other.
/// </summary>
public class PointPoster(LeaseStore leases, PointLineStore lines, GrantStore grants, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int AtOnce = 200;
    private const int Workers = 4;
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(2);

    /// <summary>Returns how many were posted; none when another node is at it.</summary>
    /// <param name="customerId">0 for everybody's.</param>
    public async Task<int> RunAsync(int customerId, Func<bool> inBudget)
    {
        await using var lease = await leases.TryAcquireAsync("points:post", Duration);
        if (lease is null)
            return 0;
        using var hold = new PostingHold(leases, lease, Duration, clock);
        var posted = 0;
        while (inBudget() && !hold.IsLost)
        {
            var batch = await lines.UnpostedAsync(customerId, AtOnce);
            var begun = batch.Where(line => line.PostingId == (int)PostingState.Begun).Select(line => line.Id).ToHashSet();
            foreach (var line in batch)
                line.PostingId = (int)PostingState.Begun;
            await lines.UpdateAsync([.. batch.Where(line => !begun.Contains(line.Id))]);

            posted += await PostAsync(batch, begun, hold);
            if (batch.Count < AtOnce)
                break;
        }

        return posted;
    }

    private async Task<int> PostAsync(IList<LoyaltyPointLine> batch, HashSet<int> begun, PostingHold hold)
    {
        var of = (await grants.FindAsync([.. batch.Select(line => line.GrantId).Distinct()])).ToDictionary(grant => grant.Id);
        var customers = new ConcurrentQueue<IGrouping<int, LoyaltyPointLine>>(batch.GroupBy(line => line.CustomerId));
        var posted = 0;
        await Task.WhenAll(Enumerable.Range(0, Math.Min(Workers, customers.Count)).Select(_ => Task.Run(WorkAsync)));
        return posted;

        async Task WorkAsync()
        {
            await using var scope = scopes.CreateAsyncScope();
            var wallet = scope.ServiceProvider.GetRequiredService<WalletHandler>();
            var rows = scope.ServiceProvider.GetRequiredService<PointLineStore>();
            while (customers.TryDequeue(out var own))
            {
                var done = new List<LoyaltyPointLine>();
                foreach (var line in own)
                {
                    if (!await hold.IsOursAsync())
                        break;
                    line.WalletEntryId = of.TryGetValue(line.GrantId, out var grant) ? await wallet.PostAsync(line, grant, begun.Contains(line.Id)) : 0;
                    line.PostingId = (int)(line.WalletEntryId > 0 ? PostingState.Posted : PostingState.Dropped);
                    done.Add(line);
                }

                await rows.UpdateAsync(done);
                Interlocked.Add(ref posted, done.Count);
            }
        }
    }
}
