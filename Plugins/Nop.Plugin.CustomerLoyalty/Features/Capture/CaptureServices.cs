using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Sources;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Visitors;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture;

public static class CaptureServices
{
    public static void AddCapture(this IServiceCollection services)
    {
        services.AddSingleton<CaptureGate>();
        services.AddSingleton<CaptureCounters>();
        services.AddSingleton<BrowseBuffer>();
        services.AddSingleton<RateLimiter>();
        services.AddSingleton<LiveViews>();
        services.AddSingleton<BeaconEndpoint>();
        services.AddHostedService<BrowseWriter>();

        services.AddScoped<FactJournal>();
        services.AddScoped<FactErasureStore>();
        services.AddScoped<FactExportStore>();
        services.AddScoped<IPersonalExport, CapturedExport>();
        services.AddScoped<RetentionStore>();
        services.AddScoped<RetentionSweep>();
        services.AddScoped<BrowseFlusher>();
        services.AddScoped<SubjectStore>();
        services.AddScoped<BrowsingConsent>();
        services.AddScoped<BeaconTokens>();
        services.AddScoped<VisitorReader>();
        services.AddScoped<VisitorStore>();
        services.AddScoped<FirstVisitors>();
        services.AddScoped<HistoryHandoverStore>();
        services.AddScoped<HistoryHandover>();
        services.AddScoped<EventJournal>();
        services.AddScoped<FactRecorder>();
        services.AddScoped<ShopJournal>();
        services.AddScoped<AccountJournal>();

        services.AddScoped<RegisteredCustomerStore>();
        services.AddScoped<OrderHistoryStore>();
        services.AddScoped<ShipmentHistoryStore>();
        services.AddScoped<ReturnHistoryStore>();
        services.AddScoped<ReviewHistoryStore>();
        services.AddScoped<RegistrationHistoryStore>();
        services.AddScoped<ShopHistory>();
        services.AddOwnedRows<LoyaltyFact>("Fact", fact => fact.CustomerId, (fact, id) => fact.CustomerId = id);
        services.AddOwnedRows<LoyaltyVisitor>("Visitor", visitor => visitor.CustomerId, (visitor, id) => visitor.CustomerId = id);
        services.AddScoped<IFactSource>(provider => provider.GetRequiredService<RegistrationHistoryStore>());
        services.AddScoped<IFactSource>(provider => provider.GetRequiredService<OrderHistoryStore>());
        services.AddScoped<IFactSource>(provider => provider.GetRequiredService<ShipmentHistoryStore>());
        services.AddScoped<IFactSource>(provider => provider.GetRequiredService<ReturnHistoryStore>());
        services.AddScoped<IFactSource>(provider => provider.GetRequiredService<ReviewHistoryStore>());
        services.AddScoped<FactReconciler>();
    }
}
