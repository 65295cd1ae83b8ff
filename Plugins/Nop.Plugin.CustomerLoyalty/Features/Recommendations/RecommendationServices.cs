using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

public static class RecommendationServices
{
    public static void AddRecommendations(this IServiceCollection services)
    {
        services.AddSingleton<BestSellerShelf>();
        services.AddScoped<BestSellerStore>();
        services.AddScoped<SalesStore>();
        services.AddScoped<ShopperHistoryStore>();
        services.AddScoped<ShowableProducts>();
        services.AddScoped<PageProducts>();
        services.AddScoped<BlockService>();
    }
}
