using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Write down what the shop changed because of what customers said.</summary>
public class WriteChangeExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "WriteChange";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.FeedbackEdit;
    public string Page => "LoyaltyFeedback/Index";
    public bool NeedsSample => false;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.ToldOfChangeAsync(attempt.PersonId, attempt.SinceUtc);
}
