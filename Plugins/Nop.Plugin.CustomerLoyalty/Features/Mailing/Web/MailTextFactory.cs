using System.Text.Json;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The texts of mails: what nopCommerce's templates say, and the text parts beside them.</summary>
public class MailTextFactory(MailTemplateStore templates, PlainTextStore plain, ILocalizationService localization, ILanguageService languages, IPermissionService permissions)
{
    public async Task<MailTextListModel> ListAsync()
    {
        var own = await plain.TemplatesAsync();
        var rows = new List<MailTextRow>();
        foreach (var template in await templates.AllAsync())
            rows.Add(new MailTextRow(template.Id, template.Name, await localization.GetLocalizedAsync(template, one => one.Subject) ?? string.Empty, template.IsActive, own.Contains(template.Id), PreviewOf(template)));
        return new MailTextListModel { Rows = rows, MayManage = await permissions.AuthorizeAsync(LoyaltyPermissions.MailsManage) };
    }

    /// <summary>Null when there is no such template.</summary>
    public async Task<MailTextModel?> PrepareAsync(int id)
    {
        if (await templates.FindAsync(id) is not { } template)
            return null;
        var texts = await plain.OfAsync(id);
        return await CompleteAsync(template, languageId => texts.GetValueOrDefault(languageId));
    }

    /// <summary>What was posted, with what the page needs beside it.</summary>
    public async Task<MailTextModel?> CompleteAsync(MailTextModel posted) =>
        await templates.FindAsync(posted.Id) is { } template ? await CompleteAsync(template, languageId => posted.Languages.FirstOrDefault(one => one.LanguageId == languageId)?.Text) : null;

    /// <summary>What is wrong with each language's text.</summary>
    public async Task<IReadOnlyList<(int Place, string Text)>> ErrorsAsync(MailTextModel model)
    {
        var errors = new List<(int, string)>();
        for (var place = 0; place < model.Languages.Count; place++)
        {
            var text = model.Languages[place].Text ?? string.Empty;
            if (text.Length > PlainTextStore.Longest)
                errors.Add((place, string.Format(await SaysAsync("TooLong"), PlainTextStore.Longest)));
            else if (MailTemplate.TryParse(text) is null)
                errors.Add((place, await SaysAsync("Conditions")));
        }

        return errors;
    }

    public async Task SaveAsync(MailTextModel model)
    {
        foreach (var language in model.Languages)
            await plain.SaveAsync(model.Id, language.LanguageId, language.Text?.Trim());
    }

    private async Task<MailTextModel> CompleteAsync(MessageTemplate template, Func<int, string?> textOf)
    {
        var model = new MailTextModel { Id = template.Id, Name = template.Name, Preview = PreviewOf(template), Tokens = string.Join(' ', MessageTokens.Allowed) };
        model.Languages.Add(new MailTextLanguage { LanguageId = 0, Name = await SaysAsync("AllLanguages"), Text = textOf(0) });
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            model.Languages.Add(new MailTextLanguage { LanguageId = language.Id, Name = language.Name, Text = textOf(language.Id) });
        return model;
    }

    private static string PreviewOf(MessageTemplate template) => JsonSerializer.Serialize(new { Template = template.Name, Marketing = true });

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Texts.{name}");
}
