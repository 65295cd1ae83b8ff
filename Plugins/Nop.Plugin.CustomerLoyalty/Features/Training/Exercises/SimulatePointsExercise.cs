using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Replay the past against the rules of points.</summary>
public class SimulatePointsExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "SimulatePoints";
    public TrainingRole Role => TrainingRole.Administrator;
    public string Permission => LoyaltyPermissions.PointsManage;
    public string Page => "LoyaltySimulation/List";
    public bool NeedsSample => false;

    public Task<bool> IsDoneAsync(ExerciseAttempt attempt) => deeds.SimulatedAsync(attempt.PersonId, attempt.SinceUtc);
}
