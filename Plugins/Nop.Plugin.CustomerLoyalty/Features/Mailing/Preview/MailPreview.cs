using System.Globalization;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;

/// <summary>Writes a mail as it would leave for a customer, by what sends it too. Nothing is counted, planned or kept.</summary>
public class MailPreview(MailComposer composer, MailGate gate, MailRecords records, CouponDiscounts discounts, PreviewSampleStore samples, IStoreContext storeContext, ShopOfMails shop)
{
    private const int LongestSubject = 70;
    private const int LargestHtml = 100 * 1024;

    public async Task<PreviewedMail> WriteAsync(PreviewRequest request, Customer customer)
    {
        var store = await shop.StoreAsync(request.StoreId) ?? await storeContext.GetCurrentStoreAsync();
        var settings = await shop.SettingsAsync(store.Id);
        var payload = await AboutAsync(request.Payload, customer);
        var decision = await gate.DecideAsync(customer, store.Id, payload, settings);
        try
        {
            var mail = await composer.ComposeAsync(new MailRequest(customer, store, payload, request.Source, 0) { LanguageId = request.LanguageId, Text = request.Text }, settings);
            return new PreviewedMail
            {
                Customer = customer,
                Mail = records.Preview(mail, customer),
                Account = mail.Account,
                Language = mail.Language?.Name ?? string.Empty,
                Decision = decision,
                Warnings = await WarningsAsync(mail, payload)
            };
        }
        catch (MailProblemException problem)
        {
            return new PreviewedMail { Customer = customer, Problem = problem.Reason, ProblemWords = problem.Message, Decision = decision };
        }
    }

    /// <summary>What only a real action knows is taken from what the customer has.</summary>
    private async Task<MailPayload> AboutAsync(MailPayload payload, Customer customer)
    {
        var orderId = payload.OrderId > 0 ? payload.OrderId : await samples.NewestOrderAsync(customer.Id);
        var products = payload.ProductIds.Count > 0 ? payload.ProductIds : await samples.ProductsAsync(customer.Id, orderId);
        var tokens = payload.Tokens.ToDictionary();
        tokens.TryAdd(MessageTokens.Points, "0");
        tokens.TryAdd(MessageTokens.ExpiringPoints, "250");
        tokens.TryAdd(MessageTokens.ExpireOn, shop.Today.AddDays(14).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return payload with { OrderId = orderId, ProductIds = products, Tokens = tokens };
    }

    private async Task<IReadOnlyList<PreviewWarning>> WarningsAsync(ComposedMail mail, MailPayload payload)
    {
        var filled = mail.Filled!;
        var warnings = filled.Unknown.Select(token => new PreviewWarning(PreviewWarningKind.UnknownToken, $"%{token}%")).ToList();
        if (!mail.IsInLanguage)
            warnings.Add(new PreviewWarning(PreviewWarningKind.NoTranslation, mail.Language?.Name ?? string.Empty));
        if (mail.Subject.Length > LongestSubject)
            warnings.Add(new PreviewWarning(PreviewWarningKind.LongSubject, mail.Subject.Length.ToString("N0")));
        if (mail.Html.Length > LargestHtml)
            warnings.Add(new PreviewWarning(PreviewWarningKind.LargeMail, (mail.Html.Length / 1024).ToString("N0")));
        var tells = filled.Mentioned.Contains(MessageTokens.Coupon);
        if (payload.DiscountId > 0 && !tells)
            warnings.Add(new PreviewWarning(PreviewWarningKind.CouponNotTold));
        if (payload.DiscountId == 0 && tells)
            warnings.Add(new PreviewWarning(PreviewWarningKind.NoCoupon));
        if (payload.DiscountId > 0 && await discounts.FindUsableAsync(payload.DiscountId) is null)
            warnings.Add(new PreviewWarning(PreviewWarningKind.DiscountOver));
        return warnings;
    }
}
