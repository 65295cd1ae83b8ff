using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards;

public static class RewardServices
{
    public static void AddRewards(this IServiceCollection services)
    {
        services.AddScoped<IActionHandler, RewardActionHandler>();
        services.AddTiers();
    }
}
