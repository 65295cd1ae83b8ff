using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>
/// What customers have left, from nopCommerce's history, from what of ours has not come there yet, and less those of nopCommerce's own points that have ended:
/// it writes them off when somebody next asks it.
/// </summary>
public class WalletReader(WalletStore wallet, PointLineStore lines, GrantStore grants, ISettingService settings, TimeProvider clock)
{
    /// <summary>Wallets by customer and store; one wallet under store 0 where the shop shares points between stores.</summary>
    public async Task<IReadOnlyDictionary<(int CustomerId, int StoreId), CustomerWallet>> ReadAsync(int[] customerIds)
    {
        var isShared = await IsSharedAsync();
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await wallet.OfAsync(customerIds);
        // Read after the wallet: what was posted in between is told by its number, which is higher than any that was seen.
        var newest = rows.Count == 0 ? 0 : rows.Max(row => row.Id);
        var ours = await NumberedAsync(await lines.OfWalletsAsync(customerIds));
        var ends = await grants.EndsAsync(customerIds);
        var grantOf = ours.Where(line => line.WalletEntryId > 0).ToDictionary(line => line.WalletEntryId, line => line.GrantId);
        var entries = rows.Where(entry => entry.CreatedOnUtc <= now)
            .Select(entry => (entry.CustomerId, entry.StoreId, Entry: EntryOf(entry, grantOf.GetValueOrDefault(entry.Id))))
            .Concat(rows.Where(entry => entry.EndDateUtc < now && entry.Valid > 0 && entry.CreatedOnUtc <= now && !grantOf.ContainsKey(entry.Id))
                .Select(entry => (entry.CustomerId, entry.StoreId, Entry: new WalletEntry(CustomerWallet.Ended, entry.EndDateUtc!.Value, -entry.Valid, 0, null))))
            .Concat(ours.Where(line => line.WalletEntryId == 0 || line.WalletEntryId > newest)
                .Select(line => (line.CustomerId, line.StoreId, Entry: new WalletEntry(CustomerWallet.Unposted, line.OccurredOnUtc, line.Points, line.GrantId, ends.GetValueOrDefault(line.GrantId)))));
        return entries.GroupBy(entry => (entry.CustomerId, isShared ? 0 : entry.StoreId)).ToDictionary(one => one.Key, one =>
        {
            var sorted = one.Select(entry => entry.Entry).OrderBy(entry => entry.OnUtc).ThenBy(entry => entry.Id).ToList();
            return new CustomerWallet(WalletFold.Of(sorted), sorted);
        });

        WalletEntry EntryOf(WalletRow entry, int grantId) =>
            new(entry.Id, entry.CreatedOnUtc, entry.Points, grantId, grantId > 0 ? ends.GetValueOrDefault(grantId) : entry.EndDateUtc);
    }

    /// <summary>The wallet of a customer that the store's checkout spends.</summary>
    public async Task<CustomerWallet> FindAsync(int customerId, int storeId) =>
        (await ReadAsync([customerId])).GetValueOrDefault((customerId, await IsSharedAsync() ? 0 : storeId)) ?? new CustomerWallet(WalletFold.Of([]), []);

    public async Task<int> BalanceAsync(int customerId, int storeId) => (await FindAsync(customerId, storeId)).Fold.Balance;

    /// <summary>A line that is on its way to the wallet at this moment may have its entry there: it is told by its mark, or else it would count twice.</summary>
    private async Task<IReadOnlyList<WalletLine>> NumberedAsync(IReadOnlyList<WalletLine> ours)
    {
        var begun = ours.Where(line => line.IsBegun).ToList();
        if (begun.Count == 0)
            return ours;
        var marked = await wallet.MarkedAsync([.. begun.Select(line => line.CustomerId).Distinct()]);
        return [.. ours.Select(line => line.IsBegun && marked.TryGetValue(line.Id, out var entryId) ? line with { WalletEntryId = entryId } : line)];
    }

    public async Task<bool> IsSharedAsync() => (await settings.LoadSettingAsync<RewardPointsSettings>()).PointsAccumulatedForAllStores;
}
