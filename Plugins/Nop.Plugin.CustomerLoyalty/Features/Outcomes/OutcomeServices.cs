using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

public static class OutcomeServices
{
    public static void AddOutcomes(this IServiceCollection services)
    {
        services.AddScoped<MeasureOrderStore>();
        services.AddScoped<ArmCounter>();
        services.AddScoped<MeasureResultStore>();
        services.AddScoped<MeasureCount>();
        services.AddScoped<MeasureReport>();
        services.AddScoped<OutcomeModelFactory>();
        services.AddScoped<OutcomeExport>();
    }
}
