using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Find out how many of a hundred a campaign leaves alone; where no campaign does, a journey.</summary>
public class ReadHoldOutExercise(OfficeDeedStore deeds, JourneyService journeys, JourneyVersions versions) : IQuestion
{
    private const int MostCampaigns = 50;

    public string Name => "ReadHoldOut";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.CampaignsView;
    public string Page => "LoyaltyCampaign/List";
    public bool NeedsSample => false;

    public async Task<ExerciseQuestion?> AskAsync()
    {
        if ((await deeds.CampaignsAsync(MostCampaigns)).FirstOrDefault(campaign => campaign.Definition.HoldOutPercent > 0) is { } campaign)
            return new ExerciseQuestion(campaign.Name, string.Create(CultureInfo.InvariantCulture, $"LoyaltyCampaign/Edit/{campaign.Id}"), campaign.Definition.HoldOutPercent);
        foreach (var journey in await journeys.ListAsync())
            if (await versions.OfAsync(journey.VersionId) is { HoldOutPercent: > 0 } definition)
                return new ExerciseQuestion(journey.Name, string.Create(CultureInfo.InvariantCulture, $"LoyaltyJourney/Edit/{journey.Id}"), definition.HoldOutPercent);
        return null;
    }

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => ExerciseAnswer.Says(attempt.Answer, (await AskAsync())?.Answer);
}
