using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;
using Nop.Web.Framework.Models.Extensions;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

/// <summary>The list of campaigns.</summary>
public class CampaignListFactory(CampaignStore campaigns, BrakeStore brakes, CampaignFigures figures, CampaignChoices choices, CampaignTexts texts, CampaignTimes times, IPermissionService permissions)
{
    public async Task<CampaignSearchModel> SearchAsync()
    {
        var search = new CampaignSearchModel { MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.CampaignsEdit), IsEmpty = (await campaigns.ListAsync()).Count == 0 };
        search.SetGridPageSize();
        return search;
    }

    public async Task<CampaignListModel> ListAsync(CampaignSearchModel search)
    {
        var page = new PagedList<LoyaltyCampaign>(await campaigns.ListAsync(), search.Page - 1, search.PageSize);
        var pulled = await brakes.AllAsync();
        return await new CampaignListModel().PrepareToGridAsync(search, page, () => RowsAsync(page, pulled));
    }

    private async IAsyncEnumerable<CampaignRowModel> RowsAsync(IEnumerable<LoyaltyCampaign> page, ILookup<int, CampaignBrake> pulled)
    {
        foreach (var campaign in page)
        {
            var (state, definition) = (CampaignStates.Of(campaign, pulled[campaign.Id]), campaign.Definition);
            var runs = await campaigns.RunsAsync(campaign.Id);
            var (sent, clicked) = runs.Count == 0 ? (0, 0) : await figures.SentAndClickedAsync(campaign.Id, runs);
            yield return new CampaignRowModel
            {
                Id = campaign.Id,
                Name = campaign.Name,
                State = await texts.OfAsync(state),
                StateStyle = CampaignStyles.Of(state),
                When = await times.SentenceAsync(definition.Timing),
                Audience = await choices.SegmentAsync(definition.SegmentId),
                Sent = sent.ToString("N0"),
                Clicked = sent == 0 ? "–" : $"{clicked:N0} ({CampaignStyles.Share(clicked, sent)})",
                HasRuns = runs.Count > 0
            };
        }
    }
}
