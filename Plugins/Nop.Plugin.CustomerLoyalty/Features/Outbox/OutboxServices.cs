using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Outbox.Retention;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

public static class OutboxServices
{
    public static void AddOutbox(this IServiceCollection services)
    {
        services.AddScoped<ActionOutbox>();
        services.AddScoped<ActionListStore>();
        services.AddScoped<ActionQueue>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<ActionQueue>());
        services.AddScoped<ActionRetentionStore>();
        services.AddScoped<IDispatchEnd, ActionRetention>();
        services.AddScoped<IOwnedRows, ActionRowsStore>();
        services.AddScoped<ActionRunner>();
        services.AddScoped<ActionDispatcher>();
    }
}
