using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Log a call with a sample customer, with a promise and its day.</summary>
public class LogContactExercise(ServiceDeedStore deeds) : IExercise
{
    public string Name => "LogContact";
    public TrainingRole Role => TrainingRole.Agent;
    public string Permission => LoyaltyPermissions.ContactsWork;
    public string Page => "LoyaltyContact/List";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.PromisedAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
