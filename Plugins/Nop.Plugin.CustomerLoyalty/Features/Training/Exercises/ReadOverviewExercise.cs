using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Platform;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>Read a card of the overview.</summary>
public class ReadOverviewExercise(OverviewFigures figures, ShopDayClock days) : IQuestion
{
    public string Name => "ReadOverview";
    public TrainingRole Role => TrainingRole.Manager;
    public string Permission => LoyaltyPermissions.OverviewView;
    public string Page => "LoyaltyOverview/Index";
    public bool NeedsSample => false;

    public async Task<ExerciseQuestion?> AskAsync()
    {
        var today = days.Today;
        var read = await figures.ReadAsync(new OverviewQuery(today.AddDays(-1), today, 0, 0));
        return read.Cards.Single(card => card.Rule.Card == OverviewCard.Customers).Figure is > 0 and var customers ? new ExerciseQuestion(string.Empty, Page, customers) : null;
    }

    public async Task<bool> IsDoneAsync(ExerciseAttempt attempt) => ExerciseAnswer.Says(attempt.Answer, (await AskAsync())?.Answer);
}
