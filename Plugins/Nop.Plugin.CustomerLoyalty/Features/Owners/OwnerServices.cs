using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Owners.Web;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

public static class OwnerServices
{
    public static void AddOwners(this IServiceCollection services)
    {
        services.AddScoped<OwnerStore>();
        services.AddScoped<HandoverStore>();
        services.AddScoped<AgentStore>();
        services.AddScoped<CustomerAccess>();
        services.AddScoped<OwnerService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<OwnerService>());
        services.AddScoped<Handovers>();
        services.AddScoped<OwnerActivity>();
        services.AddScoped<OwnerTexts>();
        services.AddScoped<OwnerModelFactory>();
    }
}
