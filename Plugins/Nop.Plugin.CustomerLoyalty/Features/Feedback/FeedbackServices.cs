using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback;

public static class FeedbackServices
{
    public static void AddFeedback(this IServiceCollection services)
    {
        services.AddScoped<IFeedbackSource, ReviewWordStore>();
        services.AddScoped<FeedbackReader>();
        services.AddScoped<ThemeStore>();
        services.AddScoped<ThemeDesk>();
        services.AddScoped<ThemeSearch>();
        services.AddScoped<FeedbackChangeStore>();
        services.AddScoped<FeedbackPageStore>();
        services.AddScoped<FeedbackMonths>();
        services.AddSingleton<FeedbackShelf>();
        services.AddScoped<FeedbackDesk>();
        services.AddScoped<PublicMonths>();

        services.AddScoped<FeedbackWords>();
        services.AddScoped<FeedbackNotices>();
        services.AddScoped<FeedbackModelFactory>();
        services.AddScoped<FeedbackTextFactory>();
        services.AddScoped<FeedbackExport>();
        services.AddScoped<ThemeModelFactory>();
    }
}
