using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Choices;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Days;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Mails;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Preview;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Results;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Shoppers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

public static class RecommendationServices
{
    public static void AddRecommendations(this IServiceCollection services)
    {
        services.AddSingleton<BestSellerShelf>();
        services.AddScoped<BestSellerStore>();
        services.AddScoped<SalesStore>();

        services.AddSingleton<RecommenderShelf>();
        services.AddHostedService<RecommenderWatch>();
        services.AddScoped<InteractionStore>();
        services.AddScoped<VariantStore>();
        services.AddScoped<InteractionReader>();
        services.AddScoped<RecommenderRuns>();
        services.AddScoped<RecommenderRefresh>();
        services.AddScoped<RecommenderTraining>();
        services.AddScoped<RecommenderEvaluation>();
        services.AddScoped<IHealthAdvisor, ModelAdvisor>();

        services.AddScoped<ShopperPastStore>();
        services.AddSingleton<OwnedShelf>();
        services.AddScoped<ShopperReader>();
        services.AddScoped<PersonalChoice>();

        services.AddSingleton<CatalogueShelf>();
        services.AddScoped<CatalogueStore>();
        services.AddSingleton<ContentShelf>();
        services.AddScoped<ContentStore>();
        services.AddScoped<ContentRefresh>();
        services.AddScoped<BackInStockStore>();
        services.AddScoped<IStrategy, BackInStockStrategy>();
        services.AddScoped<SimilarProducts>();
        services.AddScoped<IStrategy, ForYouStrategy>();
        services.AddScoped<IStrategy, BecauseYouViewedStrategy>();
        services.AddScoped<IStrategy, BoughtTogetherStrategy>();
        services.AddScoped<IStrategy, ViewedTogetherStrategy>();
        services.AddScoped<IStrategy, BuyAgainStrategy>();
        services.AddScoped<IStrategy, TrendingStrategy>();
        services.AddScoped<IStrategy, BestSellersStrategy>();
        services.AddScoped<IStrategy, RecentlyViewedStrategy>();
        services.AddScoped<IStrategy, NewProductsStrategy>();

        services.AddSingleton<ExperimentShelf>();
        services.AddScoped<ExperimentStore>();
        services.AddScoped<ArmChooser>();
        services.AddScoped<ExperimentDesk>();
        services.AddScoped<ExperimentResults>();
        services.AddScoped<IMeasureSource, BlockMeasures>();
        services.AddSingleton<MerchantRuleShelf>();
        services.AddScoped<MerchantRuleStore>();
        services.AddScoped<MerchantHands>();
        services.AddScoped<MerchantRuleDesk>();
        services.AddScoped<CatalogueSearchStore>();
        services.AddScoped<PlaceDesk>();

        services.AddSingleton<BlockPlaceShelf>();
        services.AddScoped<BlockPlaceStore>();
        services.AddScoped<DefaultPlaces>();
        services.AddScoped<ShowableProducts>();
        services.AddScoped<QuestionMaker>();
        services.AddScoped<BlockMaker>();
        services.AddScoped<PageProducts>();
        services.AddScoped<PageBlocks>();
        services.AddScoped<BlockPlaces>();
        services.AddScoped<IFirstStepSource, BlockFirstStep>();
        services.AddScoped<PlaceAudience>();
        services.AddScoped<BlockPlaceEditor>();
        services.AddScoped<BlockPreview>();
        services.AddScoped<BlockResultStore>();
        services.AddScoped<BlockResults>();
        services.AddScoped<IDailySource, BlockDays>();
        services.AddScoped<BlockReaches>();
        services.AddScoped<BlockDeeds>();
        services.AddScoped<BlockTexts>();
        services.AddScoped<RuleFactory>();
        services.AddScoped<ExperimentFactory>();
        services.AddScoped<BlockListFactory>();
        services.AddScoped<BlockPlaceFactory>();
        services.AddScoped<BlockPreviewFactory>();
        services.AddScoped<BlockReportFactory>();
        services.AddScoped<BlockReportChoices>();
        services.AddScoped<BlockPeriods>();
        services.AddScoped<BlockDeedFactory>();
        services.AddScoped<EvaluationFactory>();
        services.AddScoped<BlockModelFactory>();

        services.AddScoped<BlockTitles>();
        services.AddScoped<MailProductBlocks>();
        services.AddScoped<MailProducts>();
        services.AddScoped<MailChains>();
        services.AddScoped<MailPlaces>();
        services.AddScoped<MailLines>();
        services.AddScoped<MailPrices>();
        services.AddScoped<MailReaders>();
        services.AddScoped<MailFacts>();
        services.AddScoped<MailTokens>();
        services.AddSingleton<MailLinkEndpoint>();
        services.AddScoped<MailTargets>();
        services.AddScoped<MailClicks>();

        services.AddSingleton<ChoiceEndpoint>();
        services.AddScoped<ChoiceTokens>();
        services.AddScoped<ShopperChoices>();
    }
}
