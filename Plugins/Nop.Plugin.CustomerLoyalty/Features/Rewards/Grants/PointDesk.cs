using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>Points for the other features: given, taken and given back, each under a key of its own.</summary>
public class PointDesk(GrantStore grants, GrantLedger ledger, PointPoster poster, WalletReader wallets, LeaseStore leases, TimeProvider clock)
{
    private const int Tries = 25;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Duration = TimeSpan.FromMinutes(1);

    /// <summary>Gives the points now, or finds that they were given before. They are in the wallet at once, or within a minute when it is busy.</summary>
    public async Task<LoyaltyGrant> GrantAsync(GrantRequest request)
    {
        var grant = await WriteAsync(request);
        await poster.RunAsync(grant.CustomerId, () => true);
        return grant;
    }

    /// <summary>Takes points for a gift. False when the customer has too few, or is buying something else at this moment.</summary>
    public async Task<bool> SpendAsync(GrantRequest request)
    {
        if (request.Points >= 0)
            throw new ArgumentOutOfRangeException(nameof(request), "Points that are spent are below 0.");
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            await using (var lease = await leases.TryAcquireAsync($"points:spend:{request.CustomerId}", Duration))
                if (lease is not null)
                {
                    if (await grants.FindAsync(request.Key) is null && await wallets.BalanceAsync(request.CustomerId, request.StoreId) < -request.Points)
                        return false;
                    await GrantAsync(request);
                    return true;
                }

            await Task.Delay(Pause);
        }

        return false;
    }

    /// <summary>Takes a grant back whole: points that were given are taken, points that were taken come back. False when there is no such key.</summary>
    public async Task<bool> TakeBackAsync(string key, PointReason reason)
    {
        if (await grants.FindAsync(key) is not { } grant)
            return false;
        await ledger.ChangeAsync([grant], (row, fold) => new LedgerStep(fold.Reverse(Math.Abs(row.Points)), reason));
        await poster.RunAsync(grant.CustomerId, () => true);
        return true;
    }

    /// <summary>What the customer can spend.</summary>
    public Task<int> BalanceAsync(int customerId, int storeId) => wallets.BalanceAsync(customerId, storeId);

    private async Task<LoyaltyGrant> WriteAsync(GrantRequest request)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await grants.AddAsync(
        [
            new LoyaltyGrant
            {
                GrantKey = request.Key,
                CustomerId = request.CustomerId,
                StoreId = request.StoreId,
                SourceId = (int)request.Source,
                SubjectId = request.SubjectId,
                Points = request.Points,
                StateId = (int)GrantState.Pending,
                TierFactor = 1,
                EarnedOnUtc = now,
                DueOnUtc = now,
                ExpiresOnUtc = request.ValidDays > 0 ? now.AddDays(request.ValidDays) : null,
                CreatedOnUtc = now,
                ById = request.ById,
                Note = request.Note.Shortened(400)
            }
        ]);
        var grant = (await grants.FindAsync(request.Key))!;
        await ledger.ChangeAsync([grant], (_, fold) => new LedgerStep(fold.Activate(now < grant.DueOnUtc ? grant.DueOnUtc : now), PointReason.Due));
        return grant;
    }
}
