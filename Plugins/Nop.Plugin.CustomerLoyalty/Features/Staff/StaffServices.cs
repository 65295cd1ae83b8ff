using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Staff.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Staff;

public static class StaffServices
{
    public static void AddStaff(this IServiceCollection services)
    {
        services.AddScoped<StaffWorkStore>();
        services.AddScoped<IServiceWorkSource, CaseWorkStore>();
        services.AddScoped<StaffReports>();
        services.AddScoped<StaffModelFactory>();
        services.AddScoped<StaffExport>();
    }
}
