using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Ties a new account to the customer whose link brought it: one row, nothing else, because it happens in the request of who registers.</summary>
public class ReferralBinder(ReferralStore store, ReferralCookies cookies, ISettingService settings, IStoreContext storeContext, TimeProvider clock)
{
    public async Task BindAsync(Customer friend)
    {
        if (cookies.Read(ReferralCookies.Friend) is not { Length: > 0 } text)
            return;
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.IsInstalled || !current.ReferralsEnabled || ReferralArrival.Open(Convert.FromBase64String(current.SigningKey), text) is not { } arrival || await store.OwnerOfAsync(arrival.Code) is not (> 0 and var inviterId))
            return;
        var now = clock.GetUtcNow().UtcDateTime;
        await store.TryAddAsync(new LoyaltyReferral
        {
            FriendId = friend.Id,
            InviterId = inviterId,
            StoreId = (await storeContext.GetCurrentStoreAsync()).Id,
            CameOnUtc = arrival.OnUtc < now.AddDays(-current.ReferralDays) ? now : arrival.OnUtc,
            BoundOnUtc = now,
            StateId = (int)ReferralState.Registered,
            IsSameBrowser = cookies.Read(ReferralCookies.Inviter) == arrival.Code
        });
        cookies.Forget(ReferralCookies.Friend);
    }
}
