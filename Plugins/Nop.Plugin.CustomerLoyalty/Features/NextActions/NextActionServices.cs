using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.NextActions;

public static class NextActionServices
{
    public static void AddNextActions(this IServiceCollection services)
    {
        services.AddScoped<NextActionStore>();
        services.AddScoped<NextActionPlanner>();
        services.AddScoped<NextActionService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<NextActionService>());
        services.AddOwnedRows<LoyaltyNextAction>("NextAction", action => action.CustomerId, (action, id) => action.CustomerId = id);
        services.AddScoped<IDayPart, NextActionDay>();
        services.AddScoped<NextActionMeasureStore>();
        services.AddScoped<IMeasureSource, NextActionMeasures>();
        services.AddScoped<NextActionModelFactory>();
    }
}
