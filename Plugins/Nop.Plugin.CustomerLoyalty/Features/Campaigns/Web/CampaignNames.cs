using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;

public class CampaignNames(CampaignStore campaigns) : IActionSourceNames
{
    public ActionSourceKind Kind => ActionSourceKind.Campaign;

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync() => (await campaigns.ListAsync()).ToDictionary(campaign => campaign.Id, campaign => campaign.Name);
}
