using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>See what a journey would have done in the last days.</summary>
public class TryJourneyExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "TryJourney";
    public TrainingRole Role => TrainingRole.Marketer;
    public string Permission => LoyaltyPermissions.JourneysView;
    public string Page => "LoyaltyJourney/List";
    public bool NeedsSample => false;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => (await deeds.WordsAsync(attempt.PersonId, ActivityTypeStore.JourneyTried, attempt.SinceUtc)).Count > 0;
}
