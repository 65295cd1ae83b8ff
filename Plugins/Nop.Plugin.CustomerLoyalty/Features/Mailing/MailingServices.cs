using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Sending;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing;

public static class MailingServices
{
    public static void AddMailing(this IServiceCollection services)
    {
        services.AddSingleton<SmtpPool>();
        services.AddSingleton<SendThrottle>();
        services.AddSingleton<MailTemplates>();
        services.AddScoped<IDispatchEnd, ConnectionCloser>();
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
