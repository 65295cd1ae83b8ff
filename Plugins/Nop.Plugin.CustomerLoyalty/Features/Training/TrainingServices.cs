using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;
using Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Features.Training.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training;

public static class TrainingServices
{
    public static void AddTraining(this IServiceCollection services)
    {
        services.AddScoped<TrainingStore>();
        services.AddScoped<TrainingBook>();
        services.AddScoped<IPersonalData>(provider => provider.GetRequiredService<TrainingBook>());
        services.AddScoped<SampleStore>();
        services.AddScoped<SampleRowStore>();
        services.AddScoped<SampleSweepStore>();
        services.AddScoped<SampleRemoval>();
        services.AddScoped<SampleMaker>();
        services.AddScoped<SampleShop>();
        services.AddScoped<IUninstallStep>(provider => provider.GetRequiredService<SampleShop>());
        services.AddScoped<IFirstStepSource, TrainingFirstStep>();
        services.AddScoped<SampleCustomers>();
        services.AddScoped<ServiceDeedStore>();
        services.AddScoped<OfficeDeedStore>();
        services.AddScoped<TrainingModelFactory>();
        services.AddScoped<TrainingReportFactory>();
        services.AddScoped<LearnModelFactory>();
        services.AddScoped<ChapterFactory>();
        AddExercises(services);
    }

    /// <summary>In the order in which a page shows them for a role.</summary>
    private static void AddExercises(IServiceCollection services)
    {
        services.AddScoped<IExercise, SaveSettingsExercise>();
        services.AddScoped<IExercise, SaveBlockExercise>();
        services.AddScoped<IExercise, SimulatePointsExercise>();
        services.AddScoped<IExercise, CoreSegmentExercise>();
        services.AddScoped<IExercise, TryJourneyExercise>();
        services.AddScoped<IExercise, DraftCampaignExercise>();
        services.AddScoped<IExercise, AnswerCaseExercise>();
        services.AddScoped<IExercise, LogContactExercise>();
        services.AddScoped<IExercise, WriteNoteExercise>();
        services.AddScoped<IExercise, SettleTaskExercise>();
        services.AddScoped<IExercise, GivePointsExercise>();
        services.AddScoped<IExercise, HandOverExercise>();
        services.AddScoped<IExercise, ReadHoldOutExercise>();
        services.AddScoped<IExercise, CountCoreExercise>();
        services.AddScoped<IExercise, ReadOverviewExercise>();
        services.AddScoped<IExercise, WriteChangeExercise>();
        services.AddScoped<IExercise, PlanCareExercise>();
    }
}
