using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Steps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

public static class JourneyServices
{
    public static void AddJourneys(this IServiceCollection services)
    {
        services.AddScoped<JourneyStore>();
        services.AddScoped<JourneyVersions>();
        services.AddScoped<ITagUse, JourneyTagUse>();
        services.AddScoped<EnrollmentStore>();
        services.AddScoped<IOwnedRows, EnrollmentRowsStore>();
        services.AddScoped<JourneyFactStore>();
        services.AddScoped<JourneyPersonStore>();
        services.AddScoped<JourneyAudience>();
        services.AddScoped<JourneyService>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<JourneyService>());

        services.AddScoped<JourneyRecordStore>();
        services.AddScoped<ProductStockStore>();
        services.AddScoped<ProductChangeStore>();
        services.AddScoped<ExpiringPointStore>();
        services.AddScoped<ExpiringPoints>();
        services.AddScoped<FactEntries>();
        services.AddScoped<IEntrySource>(provider => provider.GetRequiredService<FactEntries>());
        services.AddScoped<IEntrySource, RecordEntries>();
        services.AddScoped<IEntrySource, SegmentEntries>();
        services.AddScoped<IEntrySource, ProductEntries>();
        services.AddScoped<IEntrySource, PointEntries>();
        services.AddScoped<JourneyAdmission>();
        services.AddScoped<JourneyEntryPass>();

        services.AddScoped<JourneyViews>();
        services.AddScoped<JourneyStepPass>();
        services.AddScoped<JourneyStopping>();
        services.AddScoped<IActionGuard, JourneyGuard>();

        services.AddScoped<JourneyJudge>();
        services.AddScoped<JourneyDesk>();
        services.AddScoped<JourneySwitch>();
        services.AddScoped<JourneyInstaller>();
        services.AddScoped<IFeatureInstaller>(provider => provider.GetRequiredService<JourneyInstaller>());

        services.AddScoped<JourneyReportStore>();
        services.AddScoped<JourneyMeasureStore>();
        services.AddScoped<IMeasureSource, JourneyMeasures>();
        services.AddScoped<TrialRecords>();
        services.AddScoped<JourneyTrialService>();

        services.AddScoped<JourneyTexts>();
        services.AddScoped<JourneyActivity>();
        services.AddScoped<IFirstStepSource, JourneyFirstStep>();
        services.AddScoped<StepChoices>();
        services.AddScoped<JourneyEditorFactory>();
        services.AddScoped<JourneyModelFactory>();
        services.AddScoped<JourneyListFactory>();
        services.AddScoped<JourneyTrialFactory>();
        services.AddScoped<IActionSourceNames, JourneyNames>();
        services.AddScoped<JourneyBrought>();
        services.AddScoped<JourneyFilters>();
        services.AddScoped<JourneyReportFactory>();
        services.AddScoped<JourneyReportExport>();
        services.AddScoped<CustomerJourneysFactory>();
    }
}
