using Nop.Core.Domain.Messages;
using Nop.Services.Configuration;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

/// <summary>Adds the templates of our mails. One that is there, whatever the shop made of it, stays as it is.</summary>
public class MessageTemplateInstaller(
    IMessageTemplateService templates,
    IEmailAccountService emailAccounts,
    ISettingService settings,
    ILanguageService languages,
    ILocalizationService localization,
    ILocalizedEntityService translations,
    TranslationStore stored)
{
    public async Task InstallAsync()
    {
        foreach (var name in MessageFiles.Names)
            if ((await templates.GetMessageTemplatesByNameAsync(name)).Count == 0)
                await AddAsync(name);
    }

    /// <summary>For languages that the shop has added later.</summary>
    public async Task AddMissingTranslationsAsync()
    {
        foreach (var name in MessageFiles.Names)
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(name))
                await TranslateAsync(template);
    }

    public async Task UninstallAsync()
    {
        foreach (var name in MessageFiles.Names)
            foreach (var template in await templates.GetMessageTemplatesByNameAsync(name))
            {
                await stored.DeleteAsync(template.Id);
                await templates.DeleteMessageTemplateAsync(template);
            }
    }

    private async Task AddAsync(string name)
    {
        var text = MessageFiles.InEnglish(name);
        var template = new MessageTemplate
        {
            Name = name,
            Subject = text.Subject,
            Body = text.Body,
            IsActive = true,
            EmailAccountId = await SenderAsync()
        };
        await templates.InsertMessageTemplateAsync(template);
        await TranslateAsync(template);
    }

    private async Task TranslateAsync(MessageTemplate template)
    {
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            if (MessageFiles.Translation(template.Name, language.LanguageCulture) is { } text && !await IsTranslatedAsync(template, language.Id))
            {
                await translations.SaveLocalizedValueAsync(template, row => row.Subject, text.Subject, language.Id);
                await translations.SaveLocalizedValueAsync(template, row => row.Body, text.Body, language.Id);
            }
    }

    private async Task<bool> IsTranslatedAsync(MessageTemplate template, int languageId) =>
        !string.IsNullOrEmpty(await localization.GetLocalizedAsync(template, row => row.Subject, languageId, false, false))
        || !string.IsNullOrEmpty(await localization.GetLocalizedAsync(template, row => row.Body, languageId, false, false));

    private async Task<int> SenderAsync()
    {
        var chosen = (await settings.LoadSettingAsync<EmailAccountSettings>()).DefaultEmailAccountId;
        var accounts = await emailAccounts.GetAllEmailAccountsAsync();
        return (accounts.FirstOrDefault(account => account.Id == chosen) ?? accounts.FirstOrDefault())?.Id ?? 0;
    }
}
