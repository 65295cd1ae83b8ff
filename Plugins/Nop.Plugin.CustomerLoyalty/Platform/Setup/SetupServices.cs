using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Health.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup;

public static class SetupServices
{
    public static void AddSetup(this IServiceCollection services)
    {
        services.AddScoped<KeptDataMarker>();
        services.AddScoped<LocaleInstaller>();
        services.AddScoped<PermissionInstaller>();
        services.AddScoped<TaskInstaller>();
        services.AddScoped<ActivityTypeStore>();
        services.AddScoped<TranslationStore>();
        services.AddScoped<IUninstallStep, OwnTranslations>();
        services.AddScoped<MessageTemplateInstaller>();
        services.AddScoped<PluginInstaller>();
        services.AddScoped<UninstallGuard>();
        services.AddScoped<SettingsSaver>();
        services.AddScoped<GivenRoleStore>();
        services.AddScoped<LanguageTexts>();
        services.AddScoped<CustomerMoney>();
        services.AddScoped<FirstSteps>();
        services.AddScoped<IFirstStepSource, BasicSteps>();
        services.AddScoped<ShopSizeStore>();
        services.AddSingleton<ShopSizeShelf>();
        services.AddScoped<RecommendedSettings>();
        services.AddScoped<IFirstStepSource, RecommendedStep>();
        services.AddScoped<FirstStepsModelFactory>();
        services.AddScoped<JournalSizeStore>();
        services.AddScoped<HealthReport>();
        services.AddScoped<HealthModelFactory>();
        services.AddScoped<ConfigurationModelFactory>();
    }
}
