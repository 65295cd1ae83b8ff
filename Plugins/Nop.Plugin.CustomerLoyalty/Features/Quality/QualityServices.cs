using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

public static class QualityServices
{
    public static void AddQuality(this IServiceCollection services)
    {
        services.AddScoped<DataMarkStore>();
        services.AddScoped<QualitySubjectStore>();
        services.AddScoped<DataQualityStore>();
        services.AddScoped<QualityService>();
        services.AddScoped<QualityPass>();

        services.AddScoped<DataRequestStore>();
        services.AddScoped<AskMailHandler>();
        services.AddScoped<AskContext>();
        services.AddScoped<DataAsking>();
        services.AddScoped<RewardHandler>();
        services.AddScoped<RewardCatchUp>();
        services.AddScoped<DataForm>();
        services.AddScoped<DataFormLanguage>();
        services.AddScoped<AskedData>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<AskedData>());

        services.AddScoped<QualityModelFactory>();
        services.AddScoped<QualitySettingsSaver>();
    }
}
