using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Takes open referrals further: the first paid order, the end of the return period, the reward or the reason why there is none.</summary>
public class ReferralPass(ReferralStore store, ReferralPersonStore people, ReferralRewards rewards, ISettingService settings, TimeProvider clock)
{
    private const int Page = 200;

    public async Task RunAsync(Func<bool> inBudget)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        for (var above = 0; inBudget();)
        {
            var page = await store.OpenAsync(above, Page);
            foreach (var referral in page)
                await SeeToAsync(referral, current);
            if (page.Count < Page)
                return;
            above = page[^1].Id;
        }
    }

    private async Task SeeToAsync(LoyaltyReferral referral, CustomerLoyaltySettings current)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var order = await people.FirstKeptOrderAsync(referral.FriendId);
        if (order is not { } bought)
        {
            if (referral.BoundOnUtc.AddDays(current.ReferralDays) <= now)
                await DecideAsync(referral, ReferralReason.TooLate, now);
            else if (referral.State == ReferralState.Bought)
                await MarkAsync(referral, ReferralState.Registered, 0, null);
            return;
        }

        if (await ReasonAsync(referral, current, now) is not ReferralReason.None and var reason)
        {
            (referral.OrderId, referral.PaidOnUtc) = (bought.Id, bought.PaidOnUtc);
            await DecideAsync(referral, reason, now);
            return;
        }

        if (referral.State != ReferralState.Bought || referral.OrderId != bought.Id)
            await MarkAsync(referral, ReferralState.Bought, bought.Id, bought.PaidOnUtc);
        if (bought.PaidOnUtc.AddDays(current.ReferralWaitDays) <= now)
        {
            (referral.InviterPoints, referral.FriendPoints) = (current.ReferralInviterPoints, current.ReferralFriendPoints);
            await rewards.GiveAsync(referral);
            await DecideAsync(referral, ReferralReason.None, now);
        }
    }

    private async Task<ReferralReason> ReasonAsync(LoyaltyReferral referral, CustomerLoyaltySettings current, DateTime now)
    {
        if (referral.FriendId == referral.InviterId)
            return ReferralReason.Himself;
        if (referral.IsSameBrowser)
            return ReferralReason.SameDevice;
        if (await people.FindAsync(referral.FriendId) is not { } friend || await people.FindAsync(referral.InviterId) is not { } inviter)
            return ReferralReason.Gone;
        if (await people.HasOrderedBeforeAsync(referral.FriendId, referral.CameOnUtc))
            return ReferralReason.NotNew;
        if (friend.SameAs(inviter) is not ReferralReason.None and var same)
            return same;
        var inviterOf = new Dictionary<int, int>();
        for (var person = referral.InviterId; person != 0 && !inviterOf.ContainsKey(person); person = inviterOf[person])
            inviterOf[person] = await store.InviterOfAsync(person);
        if (ReferralChain.IsRing(referral.FriendId, referral.InviterId, person => inviterOf.GetValueOrDefault(person)))
            return ReferralReason.Ring;
        return current.ReferralsPerYear > 0 && await store.RewardedAsync(referral.InviterId, now.AddYears(-1)) >= current.ReferralsPerYear ? ReferralReason.OverCap : ReferralReason.None;
    }

    private Task DecideAsync(LoyaltyReferral referral, ReferralReason reason, DateTime now)
    {
        referral.StateId = (int)(reason == ReferralReason.None ? ReferralState.Rewarded : ReferralState.Refused);
        (referral.ReasonId, referral.DecidedOnUtc) = ((int)reason, now);
        return store.UpdateAsync(referral);
    }

    private Task MarkAsync(LoyaltyReferral referral, ReferralState state, int orderId, DateTime? paidOnUtc)
    {
        (referral.StateId, referral.OrderId, referral.PaidOnUtc) = ((int)state, orderId, paidOnUtc);
        return store.UpdateAsync(referral);
    }
}
