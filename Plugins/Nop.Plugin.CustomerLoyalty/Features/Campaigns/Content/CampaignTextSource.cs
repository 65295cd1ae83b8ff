using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Content;

/// <summary>The words of a campaign's mail: those of its text's template, under the subject that the campaign gives it in that language.</summary>
public class CampaignTextSource(CampaignStore campaigns, CampaignRuns runs) : IMailTextSource
{
    public async Task<MailText?> FindAsync(ActionSource source, MailPayload payload, int storeId, int languageId) =>
        source.Kind == ActionSourceKind.Campaign && await VariantAsync(source) is { } variant
            ? new MailText(variant.Subjects.GetValueOrDefault(languageId) ?? string.Empty, string.Empty, 0) { Template = variant.Template }
            : null;

    /// <summary>Without an occurrence, for previews, the campaign as it is written now.</summary>
    private async Task<CampaignVariant?> VariantAsync(ActionSource source)
    {
        if (source.Step == 0)
            return await campaigns.FindAsync(source.Id) is { } campaign ? campaign.Definition.Variants.ElementAtOrDefault(Math.Max(0, source.Variant - 1)) : null;
        if (await runs.FindAsync(source.Id, source.Step) is not { } run)
            return null;
        return run.Definition.Variants.ElementAtOrDefault((source.Variant == 0 ? run.WinnerVariant : source.Variant) - 1);
    }
}
