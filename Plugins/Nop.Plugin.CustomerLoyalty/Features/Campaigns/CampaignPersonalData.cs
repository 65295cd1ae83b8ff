using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

/// <summary>What campaigns keep of a person beside his mails, which are the outbox's.</summary>
public class CampaignPersonalData(LeftOutStore leftOuts, DryRunStore dryRuns) : IPersonalData, IPersonalExport
{
    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("campaigns-left-out", (await leftOuts.OfCustomerAsync(customerId)).Select(row => new { row.CampaignId, row.Reason, row.CreatedOnUtc }))];

    public async Task EraseAsync(int customerId)
    {
        await leftOuts.EraseAsync(customerId);
        await dryRuns.EraseAsync(customerId);
    }
}
