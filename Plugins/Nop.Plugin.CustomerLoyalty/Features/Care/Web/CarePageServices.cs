using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Web;

public static class CarePageServices
{
    public static void AddCarePages(this IServiceCollection services)
    {
        services.AddScoped<CareReader>();
        services.AddScoped<CareNames>();
        services.AddScoped<CarePlanParts>();
        services.AddScoped<CarePlanFactory>();
        services.AddScoped<CarePlanForms>();
        services.AddScoped<CareFundFactory>();
        services.AddScoped<CareLineFactory>();
        services.AddScoped<CareTaskLines>();
        services.AddScoped<CareTaskParts>();
        services.AddScoped<CareTaskFactory>();
        services.AddScoped<CareTaskPageFactory>();
        services.AddScoped<CareTaskGuard>();
        services.AddScoped<CareTastes>();
        services.AddScoped<CareBookFactory>();
        services.AddScoped<CareReturnFactory>();
    }
}
