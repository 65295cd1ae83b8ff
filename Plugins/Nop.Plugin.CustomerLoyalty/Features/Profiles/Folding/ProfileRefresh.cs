using Nop.Plugin.CustomerLoyalty.Platform.Leases;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;

/// <summary>Follows the journal: customers about whom there is something new are folded again.</summary>
public class ProfileRefresh(ProfileFactStore facts, ProfileFolder folder, ProfileStore profiles, GoneCustomers gone, CheckpointStore checkpoints, TimeProvider clock)
{
    private const int CustomersAtOnce = 200;
    private const int RowsAtOnce = 50_000;

    /// <summary>Rows of another node's batch get their numbers before they can be seen; so far and so long back is looked again.</summary>
    private const int Overlap = 20_000;
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(5);

    /// <summary>Returns whether the run is up to date with the journal, and how many customers were folded.</summary>
    public async Task<(bool UpToDate, int Folded)> RunAsync(int runId, CustomerLoyaltySettings settings, Func<bool> inBudget)
    {
        var checkpoint = await checkpoints.GetOrStartAsync(ProfileRun.Follow(runId));
        var last = await facts.LastIdAsync();
        var folded = 0;
        do
        {
            var upTo = Math.Min(last, checkpoint.Position + RowsAtOnce);
            var changed = await facts.ChangedAsync(checkpoint.Position, upTo, Overlap, checkpoint.UpdatedOnUtc - Late);
            foreach (var chunk in changed.Order().Chunk(CustomersAtOnce))
            {
                if (!inBudget())
                    return (false, folded);
                await RefreshAsync(runId, chunk, settings);
                folded += chunk.Length;
            }

            checkpoint.Position = Math.Max(checkpoint.Position, upTo);
            await checkpoints.SaveAsync(checkpoint);
        } while (checkpoint.Position < last && inBudget());

        return (checkpoint.Position >= last, folded);
    }

    /// <summary>Writes what changed of these customers; nothing when nothing did.</summary>
    public async Task RefreshAsync(int runId, IReadOnlyCollection<int> customerIds, CustomerLoyaltySettings settings)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var folded = await folder.FoldAsync(customerIds, settings);
        var made = folded.ToDictionary(profile => (profile.CustomerId, profile.StoreId));
        var changed = new List<LoyaltyProfile>();
        foreach (var row in await profiles.ReadAsync(runId, customerIds))
        {
            if (!made.Remove((row.CustomerId, row.StoreId), out var profile))
                await profiles.DeleteAsync(row);
            else if (row.ToProfile() != profile)
                changed.Add(WithId(profile.ToRow(runId, now), row.Id));
        }

        if (changed.Count > 0)
            await profiles.UpdateAsync(changed);
        foreach (var profile in made.Values)
            await profiles.InsertAsync(profile.ToRow(runId, now));

        await gone.ForgetAsync(runId, customerIds, folded);
    }

    private static LoyaltyProfile WithId(LoyaltyProfile row, int id)
    {
        row.Id = id;
        return row;
    }
}
