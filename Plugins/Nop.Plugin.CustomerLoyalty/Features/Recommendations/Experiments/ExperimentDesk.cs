using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;

/// <summary>Tests as the back office begins and ends them.</summary>
public class ExperimentDesk(ExperimentStore store, ExperimentShelf shelf, BlockPlaceEditor places, TimeProvider clock)
{
    /// <summary>The newest first.</summary>
    public Task<IList<LoyaltyExperiment>> ListAsync() => store.ListAsync();

    public Task<LoyaltyExperiment?> FindAsync(int id) => store.FindAsync(id);

    public async Task<LoyaltyExperiment?> RunningInAsync(int placeId) => (await store.RunningAsync()).FirstOrDefault(one => one.PlaceId == placeId);

    /// <summary>
    /// Brings the place's test in line with what was chosen. Nothing happens while everything is as it was; otherwise what ran ends
    /// with its figures, and a new test begins.
    /// </summary>
    /// <param name="chainB">Empty for no test.</param>
    public async Task ApplyAsync(LoyaltyBlockPlace place, IReadOnlyList<BlockStrategy> chainB, int percentB, int percentControl)
    {
        var (a, b) = (ChainText.Write(place.Strategies), ChainText.Write(chainB));
        var isWanted = b.Length > 0 && percentB > 0 && a != b && place.Enabled;
        var running = (await store.RunningAsync()).Where(one => one.PlaceId == place.Id).ToList();
        if (isWanted && running is [var same, ..] && (same.ChainA, same.ChainB, same.PercentB, same.PercentControl) == (a, b, percentB, percentControl))
            return;

        foreach (var one in running)
            await EndAsync(one);
        if (isWanted)
            await store.InsertAsync(new LoyaltyExperiment
            {
                PlaceId = place.Id, ChainA = a, ChainB = b, PercentB = percentB, PercentControl = percentControl, StartedOnUtc = clock.GetUtcNow().UtcDateTime
            });
        shelf.Forget();
    }

    /// <summary>Ends a test; does nothing to one that has ended.</summary>
    public async Task EndAsync(LoyaltyExperiment experiment)
    {
        if (!experiment.IsRunning)
            return;
        experiment.EndedOnUtc = clock.GetUtcNow().UtcDateTime;
        await store.UpdateAsync(experiment);
        shelf.Forget();
    }

    /// <summary>Makes the tried chain the place's own, and ends the test.</summary>
    public async Task AdoptAsync(LoyaltyExperiment experiment)
    {
        if (await places.FindAsync(experiment.PlaceId) is { } place)
        {
            place.Chain = experiment.ChainB;
            await places.SaveAsync(place, []);
        }

        await EndAsync(experiment);
    }
}
