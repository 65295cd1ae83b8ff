using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>Whether a campaign needs another person's word before it goes out to so many.</summary>
public class CampaignApproval(CampaignMark marks, ISettingService settings)
{
    /// <summary>A campaign to more recipients needs approval; 0 when none does.</summary>
    public async Task<int> FromAsync() => (await settings.LoadSettingAsync<CustomerLoyaltySettings>()).CampaignApprovalAbove;

    public async Task<bool> IsNeededAsync(int recipients) => await FromAsync() is > 0 and var above && recipients > above;

    /// <summary>What was changed after it was approved is not approved any more, be it in the campaign or in its texts.</summary>
    public async Task<bool> IsApprovedAsync(LoyaltyCampaign campaign) => campaign.ApprovedMark is { Length: > 0 } mark && mark == await marks.OfAsync(campaign);

    public async Task<bool> MayGoOutAsync(LoyaltyCampaign campaign, int recipients) => !await IsNeededAsync(recipients) || await IsApprovedAsync(campaign);
}
