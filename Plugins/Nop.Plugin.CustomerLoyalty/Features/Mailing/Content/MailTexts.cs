using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>Finds the words of a mail: of its source or of the message template, in the customer's language.</summary>
public class MailTexts(IEnumerable<IMailTextSource> sources, IMessageTemplateService templates, ILocalizationService localization, ILanguageService languages)
{
    public async Task<MailText> FindAsync(MailRequest request)
    {
        foreach (var source in sources)
            if (await source.FindAsync(request.Source, request.Payload, request.Store.Id, request.LanguageId) is { } text)
                return text;

        var name = request.Payload.TemplateName;
        var template = name.Length == 0 ? null : (await templates.GetMessageTemplatesByNameAsync(name, request.Store.Id)).FirstOrDefault(one => one.IsActive);
        if (template is null)
            throw new MailProblemException(ActionReason.NoTemplate, name);
        return new MailText(
            await localization.GetLocalizedAsync(template, one => one.Subject, request.LanguageId),
            await localization.GetLocalizedAsync(template, one => one.Body, request.LanguageId),
            template.EmailAccountId);
    }

    /// <summary>The customer's own language when the store has it, otherwise the store's.</summary>
    public async Task<Language?> LanguageAsync(Customer customer, Store store)
    {
        var published = (await languages.GetAllLanguagesAsync(false, store.Id)).ToList();
        return published.FirstOrDefault(language => language.Id == customer.LanguageId) ?? published.FirstOrDefault(language => language.Id == store.DefaultLanguageId) ?? published.FirstOrDefault();
    }
}
