using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Localization;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;

/// <summary>
/// Finds the words of a mail: of its source or of the message template, in the customer's language. A worker sends many mails of few templates:
/// each is asked for once in its slice.
/// </summary>
public class MailTexts(IEnumerable<IMailTextSource> sources, IMessageTemplateService templates, PlainTextStore plain, ILocalizationService localization, ILanguageService languages)
{
    private readonly Dictionary<(int Template, int Language), string?> _plain = [];
    private readonly Dictionary<(string Name, int StoreId), MessageTemplate?> _templates = [];

    public async Task<MailText> FindAsync(MailRequest request)
    {
        MailText? own = null;
        foreach (var source in sources)
            own ??= await source.FindAsync(request.Source, request.Payload, request.Store.Id, request.LanguageId);
        if (own is { Template: null })
            return own;

        var name = own?.Template ?? request.Payload.TemplateName;
        var template = name.Length == 0 ? null : await TemplateAsync(name, request.Store.Id);
        if (template is null)
            throw new MailProblemException(ActionReason.NoTemplate, name);
        return new MailText(
            own is { Subject.Length: > 0 } ? own.Subject : await localization.GetLocalizedAsync(template, one => one.Subject, request.LanguageId),
            await localization.GetLocalizedAsync(template, one => one.Body, request.LanguageId),
            template.EmailAccountId)
        {
            Plain = await PlainAsync(template.Id, request.LanguageId),
            IsInLanguage = !request.IsPreview || await IsInLanguageAsync(template, request)
        };
    }

    /// <summary>The wanted language when the store has it, otherwise the customer's own, otherwise the store's.</summary>
    public Task<Language?> LanguageAsync(Customer customer, Store store, int wantedId = 0) => languages.SpokenAsync(store, wantedId, customer.LanguageId);

    private async Task<MessageTemplate?> TemplateAsync(string name, int storeId)
    {
        if (!_templates.TryGetValue((name, storeId), out var template))
            _templates[(name, storeId)] = template = (await templates.GetMessageTemplatesByNameAsync(name, storeId)).FirstOrDefault(one => one.IsActive);
        return template;
    }

    private async Task<string?> PlainAsync(int templateId, int languageId)
    {
        if (!_plain.TryGetValue((templateId, languageId), out var text))
            _plain[(templateId, languageId)] = text = await plain.FindAsync(templateId, languageId);
        return text;
    }

    /// <summary>The usual text is in the language of the store; any other one needs a translation.</summary>
    private async Task<bool> IsInLanguageAsync(MessageTemplate template, MailRequest request)
    {
        var first = (await languages.GetAllLanguagesAsync(false, request.Store.Id)).FirstOrDefault();
        if (first is null || first.Id == request.LanguageId || request.Store.DefaultLanguageId == request.LanguageId)
            return true;
        return !string.IsNullOrEmpty(await localization.GetLocalizedAsync(template, one => one.Subject, request.LanguageId, false, false))
            && !string.IsNullOrEmpty(await localization.GetLocalizedAsync(template, one => one.Body, request.LanguageId, false, false));
    }
}
