using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerLoyalty.Features.Privacy;

public static class PrivacyServices
{
    public static void AddPrivacy(this IServiceCollection services)
    {
        services.AddScoped<CustomerErasure>();
        services.AddScoped<CustomerDownload>();
        services.AddScoped<PersonalPage>();
    }
}
