using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;

/// <summary>The rules that mails obey, as staff set them.</summary>
public class MailRulesFactory(ISettingService settings, MailAccounts accounts, SubscriptionTypes types, IStoreContext storeContext, ILocalizationService localization)
{
    public async Task<MailRulesModel> PrepareAsync()
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        return await CompleteAsync(new MailRulesModel
        {
            AccountId = current.MailAccountId,
            CapMails = current.MailCapMails,
            CapDays = current.MailCapDays,
            QuietFrom = current.MailQuietFrom,
            QuietUntil = current.MailQuietUntil,
            PerMinute = current.MailsPerMinute,
            PerMinutePerDomain = current.MailsPerMinutePerDomain,
            ApprovalAbove = current.CampaignApprovalAbove,
            OpenPixel = current.MailOpenPixel,
            SubscriptionTypeId = current.MailSubscriptionTypeId,
            AttributionDays = current.MailAttributionDays,
            RetentionDays = current.ActionRetentionDays,
            ReportFolder = current.MailReportFolder
        });
    }

    /// <summary>What the form shows but does not send back.</summary>
    public async Task<MailRulesModel> CompleteAsync(MailRulesModel model)
    {
        model.AvailableAccounts = [new SelectListItem(await SaysAsync("AccountId.Templates"), "0")];
        foreach (var account in await accounts.AllAsync())
            model.AvailableAccounts.Add(new SelectListItem($"{account.DisplayName} <{account.Email}>", account.Id.ToString()));
        model.AvailableTypes = [new SelectListItem(await SaysAsync("SubscriptionTypeId.Any"), "0")];
        foreach (var type in await types.AllAsync())
            model.AvailableTypes.Add(new SelectListItem(type.Name, type.Id.ToString()));
        model.ReportUrl = StoreAddress.BaseOf(await storeContext.GetCurrentStoreAsync()) + CustomerLoyaltyDefaults.MailReportPath[1..];
        model.ReportKey = Reports.ReportKey.Of(Convert.FromBase64String((await settings.LoadSettingAsync<CustomerLoyaltySettings>()).SigningKey));
        return model;
    }

    public async Task<IReadOnlyList<(string Field, string Text)>> ErrorsAsync(MailRulesModel model)
    {
        var errors = new List<(string, string)>();
        foreach (var (field, value, from, to) in new[]
        {
            (nameof(model.CapMails), model.CapMails, 0, 100), (nameof(model.CapDays), model.CapDays, 1, 60), (nameof(model.ApprovalAbove), model.ApprovalAbove, 0, 100_000_000),
            (nameof(model.PerMinute), model.PerMinute, 0, 100_000), (nameof(model.PerMinutePerDomain), model.PerMinutePerDomain, 0, 100_000), (nameof(model.AttributionDays), model.AttributionDays, 1, 60)
        })
            if (value < from || value > to)
                errors.Add((field, string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.Settings.Between"), from, to)));
        if (model.RetentionDays is not 0 and (< ActionRetention.FewestDays or > 3650))
            errors.Add((nameof(model.RetentionDays), string.Format(await SaysAsync("Retention"), ActionRetention.FewestDays, 3650)));
        foreach (var (field, time) in new[] { (nameof(model.QuietFrom), model.QuietFrom), (nameof(model.QuietUntil), model.QuietUntil) })
            if (!QuietHours.TryReadMinute(time, out _))
                errors.Add((field, await SaysAsync("NoTime")));
        if (model.ReportFolder?.Trim() is { Length: > 0 } folder && !Directory.Exists(folder))
            errors.Add((nameof(model.ReportFolder), await SaysAsync("NoFolder")));
        return errors;
    }

    public async Task SaveAsync(MailRulesModel model)
    {
        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        current.MailAccountId = model.AccountId;
        (current.MailCapMails, current.MailCapDays) = (model.CapMails, model.CapDays);
        (current.MailQuietFrom, current.MailQuietUntil) = (model.QuietFrom!.Trim(), model.QuietUntil!.Trim());
        (current.MailsPerMinute, current.MailsPerMinutePerDomain) = (model.PerMinute, model.PerMinutePerDomain);
        current.CampaignApprovalAbove = model.ApprovalAbove;
        current.MailOpenPixel = model.OpenPixel;
        current.MailSubscriptionTypeId = Math.Max(0, model.SubscriptionTypeId);
        (current.MailAttributionDays, current.ActionRetentionDays) = (model.AttributionDays, model.RetentionDays);
        current.MailReportFolder = model.ReportFolder?.Trim() ?? string.Empty;
        await settings.SaveSettingAsync(current);
    }

    private Task<string> SaysAsync(string name) => localization.GetResourceAsync(CustomerLoyaltyDefaults.LocalePrefix + ".Mails.Rules." + name);
}
