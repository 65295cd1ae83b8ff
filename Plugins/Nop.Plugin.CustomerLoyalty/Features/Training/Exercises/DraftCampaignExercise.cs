using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Write a campaign with a hold-out group. It need not be switched on.</summary>
public class DraftCampaignExercise(OfficeDeedStore deeds) : IExercise
{
    public string Name => "DraftCampaign";
    public TrainingRole Role => TrainingRole.Marketer;
    public string Permission => LoyaltyPermissions.CampaignsEdit;
    public string Page => "LoyaltyCampaign/List";
    public bool NeedsSample => false;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) =>
        (await deeds.CampaignsAsync(attempt.PersonId, attempt.SinceUtc)).Any(campaign => campaign.Definition.HoldOutPercent > 0);
}
