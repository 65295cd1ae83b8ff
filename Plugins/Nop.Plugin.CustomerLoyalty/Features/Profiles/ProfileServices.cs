using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Days;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

public static class ProfileServices
{
    public static void AddProfiles(this IServiceCollection services)
    {
        services.AddScoped<ProfileFactStore>();
        services.AddScoped<CustomerDescriptionStore>();
        services.AddScoped<ProfileStore>();
        services.AddScoped<ProfileFolder>();
        services.AddScoped<GoneCustomers>();
        services.AddScoped<ProfileRefresh>();
        services.AddScoped<ProfileRangeBuilder>();
        services.AddScoped<ProfileBuild>();
        services.AddScoped<ProfileSweep>();
        services.AddScoped<CustomerProfiles>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<CustomerProfiles>());

        services.AddSingleton<ProfileCountShelf>();
        services.AddScoped<ProfileListStore>();
        services.AddScoped<ProfileTotalsStore>();
        services.AddScoped<CoreCount>();
        services.AddScoped<BuyerHistoryStore>();
        services.AddScoped<IDailySource, StageDays>();
        services.AddScoped<IDailySource, RepeatDays>();
        services.AddScoped<IDailySource, SegmentDays>();
        services.AddScoped<CustomerFigures>();
        services.AddScoped<CustomerListModelFactory>();
        services.AddScoped<CustomerListChoices>();
        services.AddScoped<CustomerPageModelFactory>();
        services.AddScoped<CustomerExport>();
        services.AddScoped<CustomerDashboardFactory>();
        services.AddScoped<CoreListFactory>();
        services.AddScoped<ScorePageFactory>();

        services.AddScoped<OrderLogStore>();
        services.AddScoped<OrderMarginStore>();
        services.AddScoped<ScoreRuns>();
        services.AddScoped<SegmentRollStore>();
        services.AddScoped<ScoreFitter>();
        services.AddSingleton<ScoreModelShelf>();
    }
}
