using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Change or confirm a place for a block.</summary>
public class SaveBlockExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "SaveBlock";
    public TrainingRole Role => TrainingRole.Administrator;
    public string Permission => LoyaltyPermissions.BlocksManage;
    public string Page => "LoyaltyBlock/List";
    public bool NeedsSample => false;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => (await deeds.WordsAsync(attempt.PersonId, ActivityTypeStore.BlocksChanged, attempt.SinceUtc)).Count > 0;
}
