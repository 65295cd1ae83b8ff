using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Infrastructure;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Care;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Insights;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Mailing;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Rewards;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Staff;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;

namespace Nop.Plugin.CustomerLoyalty.Platform;

public class CustomerLoyaltyStartup : INopStartup
{
    /// <summary>After nopCommerce's own registrations.</summary>
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();

        services.AddScoped<LeaseStore>();
        services.AddScoped<LeaseKeeper>();
        services.AddScoped<CheckpointStore>();
        services.AddScoped<TaskRunStore>();
        services.AddScoped<SliceRunner>();
        services.AddScoped<NightClock>();
        services.AddScoped<NodeStore>();
        services.AddScoped<DeskWords>();
        services.AddSetup();

        services.AddScoped<ModelRunStore>();
        services.AddScoped<ModelChunkStore>();

        services.AddCapture();
        services.AddProfiles();
        services.AddDuplicates();
        services.AddQuality();
        services.AddNextActions();
        services.AddOutbox();
        services.AddOwners();
        services.AddNotes();
        services.AddMailing();
        services.AddJourneys();
        services.AddCampaigns();
        services.AddRewards();
        services.AddFollowUps();
        services.AddSurveys();
        services.AddContacts();
        services.AddStaff();
        services.AddCases();
        services.AddCare();
        services.AddRecommendations();
        services.AddOverview();
        services.AddOutcomes();
        services.AddFeedback();
        services.AddInsights();
        services.AddSegments();
        services.AddPrivacy();
        services.AddTraining();
    }

    public void Configure(IApplicationBuilder application)
    {
    }
}
