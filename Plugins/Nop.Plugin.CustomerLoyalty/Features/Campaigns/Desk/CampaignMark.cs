using System.Security.Cryptography;
using System.Text;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;

/// <summary>What somebody approves: the definition and the words of its templates in every language. Any change makes another mark.</summary>
public class CampaignMark(IMessageTemplateService templates, ILocalizationService localization, ILanguageService languages)
{
    public async Task<string> OfAsync(LoyaltyCampaign campaign)
    {
        var definition = campaign.Definition;
        var text = new StringBuilder(campaign.DefinitionJson);
        var published = await languages.GetAllLanguagesAsync(false, definition.StoreId);
        foreach (var name in definition.Variants.Select(variant => variant.Template).Distinct())
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(name, definition.StoreId))
            {
                text.Append('\n').Append(template.Name).Append('\n').Append(template.Subject).Append('\n').Append(template.Body).Append('\n').Append(template.IsActive);
                foreach (var language in published)
                    text.Append('\n').Append(await localization.GetLocalizedAsync(template, one => one.Subject, language.Id, false, false))
                        .Append('\n').Append(await localization.GetLocalizedAsync(template, one => one.Body, language.Id, false, false));
            }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
