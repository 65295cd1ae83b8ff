using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Insights;

public static class InsightServices
{
    public static void AddInsights(this IServiceCollection services)
    {
        services.AddScoped<TimelineStore>();
        services.AddScoped<PhoneFinderStore>();
        services.AddScoped<CustomerFinderStore>();
        services.AddScoped<CustomerFinder>();
        services.AddScoped<TimelineModelFactory>();
        services.AddScoped<TimelineEntryFactory>();
    }
}
