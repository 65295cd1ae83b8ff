using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

public static class TierServices
{
    public static void AddTiers(this IServiceCollection services)
    {
        services.AddSingleton<TierShelf>();
        services.AddScoped<TierProgrammeStore>();
        services.AddScoped<TierFactStore>();
        services.AddScoped<TierPointStore>();
        services.AddScoped<CustomerTierStore>();
        services.AddScoped<TierDecisionStore>();
        services.AddScoped<TierRoleStore>();
        services.AddScoped<ITierSubjects, TierSubjectStore>();
        services.AddScoped<TierLocks>();
        services.AddScoped<TierEffects>();
        services.AddScoped<TierCounter>();
        services.AddScoped<TierPass>();
        services.AddScoped<TierDesk>();
        services.AddScoped<TierFigures>();
        services.AddScoped<CustomerTiers>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CustomerTiers>());
        services.AddOwnedRows<LoyaltyTierDecision>("TierDecision", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltyTierChange>("TierChange", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddScoped<IMailTokenSource, TierTokens>();

        services.AddScoped<EarlyAccessStore>();
        services.AddScoped<EarlyAccess>();
        services.AddScoped<IUninstallStep>(provider => provider.GetRequiredService<EarlyAccess>());
        services.AddScoped<AccessLists>();
        services.AddScoped<IHealthAdvisor>(provider => provider.GetRequiredService<AccessLists>());
        services.AddScoped<ShopDays>();
        services.AddScoped<BenefitDesk>();
        services.AddScoped<IUninstallStep>(provider => provider.GetRequiredService<BenefitDesk>());
        services.AddScoped<CustomerBenefits>();
        services.AddScoped<ITierFollower, AgentFollower>();
        services.AddScoped<ITierOf, TierFactors>();

        services.AddScoped<TierTexts>();
        services.AddScoped<BenefitTexts>();
        services.AddScoped<BenefitChecks>();
        services.AddScoped<TierPageFactory>();
        services.AddScoped<TierFormFactory>();
        services.AddScoped<TierMemberFactory>();
        services.AddScoped<CustomerTierFactory>();
        services.AddScoped<TierChanges>();
    }
}
