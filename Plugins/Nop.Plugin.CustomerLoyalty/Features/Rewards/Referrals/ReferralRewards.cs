using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Points for both, and for the inviter what rules give for a friend who bought; each given once under a key of the referral.</summary>
public class ReferralRewards(PointDesk points, DeedEarner deeds, ILocalizationService localization, TimeProvider clock)
{
    public async Task GiveAsync(LoyaltyReferral referral)
    {
        await deeds.EarnAsync(new EarningDeed(string.Create(CultureInfo.InvariantCulture, $"referral:{referral.Id}"), EarningKind.Referral, referral.InviterId, referral.StoreId, clock.GetUtcNow().UtcDateTime, referral.Id));
        if (referral.InviterPoints > 0)
            await GiveAsync(referral, "inviter", referral.InviterId, referral.InviterPoints, "Referrals.Note.Inviter");
        if (referral.FriendPoints > 0)
            await GiveAsync(referral, "friend", referral.FriendId, referral.FriendPoints, "Referrals.Note.Friend");
    }

    private async Task GiveAsync(LoyaltyReferral referral, string who, int customerId, int reward, string note) => await points.GrantAsync(new GrantRequest(
        string.Create(CultureInfo.InvariantCulture, $"referral:{referral.Id}:{who}"), customerId, referral.StoreId, GrantSource.Referral, reward,
        await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{note}"), referral.Id));
}
