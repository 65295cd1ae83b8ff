using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;

/// <summary>Points for both, each wanted once under a key of the referral.</summary>
public class ReferralRewards(ActionQueue actions, ILocalizationService localization, TimeProvider clock)
{
    private const int DaysToTry = 30;

    public async Task GiveAsync(LoyaltyReferral referral)
    {
        var planned = new List<PlannedAction>();
        if (referral.InviterPoints > 0)
            planned.Add(await OfAsync(referral, "inviter", referral.InviterId, referral.InviterPoints, "Referrals.Note.Inviter"));
        if (referral.FriendPoints > 0)
            planned.Add(await OfAsync(referral, "friend", referral.FriendId, referral.FriendPoints, "Referrals.Note.Friend"));
        await actions.AddAsync(planned);
    }

    private async Task<PlannedAction> OfAsync(LoyaltyReferral referral, string who, int customerId, int points, string note)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return new PlannedAction(string.Create(CultureInfo.InvariantCulture, $"referral:{referral.Id}:{who}"), ActionKind.Reward, new ActionSource(ActionSourceKind.Service, referral.Id), customerId, referral.StoreId,
            now, now.AddDays(DaysToTry), ActionPayload.Write(new RewardPayload(points, 0, await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{note}"))));
    }
}
