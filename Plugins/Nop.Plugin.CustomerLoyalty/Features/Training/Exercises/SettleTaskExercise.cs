using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Settle the task of a sample customer on my day.</summary>
public class SettleTaskExercise(ServiceDeedStore deeds) : IExercise
{
    public string Name => "SettleTask";
    public TrainingRole Role => TrainingRole.Agent;
    public string Permission => LoyaltyPermissions.CustomersView;
    public string Page => "LoyaltyDay";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.SettledTaskAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
