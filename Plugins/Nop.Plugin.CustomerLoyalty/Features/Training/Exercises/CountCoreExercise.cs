using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Read from the list of customers how many core customers the shop has.</summary>
public class CountCoreExercise(CoreCount core) : IQuestion
{
    public string Name => "CountCore";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.CustomersViewAll;
    public string Page => "LoyaltyCustomer/List";
    public bool NeedsSample => false;

    public async Task<ExerciseQuestion?> AskAsync() =>
        await core.CountAsync() is > 0 and var count ? new ExerciseQuestion(string.Empty, Page, count) : null;

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => ExerciseAnswer.Says(attempt.Answer, (await AskAsync())?.Answer);
}
