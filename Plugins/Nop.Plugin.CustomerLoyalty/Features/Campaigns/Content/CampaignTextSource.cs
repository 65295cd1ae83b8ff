using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Content;

/// <summary>The words of a campaign's mail: those of its text's template, under the subject that the campaign gives it in that language.</summary>
public class CampaignTextSource(CampaignStore campaigns, CampaignRuns runs, IMessageTemplateService templates, ILocalizationService localization) : IMailTextSource
{
    public async Task<MailText?> FindAsync(ActionSource source, MailPayload payload, int storeId, int languageId)
    {
        if (source.Kind != ActionSourceKind.Campaign || await VariantAsync(source) is not { } variant)
            return null;
        var template = (await templates.GetMessageTemplatesByNameAsync(variant.Template, storeId)).FirstOrDefault(one => one.IsActive)
            ?? throw new MailProblemException(ActionReason.NoTemplate, variant.Template);
        return new MailText(
            variant.Subjects.GetValueOrDefault(languageId) is { Length: > 0 } subject ? subject : await localization.GetLocalizedAsync(template, one => one.Subject, languageId),
            await localization.GetLocalizedAsync(template, one => one.Body, languageId),
            template.EmailAccountId);
    }

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
