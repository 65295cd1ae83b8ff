using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>What time does to grants: they become spendable, and they expire.</summary>
public class GrantCalendar(GrantStore grants, GrantLedger ledger, WalletReader wallets, OrderReversals orders)
{
    private const int AtOnce = 500;

    /// <summary>Orders are looked at once more before their points can be spent.</summary>
    public Task<int> ActivateAsync(Func<bool> inBudget) => WalkAsync(grants.DueAsync, async due =>
    {
        var taken = await orders.ReverseAsync([.. due.Where(grant => grant.Source == GrantSource.Order).Select(grant => grant.SubjectId).Distinct()]);
        return taken + await ledger.ChangeAsync([.. due], (_, fold) => new LedgerStep(fold.Activate(ledger.Now), PointReason.Due));
    }, inBudget);

    public Task<int> ExpireAsync(Func<bool> inBudget) => WalkAsync(grants.ExpiringAsync, async due =>
    {
        var left = (await wallets.ReadAsync([.. due.Select(grant => grant.CustomerId).Distinct()])).ToLookup(wallet => wallet.Key.CustomerId, wallet => wallet.Value);
        return await ledger.ChangeAsync([.. due], (grant, fold) =>
        {
            var line = fold.Expire(left[grant.CustomerId].Sum(wallet => wallet.Fold.LeftOf(grant.Id)), ledger.Now);
            return new LedgerStep(line, PointReason.Expiry, IsSpent: line is null);
        });
    }, inBudget);

    private async Task<int> WalkAsync(Func<DateTime, int, int, Task<IList<LoyaltyGrant>>> next, Func<IList<LoyaltyGrant>, Task<int>> change, Func<bool> inBudget)
    {
        var (above, done) = (0, 0);
        while (inBudget())
        {
            var due = await next(ledger.Now, above, AtOnce);
            if (due.Count == 0)
                break;
            done += await change(due);
            above = due[^1].Id;
        }

        return done;
    }
}
