using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Content;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.DryRuns;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns.Web;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Content;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns;

public static class CampaignServices
{
    public static void AddCampaigns(this IServiceCollection services)
    {
        services.AddScoped<CampaignStore>();
        services.AddScoped<BrakeStore>();
        services.AddScoped<LeftOutStore>();
        services.AddScoped<IPersonalData, CampaignPersonalData>();

        services.AddScoped<CampaignHourStore>();
        services.AddScoped<CampaignHours>();
        services.AddScoped<CampaignOccurrences>();
        services.AddScoped<CampaignPlanner>();
        services.AddScoped<WinnerPass>();
        services.AddScoped<ComparisonPass>();
        services.AddScoped<CampaignTidying>();
        services.AddScoped<CampaignRuns>();
        services.AddScoped<CampaignGuard>();
        services.AddScoped<IActionGuard>(provider => provider.GetRequiredService<CampaignGuard>());
        services.AddScoped<ILastLook>(provider => provider.GetRequiredService<CampaignGuard>());
        services.AddScoped<IMailTextSource, CampaignTextSource>();

        services.AddScoped<CampaignJudge>();
        services.AddScoped<CampaignMark>();
        services.AddScoped<CampaignApproval>();
        services.AddScoped<CampaignLock>();
        services.AddScoped<CampaignDesk>();
        services.AddScoped<CampaignSwitch>();

        services.AddScoped<DryRunStore>();
        services.AddScoped<DryRunService>();

        services.AddScoped<CampaignFactStore>();
        services.AddScoped<CampaignFigures>();
        services.AddScoped<CampaignPeople>();
        services.AddScoped<CampaignMeasureStore>();
        services.AddScoped<IMeasureSource, CampaignMeasures>();

        services.AddScoped<IActionSourceNames, CampaignNames>();
        services.AddScoped<CampaignTexts>();
        services.AddScoped<CampaignTimes>();
        services.AddScoped<CampaignChoices>();
        services.AddScoped<CampaignModelFactory>();
        services.AddScoped<CampaignListFactory>();
        services.AddScoped<CampaignCommands>();
        services.AddScoped<DryRunFactory>();
        services.AddScoped<CampaignReportFactory>();
        services.AddScoped<CampaignReportExport>();
        services.AddScoped<CampaignPeopleFactory>();
    }
}
