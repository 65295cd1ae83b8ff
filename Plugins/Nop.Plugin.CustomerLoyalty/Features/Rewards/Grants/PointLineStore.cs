using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

public class PointLineStore(IRepository<LoyaltyPointLine> lines, IRepository<LoyaltyGrant> grants)
{
    private const int Waiting = (int)PostingState.Waiting;
    private const int Begun = (int)PostingState.Begun;
    private const int Dropped = (int)PostingState.Dropped;

    public async Task<ILookup<int, LoyaltyPointLine>> OfGrantsAsync(IReadOnlyCollection<int> grantIds)
    {
        var ids = grantIds.ToArray();
        return (await lines.Table.Where(line => ids.Contains(line.GrantId)).ToListAsync()).ToLookup(line => line.GrantId);
    }

    public async Task<IList<LoyaltyPointLine>> OfCustomerAsync(int customerId) => await lines.Table.Where(line => line.CustomerId == customerId).OrderBy(line => line.Id).ToListAsync();

    /// <summary>Those that have changed a wallet or will.</summary>
    public async Task<IReadOnlyList<WalletLine>> OfWalletsAsync(int[] customerIds) =>
        [.. (await lines.Table.Where(line => customerIds.Contains(line.CustomerId) && line.Points != 0 && line.PostingId != Dropped)
            .Select(line => new { line.Id, line.CustomerId, line.StoreId, line.GrantId, line.PostingId, line.WalletEntryId, line.OccurredOnUtc, line.Points }).ToListAsync())
            .Select(row => new WalletLine(row.Id, row.CustomerId, row.StoreId, row.GrantId, row.PostingId == Begun, row.WalletEntryId, row.OccurredOnUtc, row.Points))];

    /// <summary>What lines of that time did to wallets, gifts apart from all that is not one.</summary>
    public async Task<PointFlow> FlowAsync(DateTime fromUtc, DateTime untilUtc)
    {
        const int Gift = (int)GrantSource.Gift;
        var sums = await (from line in lines.Table
            join grant in grants.Table on line.GrantId equals grant.Id
            where line.OccurredOnUtc >= fromUtc && line.OccurredOnUtc < untilUtc && line.Points != 0
            group line by new { line.KindId, IsGift = grant.SourceId == Gift, IsIn = line.Points > 0 } into same
            select new { same.Key.KindId, same.Key.IsGift, same.Key.IsIn, Points = same.Sum(line => (long)line.Points) }).ToListAsync();
        return new PointFlow(
            Issued: sums.Where(sum => !sum.IsGift && sum.IsIn && (PointLineKind)sum.KindId is PointLineKind.Activated or PointLineKind.Restored).Sum(sum => sum.Points),
            Gifts: -sums.Where(sum => sum.IsGift).Sum(sum => sum.Points),
            Expired: -sums.Where(sum => !sum.IsGift && (PointLineKind)sum.KindId == PointLineKind.Expired).Sum(sum => sum.Points),
            TakenBack: -sums.Where(sum => !sum.IsGift && !sum.IsIn && (PointLineKind)sum.KindId is not PointLineKind.Expired).Sum(sum => sum.Points));
    }

    /// <summary>Returns those that were written; a line that somebody else wrote first is left out.</summary>
    public async Task<IReadOnlyList<LoyaltyPointLine>> AddAsync(IReadOnlyList<LoyaltyPointLine> batch)
    {
        if (batch.Count == 0)
            return batch;
        if (await lines.TryInsertAllAsync([.. batch]))
            return batch;
        var added = new List<LoyaltyPointLine>();
        foreach (var line in batch)
            if (await AddOneAsync(line))
                added.Add(line);
        return added;
    }

    /// <summary>Those that are to come to the wallet, the oldest first.</summary>
    /// <param name="customerId">0 for everybody's.</param>
    public async Task<IList<LoyaltyPointLine>> UnpostedAsync(int customerId, int most) => await lines.Table
        .Where(line => (line.PostingId == Waiting || line.PostingId == Begun) && (customerId == 0 || line.CustomerId == customerId))
        .OrderBy(line => line.Id).Take(most).ToListAsync();

    public async Task<int> CountUnpostedAsync() => await lines.Table.CountAsync(line => line.PostingId == Waiting || line.PostingId == Begun);

    public Task UpdateAsync(IList<LoyaltyPointLine> rows) => rows.Count == 0 ? Task.CompletedTask : lines.UpdateAsync(rows, false);

    public Task EraseAsync(int customerId) => lines.DeleteAsync(line => line.CustomerId == customerId);

    private Task<bool> AddOneAsync(LoyaltyPointLine line)
    {
        var (grantId, sequence) = (line.GrantId, line.Sequence);
        return lines.TryInsertAsync(line, row => row.GrantId == grantId && row.Sequence == sequence);
    }
}

/// <param name="IsBegun">Its entry may be there already; its number is not known yet.</param>
public readonly record struct WalletLine(int Id, int CustomerId, int StoreId, int GrantId, bool IsBegun, int WalletEntryId, DateTime OccurredOnUtc, int Points);
