using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Give a sample customer to an agent.</summary>
public class HandOverExercise(ServiceDeedStore deeds) : IExercise
{
    public string Name => "HandOver";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.CustomersEdit;
    public string Page => "LoyaltyTimeline/List";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.HandedOverAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
