using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Care.Web;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Care;

public static class CareServices
{
    public static void AddCare(this IServiceCollection services)
    {
        services.AddScoped<CareCalendar>();
        services.AddScoped<CareTexts>();
        services.AddScoped<CareFundStore>();
        services.AddScoped<CareLineStore>();
        services.AddScoped<CareLedger>();
        services.AddScoped<CareFunds>();
        services.AddScoped<CareYearEnd>();
        services.AddScoped<CarePlanStore>();
        services.AddScoped<CareSubjectStore>();
        services.AddScoped<CarePlans>();
        services.AddScoped<CarePeople>();
        services.AddScoped<CareForecasts>();
        services.AddScoped<CareTaskStore>();
        services.AddScoped<CareTaskReader>();
        services.AddScoped<CareSettling>();
        services.AddScoped<CarePlanning>();
        services.AddScoped<CareChanges>();
        services.AddScoped<CarePass>();
        services.AddScoped<CareDesk>();
        services.AddScoped<IDayPart, CareDay>();
        services.AddScoped<CareTasteStore>();
        services.AddScoped<CareBoughtStore>();
        services.AddScoped<CarePreferences>();
        services.AddScoped<CarePersonalData>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CarePersonalData>());
        services.AddOwnedRows<LoyaltyCareTask>("CareTask", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltyCareLine>("CareLine", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddOwnedRows<LoyaltyCareTaste>("CareTaste", row => row.CustomerId, (row, id) => row.CustomerId = id);
        services.AddScoped<CareOutcomes>();
        services.AddScoped<IMeasureSource, CareMeasures>();
        services.AddCarePages();
    }
}
