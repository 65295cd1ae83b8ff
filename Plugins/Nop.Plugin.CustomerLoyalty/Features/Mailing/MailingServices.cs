using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
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
        services.AddScoped<QueueModelFactory>();
        services.AddScoped<MailRulesFactory>();
        services.AddScoped<SuppressionFactory>();
        services.AddScoped<MailRelease>();
        services.AddScoped<IHealthAdvisor, MailHealth>();
        services.AddScoped<MailReports>();
        services.AddScoped<MailClickStore>();
        services.AddScoped<MailChoices>();
        services.AddScoped<MailPreferencesPage>();
        services.AddScoped<IPersonalData, MailErasure>();
        services.AddScoped<IMailTokenSource, ProductTokens>();
        services.AddScoped<MailSender>();
        services.AddScoped<SuppressionStore>();
        services.AddScoped<MailPreferenceStore>();
        services.AddScoped<NewsletterDesk>();
        services.AddScoped<MailGate>();
        services.AddScoped<MailTexts>();
        services.AddScoped<MailAccounts>();
        services.AddScoped<MailLayout>();
        services.AddScoped<IMailTokenSource, OrderTokens>();
        services.AddScoped<MailComposer>();
        services.AddScoped<MailRecords>();
        services.AddScoped<IActionHandler, MailHandler>();
    }
}
