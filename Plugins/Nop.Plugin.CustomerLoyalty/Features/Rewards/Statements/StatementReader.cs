using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>Makes statements. Within one request the wallet is read once, and the same page of a statement is made once.</summary>
public class StatementReader(WalletReader wallets, WalletStore wallet, GrantStore grants, PointTexts texts)
{
    private ((int, int) Of, CustomerWallet Wallet)? _read;
    private ((int, int, int, int, int) Of, Statement Statement)? _made;

    /// <summary>What the customer can spend, as the statement of this request says.</summary>
    public async Task<int> BalanceAsync(int customerId, int storeId) => (await WalletAsync(customerId, storeId)).Fold.Balance;

    /// <param name="page">From 1.</param>
    public async Task<Statement> ReadAsync(int customerId, int storeId, int languageId, int page = 1, int pageSize = int.MaxValue)
    {
        var of = (customerId, storeId, languageId, page, pageSize);
        if (_made is { } known && known.Of == of)
            return known.Statement;
        var made = await MakeAsync(customerId, storeId, languageId, page, pageSize);
        _made = (of, made);
        return made;
    }

    private async Task<Statement> MakeAsync(int customerId, int storeId, int languageId, int page, int pageSize)
    {
        var held = await WalletAsync(customerId, storeId);
        var waiting = await grants.PendingAsync(customerId, await wallets.IsSharedAsync() ? 0 : storeId);
        var entries = held.Entries;
        var skip = (long)(page - 1) * pageSize;
        var last = entries.Count - (int)Math.Min(skip, entries.Count);
        var first = Math.Max(0, last - (long)pageSize);
        var balance = 0;
        for (var number = 0; number < first; number++)
            balance += entries[number].Points;

        var shown = entries.Skip((int)first).Take(last - (int)first).ToList();
        var messages = await wallet.MessagesAsync([.. shown.Where(entry => entry.Id < CustomerWallet.Ended).Select(entry => entry.Id)]);
        var unposted = (await grants.FindAsync([.. shown.Where(entry => entry.Id == CustomerWallet.Unposted).Select(entry => entry.GrantId).Distinct()])).ToDictionary(grant => grant.Id);
        var lines = new List<StatementLine>(shown.Count);
        foreach (var entry in shown)
        {
            balance += entry.Points;
            lines.Add(new StatementLine(entry.OnUtc, await TextAsync(entry), entry.Points, balance, entry.GrantId));
        }

        lines.Reverse();
        return new Statement(held.Fold.Balance, held.Fold.Debt, [.. held.Fold.Lots], lines, entries.Count, [.. waiting]);

        async Task<string> TextAsync(WalletEntry entry) => entry.Id == CustomerWallet.Ended ? await texts.GetAsync("Ended", languageId)
            : messages.TryGetValue(entry.Id, out var message) ? PointMark.Without(message)
            : unposted.TryGetValue(entry.GrantId, out var grant) ? await texts.OfAsync(grant, entry.Points < 0 && grant.Points > 0 ? PointLineKind.Reversed : PointLineKind.Activated, PointReason.None, languageId)
            : string.Empty;
    }

    private async Task<CustomerWallet> WalletAsync(int customerId, int storeId)
    {
        if (_read is { } known && known.Of == (customerId, storeId))
            return known.Wallet;
        var found = await wallets.FindAsync(customerId, storeId);
        _read = ((customerId, storeId), found);
        return found;
    }
}
