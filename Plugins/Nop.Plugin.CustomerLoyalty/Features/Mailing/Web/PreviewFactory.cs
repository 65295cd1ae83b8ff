using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Localization;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>Says in the reader's language what became of a preview or a test mail.</summary>
public class PreviewFactory(MailPreview previews, PreviewPerson person, TestMail tests, IPermissionService permissions, ILocalizationService localization, ILanguageService languages, IWorkContext workContext)
{
    public async Task<PreviewDialogModel> DialogAsync() => new(
        [.. (await languages.GetAllLanguagesAsync()).Select(language => KeyValuePair.Create(language.Id, language.Name))],
        (await workContext.GetCurrentCustomerAsync()).Email ?? string.Empty,
        await permissions.AuthorizeAsync(LoyaltyPermissions.MailsManage));

    public async Task<object> ShowAsync(PreviewModel model)
    {
        if (await person.FindAsync(model.As) is not { } customer)
            return new { problem = await SaysAsync("NoCustomer") };
        var preview = await previews.WriteAsync(RequestOf(model), customer);
        var warnings = new List<string>();
        foreach (var warning in preview.Warnings)
            warnings.Add(string.Format(await SaysAsync($"Warning.{warning.Kind}"), warning.About));
        return new
        {
            problem = preview.Mail is null ? await ProblemAsync(preview) : null,
            customer = $"{customer.FirstName} {customer.LastName} · {customer.Email}".Trim(' ', '·'),
            language = preview.Language,
            subject = preview.Mail?.Subject,
            html = preview.Mail?.Html,
            text = preview.Mail?.Text,
            headers = preview.Mail is null ? null : string.Join('\n', MimeMail.Headers(preview.Mail).Select(header => $"{header.Name}: {header.Value}")),
            verdict = preview.Decision.MaySend ? null : string.Format(await SaysAsync(preview.Decision.UntilUtc is null ? "WouldNot" : "WouldWait"), await localization.GetLocalizedEnumAsync(preview.Decision.Reason)),
            warnings
        };
    }

    public async Task<object> TestAsync(PreviewModel model)
    {
        if (await person.FindAsync(model.As) is not { } customer)
            return new { sent = false, text = await SaysAsync("NoCustomer") };
        var preview = await previews.WriteAsync(RequestOf(model), customer);
        var result = await tests.SendAsync(preview, model.To);
        var about = result.Outcome == TestMailOutcome.NotWritten ? await ProblemAsync(preview) : result.About;
        return new { sent = result.Outcome == TestMailOutcome.Sent, text = string.Format(await SaysAsync($"Test.{result.Outcome}"), about) };
    }

    private static PreviewRequest RequestOf(PreviewModel model) => new(new MailPayload
    {
        TemplateName = model.Template ?? string.Empty,
        Topic = model.Topic ?? string.Empty,
        IsMarketing = model.Marketing,
        DiscountId = Math.Max(0, model.DiscountId),
        CouponDays = Math.Clamp(model.CouponDays, 0, 3650)
    })
    {
        As = model.As,
        LanguageId = model.LanguageId,
        StoreId = model.StoreId,
        Source = new ActionSource((ActionSourceKind)model.SourceKindId, model.SourceId, 0, 0, model.Variant),
        Text = string.IsNullOrEmpty(model.Body) ? null : new MailText(model.Subject ?? string.Empty, model.Body, 0) { Plain = model.Plain }
    };

    private async Task<string> ProblemAsync(PreviewedMail preview)
    {
        var reason = await localization.GetLocalizedEnumAsync(preview.Problem);
        return preview.ProblemWords.Length == 0 ? reason : $"{reason}: {preview.ProblemWords}";
    }

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Mails.Preview.{name}");
}
