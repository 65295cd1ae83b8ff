using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;

/// <summary>'Invite a friend' on the page 'My loyalty'. The browser in which it is read is remembered as the inviter's.</summary>
public class ReferralPart(Referrals referrals, ReferralCookies cookies, TierTexts texts, ISettingService settings, IStoreService stores) : IMyLoyaltyPart
{
    private const int MostFriends = 10;
    private const int CookieDays = 365;

    public int Order => 600;

    public async Task<MyLoyaltySection?> PrepareAsync(MyLoyaltyVisit visit)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        if (!current.ReferralsEnabled)
            return null;
        var code = await referrals.CodeOfAsync(visit.Customer.Id);
        cookies.Write(ReferralCookies.Inviter, code, CookieDays);
        var all = await stores.GetAllStoresAsync();
        var store = all.FirstOrDefault(one => one.Id == visit.StoreId) ?? all[0];
        var friends = new List<MyReferralLine>();
        foreach (var row in (await referrals.OfInviterAsync(visit.Customer.Id)).Take(MostFriends))
            friends.Add(new MyReferralLine(await texts.DayAsync(row.BoundOnUtc), await texts.TextAsync($"Referrals.Mine.{row.State}")));
        return new MyLoyaltySection("invite", await texts.TextAsync("Referrals.Mine"), "Referrals/_Mine", new MyReferralsModel(
            $"{StoreAddress.BaseOf(store)}{CustomerLoyaltyDefaults.FriendPath[1..]}/{code}",
            await texts.FillAsync(current.ReferralFriendPoints > 0 ? "Referrals.Promise.Both" : "Referrals.Promise", current.ReferralInviterPoints, current.ReferralFriendPoints), friends));
    }
}
