using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Give a sample customer points, with a reason.</summary>
public class GivePointsExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "GivePoints";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.PointsAdjust;
    public string Page => "LoyaltyTimeline/List";
    public bool NeedsSample => true;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.GavePointsAsync(attempt.PersonId, attempt.SinceUtc, [.. attempt.Samples]);
}
