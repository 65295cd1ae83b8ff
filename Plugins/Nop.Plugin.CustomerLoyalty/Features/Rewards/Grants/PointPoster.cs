using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Brings lines to the wallet, each once and on one node at a time.</summary>
public class PointPoster(LeaseStore leases, PointLineStore lines, GrantStore grants, WalletHandler wallet, TimeProvider clock)
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(2);

    /// <summary>A process that slept for so long asks first whether it still holds the lease.</summary>
    private static readonly TimeSpan Sure = TimeSpan.FromSeconds(10);

    /// <summary>Returns how many were posted; none when another node is at it.</summary>
    /// <param name="customerId">0 for everybody's.</param>
    public async Task<int> RunAsync(int customerId, Func<bool> inBudget)
    {
        await using var lease = await leases.TryAcquireAsync("points:post", Duration);
        if (lease is null)
            return 0;
        var posted = 0;
        var sure = clock.GetTimestamp();
        while (inBudget())
        {
            var batch = await lines.UnpostedAsync(customerId, AtOnce);
            var begun = batch.Where(line => line.PostingId == (int)PostingState.Begun).Select(line => line.Id).ToHashSet();
            foreach (var line in batch)
                line.PostingId = (int)PostingState.Begun;
            await lines.UpdateAsync([.. batch.Where(line => !begun.Contains(line.Id))]);

            var of = (await grants.FindAsync([.. batch.Select(line => line.GrantId).Distinct()])).ToDictionary(grant => grant.Id);
            foreach (var line in batch)
            {
                if (clock.GetElapsedTime(sure) > Sure && !await leases.RenewAsync(lease, Duration))
                    return posted;
                sure = clock.GetTimestamp();
                line.WalletEntryId = of.TryGetValue(line.GrantId, out var grant) ? await wallet.PostAsync(line, grant, begun.Contains(line.Id)) : 0;
                line.PostingId = (int)(line.WalletEntryId > 0 ? PostingState.Posted : PostingState.Dropped);
                await lines.UpdateAsync([line]);
                posted++;
            }

            if (batch.Count < AtOnce)
                break;
        }

        return posted;
    }
}
