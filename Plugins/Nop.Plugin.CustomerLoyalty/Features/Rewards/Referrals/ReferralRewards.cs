using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Points for both, each given once under a key of the referral.</summary>
public class ReferralRewards(PointDesk points, ILocalizationService localization)
{
    public async Task GiveAsync(LoyaltyReferral referral)
    {
        if (referral.InviterPoints > 0)
            await GiveAsync(referral, "inviter", referral.InviterId, referral.InviterPoints, "Referrals.Note.Inviter");
        if (referral.FriendPoints > 0)
            await GiveAsync(referral, "friend", referral.FriendId, referral.FriendPoints, "Referrals.Note.Friend");
    }

    private async Task GiveAsync(LoyaltyReferral referral, string who, int customerId, int reward, string note) => await points.GrantAsync(new GrantRequest(
        string.Create(CultureInfo.InvariantCulture, $"referral:{referral.Id}:{who}"), customerId, referral.StoreId, GrantSource.Referral, reward,
        await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{note}"), referral.Id));
}
