using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

public static class FollowUpServices
{
    public static void AddFollowUps(this IServiceCollection services)
    {
        services.AddScoped<FollowUpStore>();
        services.AddScoped<FollowUpService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<FollowUpService>());
        services.AddScoped<IActionHandler, FollowUpActionHandler>();
        services.AddOwnedRows<LoyaltyFollowUp>("FollowUp", task => task.CustomerId, (task, id) => task.CustomerId = id);
        services.AddScoped<FollowUpModelFactory>();
    }
}
