using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Write down something about a sample customer.</summary>
public class WriteNoteExercise(ServiceDeedStore deeds) : IExercise
{
    public string Name => "WriteNote";
    public TrainingRole Role => TrainingRole.Agent;
    public string Permission => LoyaltyPermissions.CustomersEdit;
    public string Page => "LoyaltyTimeline/List";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.NotedAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
