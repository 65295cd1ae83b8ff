using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Look through the settings and save them.</summary>
public class SaveSettingsExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "SaveSettings";
    public TrainingRole Role => TrainingRole.Administrator;
    public string Permission => LoyaltyPermissions.Configure;
    public string Page => "LoyaltySetup/Configure";
    public bool NeedsSample => false;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => (await deeds.WordsAsync(attempt.PersonId, ActivityTypeStore.SettingsChanged, attempt.SinceUtc)).Count > 0;
}
