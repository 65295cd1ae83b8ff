using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Answer a sample case.</summary>
public class AnswerCaseExercise(ServiceDeedStore deeds) : IExercise
{
    public string Name => "AnswerCase";
    public TrainingRole Role => TrainingRole.Agent;
    public string Permission => LoyaltyPermissions.CasesWork;
    public string Page => "LoyaltyCase/List";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.AnsweredCaseAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
