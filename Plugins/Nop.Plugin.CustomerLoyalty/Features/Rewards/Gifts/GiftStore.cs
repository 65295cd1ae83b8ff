using System.Data.Common;
using System.Globalization;
using Nop.Core;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

public class GiftStore(IRepository<LoyaltyGift> gifts, IRepository<LoyaltyGiftClaim> claims)
{
    private const int Reserved = (int)ClaimState.Reserved;
    private const int Waiting = (int)ClaimState.Waiting;
    private const int Done = (int)ClaimState.Done;

    public async Task<IList<LoyaltyGift>> ListAsync() => await gifts.Table.OrderByDescending(gift => gift.IsActive).ThenBy(gift => gift.Name).ToListAsync();

    public async Task<LoyaltyGift?> FindAsync(int id) => await gifts.Table.FirstOrDefaultAsync(gift => gift.Id == id);

    public Task SaveAsync(LoyaltyGift gift) => gift.Id == 0 ? gifts.InsertAsync(gift) : gifts.UpdateAsync(gift);

    /// <summary>Pieces that are taken, by gift.</summary>
    public async Task<Dictionary<int, int>> TakenAsync() =>
        (await claims.Table.Where(claim => claim.StateId <= (int)ClaimState.Done).GroupBy(claim => claim.GiftId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync())
        .ToDictionary(group => group.Key, group => group.Count);

    /// <summary>Takes a piece for the customer. Of two who want the last one in the same second one gets it.</summary>
    /// <param name="onceKey">Empty when he may choose it again.</param>
    public async Task<(LoyaltyGiftClaim? Claim, GiftOutcome Outcome)> TryTakeAsync(LoyaltyGift gift, LoyaltyGiftClaim claim, string onceKey)
    {
        var giftId = gift.Id;
        claim.OnceKey = onceKey.Length > 0 ? onceKey : Guid.NewGuid().ToString("N");
        if (onceKey.Length > 0 && await claims.Table.AnyAsync(one => one.OnceKey == onceKey))
            return (null, GiftOutcome.ChosenBefore);
        var taken = gift.Stock == 0 ? [] : (await claims.Table.Where(one => one.GiftId == giftId).Select(one => one.PieceKey).ToListAsync()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var piece = 1; gift.Stock == 0 || piece <= gift.Stock; piece++)
        {
            var key = claim.PieceKey = gift.Stock == 0 ? $"{giftId}:any:{Guid.NewGuid():N}" : string.Create(CultureInfo.InvariantCulture, $"{giftId}:piece:{piece}");
            if (taken.Contains(key))
                continue;
            try
            {
                claim.Id = 0;
                await claims.InsertAsync(claim, false);
                return (claim, GiftOutcome.Chosen);
            }
            catch (DbException) when (onceKey.Length > 0 && claims.Table.Any(one => one.OnceKey == onceKey))
            {
                return (null, GiftOutcome.ChosenBefore);
            }
            catch (DbException) when (claims.Table.Any(one => one.PieceKey == key))
            {
                // Somebody took this piece meanwhile: the next one.
            }
        }

        return (null, GiftOutcome.SoldOut);
    }

    /// <summary>The piece goes back on the shelf, and he may choose the gift again.</summary>
    public Task ReleaseAsync(LoyaltyGiftClaim claim, ClaimState state)
    {
        claim.StateId = (int)state;
        claim.PieceKey = string.Create(CultureInfo.InvariantCulture, $"{claim.GiftId}:back:{claim.Id}");
        claim.OnceKey = claim.PieceKey;
        return claims.UpdateAsync(claim, false);
    }

    public Task UpdateAsync(LoyaltyGiftClaim claim) => claims.UpdateAsync(claim, false);

    public async Task<LoyaltyGiftClaim?> FindClaimAsync(int id) => await claims.Table.FirstOrDefaultAsync(claim => claim.Id == id);

    /// <summary>Newest first.</summary>
    public async Task<IList<LoyaltyGiftClaim>> OfCustomerAsync(int customerId) =>
        await claims.Table.Where(claim => claim.CustomerId == customerId).OrderByDescending(claim => claim.Id).ToListAsync();

    /// <summary>Begun before that moment and not finished: whoever did it died.</summary>
    public async Task<IList<LoyaltyGiftClaim>> HalfDoneAsync(DateTime beforeUtc) => await claims.Table.Where(claim => claim.StateId == Reserved && claim.ChosenOnUtc < beforeUtc).ToListAsync();

    /// <summary>Things that wait, with the order that they are packed with or for one, after a number.</summary>
    public async Task<IList<LoyaltyGiftClaim>> WaitingAsync(bool hasOrder, int after, int most)
    {
        var waiting = claims.Table.Where(claim => claim.StateId == Waiting && claim.CouponCode == string.Empty && claim.Id > after);
        waiting = hasOrder ? waiting.Where(claim => claim.OrderId > 0) : waiting.Where(claim => claim.OrderId == 0);
        return await waiting.OrderBy(claim => claim.Id).Take(most).ToListAsync();
    }

    /// <param name="only">Null for everybody's.</param>
    public Task<IPagedList<LoyaltyGiftClaim>> ListAsync(int stateId, IReadOnlyCollection<int>? only, int pageIndex, int pageSize)
    {
        var query = claims.Table;
        if (only?.ToArray() is { } ids)
            query = query.Where(claim => ids.Contains(claim.CustomerId));
        if (stateId > 0)
            query = query.Where(claim => claim.StateId == stateId);
        return query.OrderByDescending(claim => claim.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    /// <summary>What he had in his hands stays counted, without his name; what he had not goes back on the shelf.</summary>
    public async Task EraseAsync(int customerId)
    {
        foreach (var claim in await claims.Table.Where(claim => claim.CustomerId == customerId && claim.StateId == Done).ToListAsync())
        {
            (claim.CustomerId, claim.OrderId, claim.CouponCode) = (0, 0, string.Empty);
            claim.OnceKey = string.Create(CultureInfo.InvariantCulture, $"{claim.GiftId}:gone:{claim.Id}");
            await claims.UpdateAsync(claim, false);
        }

        await claims.DeleteAsync(claim => claim.CustomerId == customerId);
    }

    /// <summary>Gifts that somebody chose since that moment.</summary>
    public async Task<HashSet<int>> ChosenSinceAsync(DateTime sinceUtc) => [.. await claims.Table.Where(claim => claim.ChosenOnUtc >= sinceUtc).Select(claim => claim.GiftId).Distinct().ToListAsync()];
}
