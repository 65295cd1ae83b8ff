using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview;

public static class OverviewServices
{
    public static void AddOverview(this IServiceCollection services)
    {
        services.AddScoped<DailyStore>();
        services.AddScoped<DailyHistoryStore>();
        services.AddScoped<ShopDayClock>();
        services.AddScoped<DailyCount>();
        services.AddScoped<DailyRequests>();
        services.AddScoped<DailyCleaning>();
        services.AddScoped<TargetStore>();
        services.AddScoped<TargetDesk>();
        services.AddScoped<OverviewFigures>();

        services.AddScoped<OverviewWords>();
        services.AddScoped<OverviewChoices>();
        services.AddScoped<OverviewCards>();
        services.AddScoped<OverviewCharts>();
        services.AddScoped<OverviewPage>();
        services.AddScoped<OverviewModelFactory>();
        services.AddScoped<OverviewExport>();
        services.AddScoped<TargetModelFactory>();
        services.AddScoped<CohortModelFactory>();
    }
}
