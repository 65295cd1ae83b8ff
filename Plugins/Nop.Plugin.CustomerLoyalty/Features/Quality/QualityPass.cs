using Nop.Plugin.CustomerLoyalty.Features.Duplicates;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality;

/// <summary>Slices of customers looked at; repeated after a kill they come to the same.</summary>
public class QualityPass(DuplicateService duplicates, QualityService quality, DataMarkStore marks)
{
    private const int AtOnce = 200;

    /// <summary>Those whose data changed; returns how many.</summary>
    public async Task<int> ChangedAsync(Func<bool> inBudget)
    {
        var done = 0;
        while (inBudget() && await marks.TakeAsync(AtOnce) is { Count: > 0 } changed)
        {
            await duplicates.CheckAsync(changed);
            await quality.RefreshAsync(changed);
            done += changed.Count;
        }

        return done;
    }

    /// <summary>The next ones above a number, in the order of their numbers; none after the last.</summary>
    public async Task<IReadOnlyList<int>> NextAsync(int above)
    {
        var customers = await duplicates.CheckNextAsync(above, AtOnce);
        if (customers.Count > 0)
            await quality.RefreshAsync(customers);
        return customers;
    }
}
