using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Invitations, for pages.</summary>
public class Referrals(ReferralStore store) : IPersonalData, IPersonalExport
{
    public Task<string> CodeOfAsync(int customerId) => store.CodeOfAsync(customerId, ReferralCode.Make);

    public async Task<bool> IsKnownAsync(string code) => await store.OwnerOfAsync(code) > 0;

    public Task<IList<LoyaltyReferral>> OfInviterAsync(int inviterId) => store.OfInviterAsync(inviterId);

    public Task<IPagedList<LoyaltyReferral>> ListAsync(int stateId, IReadOnlyCollection<int>? only, int pageIndex, int pageSize) => store.ListAsync(stateId, only, pageIndex, pageSize);

    /// <summary>Who the other one is, is his business.</summary>
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("referrals", (await store.OfCustomerAsync(customerId)).Select(row => new { IWasInvited = row.FriendId == customerId, row.CameOnUtc, row.BoundOnUtc, row.State, row.DecidedOnUtc }))];

    public Task EraseAsync(int customerId) => store.EraseAsync(customerId);
}
