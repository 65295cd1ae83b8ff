using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Make a care plan or change one. It need not be switched on.</summary>
public class PlanCareExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "PlanCare";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.CareEdit;
    public string Page => "LoyaltyCarePlan/List";
    public bool NeedsSample => false;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => (await deeds.WordsAsync(attempt.PersonId, ActivityTypeStore.CareChanged, attempt.SinceUtc)).Count > 0;
}
