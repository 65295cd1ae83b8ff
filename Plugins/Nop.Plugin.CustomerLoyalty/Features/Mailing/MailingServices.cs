using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Preview;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Health;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

public static class MailingServices
{
    public static void AddMailing(this IServiceCollection services)
    {
        services.AddSingleton<SmtpPool>();
        services.AddSingleton<SendThrottle>();
        services.AddSingleton<MailTemplates>();
        services.AddSingleton<UnsubscribeEndpoint>();
        services.AddSingleton<MailPreferencesEndpoint>();
        services.AddSingleton<MailClickEndpoint>();
        services.AddSingleton<MailOpenEndpoint>();
        services.AddSingleton<MailReportEndpoint>();
        services.AddScoped<IDispatchEnd, ConnectionCloser>();
        services.AddScoped<IDispatchEnd, ClickSettler>();
        services.AddScoped<IDispatchEnd, ReportFolder>();
        services.AddScoped<IDispatchEnd, MailAttribution>();
        services.AddScoped<IDispatchEnd, CouponSweep>();
        services.AddScoped<MailOrderStore>();
        services.AddScoped<MailOutcomes>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<MailOutcomes>());
        services.AddOwnedRows<LoyaltyMailOrder>("MailOrder", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddScoped<OutcomeFactory>();
        services.AddScoped<ActionTexts>();
        services.AddScoped<QueueHealthFactory>();
        services.AddScoped<CustomerMailsFactory>();
        services.AddScoped<QueueModelFactory>();
        services.AddScoped<MailRulesFactory>();
        services.AddScoped<SuppressionFactory>();
        services.AddScoped<MailRelease>();
        services.AddScoped<IHealthAdvisor, MailHealth>();
        services.AddScoped<MailReports>();
        services.AddScoped<MailClickStore>();
        services.AddScoped<Recommendations.Mails.IMailLinkWitness, ProductLinkWitness>();
        services.AddScoped<MailChoices>();
        services.AddScoped<MailPreferencesPage>();
        services.AddScoped<IPersonalData, MailErasure>();
        services.AddScoped<IMailTokenSource, ProductTokens>();
        services.AddScoped<MailSender>();
        services.AddScoped<SuppressionStore>();
        services.AddScoped<MailPreferenceStore>();
        services.AddScoped<RecipientStore>();
        services.AddScoped<NewsletterDesk>();
        services.AddScoped<SubscriptionTypes>();
        services.AddScoped<MailGate>();
        services.AddScoped<MailTexts>();
        services.AddScoped<MailAccounts>();
        services.AddScoped<MailLayout>();
        services.AddScoped<IMailTokenSource, OrderTokens>();
        services.AddScoped<PlainTextStore>();
        services.AddScoped<MailTemplateStore>();
        services.AddScoped<ShopOfMails>();
        services.AddScoped<CouponStore>();
        services.AddScoped<DiscountStore>();
        services.AddScoped<CouponDiscounts>();
        services.AddScoped<CouponMint>();
        services.AddScoped<IMailTokenSource, CouponTokens>();
        services.AddScoped<IPersonalData, CouponErasure>();
        services.AddOwnedRows<LoyaltyCoupon>("Coupon", coupon => coupon.CustomerId, (coupon, id) => coupon.CustomerId = id);
        services.AddScoped<PreviewSampleStore>();
        services.AddScoped<PreviewPerson>();
        services.AddScoped<MailPreview>();
        services.AddScoped<TestMail>();
        services.AddScoped<PreviewFactory>();
        services.AddScoped<MailTextFactory>();
        services.AddScoped<MailDigest>();
        services.AddScoped<MailLast>();
        services.AddScoped<MailFiller>();
        services.AddScoped<MailComposer>();
        services.AddScoped<MailRecords>();
        services.AddScoped<IActionHandler, MailHandler>();
    }
}
