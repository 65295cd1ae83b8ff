using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

public class ReferralStore(IRepository<LoyaltyReferral> referrals, IRepository<LoyaltyReferralCode> codes)
{
    private const int Bought = (int)ReferralState.Bought;
    private const int Rewarded = (int)ReferralState.Rewarded;

    /// <summary>The code of the customer, made when he has none, whoever makes one now. Of two that a merge brought together it is the older.</summary>
    public async Task<string> CodeOfAsync(int customerId, Func<string> make)
    {
        if (await codes.Table.OrderBy(row => row.Id).FirstOrDefaultAsync(row => row.CustomerId == customerId) is { } known)
            return known.Code;
        var made = new LoyaltyReferralCode { CustomerId = customerId, MadeForId = customerId, Code = make() };
        return await codes.TryInsertAsync(made, row => row.MadeForId == customerId) ? made.Code : (await codes.Table.FirstOrDefaultAsync(row => row.MadeForId == customerId))!.Code;
    }

    /// <summary>0 for a code that nobody has.</summary>
    public async Task<int> OwnerOfAsync(string code) => await codes.Table.Where(row => row.Code == code).Select(row => row.CustomerId).FirstOrDefaultAsync();

    /// <summary>False when the friend was brought before.</summary>
    public Task<bool> TryAddAsync(LoyaltyReferral referral)
    {
        var friendId = referral.FriendId;
        return referrals.TryAddAsync(referral, row => row.FriendId == friendId);
    }

    public Task UpdateAsync(LoyaltyReferral referral) => referrals.UpdateAsync(referral, false);

    /// <summary>Those that are not decided, above a number.</summary>
    public async Task<IList<LoyaltyReferral>> OpenAsync(int above, int most) =>
        await referrals.Table.Where(row => row.StateId <= Bought && row.Id > above).OrderBy(row => row.Id).Take(most).ToListAsync();

    /// <summary>Who brought somebody; 0 for nobody.</summary>
    public async Task<int> InviterOfAsync(int friendId) => await referrals.Table.Where(row => row.FriendId == friendId).Select(row => row.InviterId).FirstOrDefaultAsync();

    public async Task<int> RewardedAsync(int inviterId, DateTime sinceUtc) =>
        await referrals.Table.CountAsync(row => row.InviterId == inviterId && row.StateId == Rewarded && row.DecidedOnUtc >= sinceUtc);

    public async Task<IList<LoyaltyReferral>> OfInviterAsync(int inviterId) => await referrals.Table.Where(row => row.InviterId == inviterId).OrderByDescending(row => row.Id).ToListAsync();

    public async Task<IList<LoyaltyReferral>> OfCustomerAsync(int customerId) =>
        await referrals.Table.Where(row => row.InviterId == customerId || row.FriendId == customerId).OrderByDescending(row => row.Id).ToListAsync();

    /// <param name="only">Of invitations from or to these; null for all.</param>
    public Task<IPagedList<LoyaltyReferral>> ListAsync(int stateId, IReadOnlyCollection<int>? only, int pageIndex, int pageSize)
    {
        var query = referrals.Table;
        if (only?.ToArray() is { } ids)
            query = query.Where(row => ids.Contains(row.InviterId) || ids.Contains(row.FriendId));
        if (stateId > 0)
            query = query.Where(row => row.StateId == stateId);
        return query.OrderByDescending(row => row.Id).ToPagedListAsync(pageIndex, pageSize);
    }

    public async Task EraseAsync(int customerId)
    {
        await codes.DeleteAsync(row => row.CustomerId == customerId);
        await referrals.DeleteAsync(row => row.FriendId == customerId || row.InviterId == customerId);
    }
}
