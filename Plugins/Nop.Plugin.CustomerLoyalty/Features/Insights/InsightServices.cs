using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Words;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

public static class InsightServices
{
    public static void AddInsights(this IServiceCollection services)
    {
        services.AddScoped<TimelineStore>();
        services.AddScoped<PhoneFinderStore>();
        services.AddScoped<CustomerFinderStore>();
        services.AddScoped<CustomerWordStore>();
        services.AddScoped<CustomerWordSourceStore>();
        services.AddScoped<CustomerIndexStore>();
        services.AddScoped<CustomerWords>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CustomerWords>());
        services.AddScoped<CustomerFinder>();
        services.AddScoped<CallerStore>();
        services.AddScoped<WrittenFacts>();
        services.AddScoped<TimelineModelFactory>();
        services.AddScoped<TimelineEntryFactory>();
    }
}
