using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Days;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Parts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards;

public static class RewardServices
{
    public static void AddRewards(this IServiceCollection services)
    {
        services.AddScoped<IActionHandler, RewardActionHandler>();
        services.AddScoped<IDailySource, TierDays>();
        services.AddScoped<IDailySource, PointDays>();
        services.AddScoped<IDailySource, OwedDays>();
        services.AddTiers();
        services.AddBenefits();
        services.AddEarning();
        services.AddGrants();
        services.AddPointPages();
        services.AddMyLoyalty();
        services.AddSimulation();
    }

    private static void AddEarning(this IServiceCollection services)
    {
        // A feature with tiers registers its own before.
        services.TryAddScoped<ITierOf, NoTiers>();
        services.AddScoped<EarningRuleStore>();
        services.AddScoped<IFirstStepSource, PointsFirstStep>();
        services.AddScoped<EarningCatalogueStore>();
        services.AddScoped<EarningFactStore>();
        services.AddScoped<EarningOrderStore>();
        services.AddSingleton<RuleShelf>();
        services.AddScoped<EarningPeople>();
        services.AddScoped<OrderReader>();
        services.AddScoped<OrderEarner>();
        services.AddScoped<OrderReversals>();
        services.AddScoped<DeedEarner>();
        services.AddScoped<BirthdayEarner>();
        services.AddScoped<EarningFollower>();
        services.AddScoped<RuleDesk>();
        services.AddScoped<RewardMeasureStore>();
        services.AddScoped<IMeasureSource, RewardMeasures>();
    }

    private static void AddGrants(this IServiceCollection services)
    {
        services.AddScoped<GrantStore>();
        services.AddScoped<PointLineStore>();
        services.AddScoped<GrantLedger>();
        services.AddScoped<GrantCalendar>();
        services.AddScoped<WalletStore>();
        services.AddScoped<WalletReader>();
        services.AddScoped<WalletHandler>();
        services.AddScoped<PointTexts>();
        services.AddScoped<PointPoster>();
        services.AddScoped<PointDesk>();
        services.AddScoped<ExpiringGrants>();
        services.AddScoped<KeptPoints>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<KeptPoints>());
        services.AddOwnedRows<LoyaltyGrant>("Grant", grant => grant.CustomerId, (grant, id) => grant.CustomerId = id);
        services.AddOwnedRows<LoyaltyPointLine>("PointLine", line => line.CustomerId, (line, id) => line.CustomerId = id);
    }

    private static void AddPointPages(this IServiceCollection services)
    {
        services.AddScoped<RewardWords>();
        services.AddScoped<PointActivity>();
        services.AddScoped<CoreEarning>();
        services.AddScoped<IHealthAdvisor>(provider => provider.GetRequiredService<CoreEarning>());
        services.AddScoped<RuleSentence>();
        services.AddScoped<EarningChoices>();
        services.AddScoped<EarningModelFactory>();
        services.AddScoped<EarningListFactory>();
        services.AddScoped<EarningPreviewFactory>();
        services.AddScoped<StatementReader>();
        services.AddScoped<PointAdjusting>();
        services.AddSingleton<LiabilityShelf>();
        services.AddScoped<LiabilityReport>();
        services.AddScoped<GrantWords>();
        services.AddScoped<GrantListFactory>();
        services.AddScoped<StatementFactory>();
        services.AddScoped<StatementExport>();
        services.AddScoped<ShopMonths>();
        services.AddScoped<DeadRewards>();
        services.AddScoped<FirstRewardStore>();
        services.AddScoped<ProgrammeFigures>();
        services.AddScoped<ProgrammeFactory>();
    }

    private static void AddMyLoyalty(this IServiceCollection services)
    {
        services.AddScoped<IMyLoyaltyPart, PointsPart>();
        services.AddScoped<IMyLoyaltyPart, WaysPart>();
        services.AddScoped<IMyLoyaltyPart, StatementPart>();
        services.AddScoped<CustomerPointsFactory>();
        services.AddScoped<EarnPreview>();
        services.AddScoped<CartGoodsStore>();
        services.AddScoped<CartGoods>();
        services.AddScoped<OrderPoints>();
        services.AddScoped<EarnContext>();
        services.AddScoped<EarnFigures>();
    }

    private static void AddSimulation(this IServiceCollection services)
    {
        services.AddScoped<SimulationStore>();
        services.AddScoped<SimulationFactStore>();
        services.AddScoped<SimulationRun>();
        services.AddScoped<SimulationDesk>();
        services.AddScoped<SimulatedRules>();
        services.AddScoped<SimulatedTiers>();
        services.AddScoped<SimulatedCost>();
        services.AddScoped<SimulationFactory>();
    }
}
