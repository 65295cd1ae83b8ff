using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>The records of customers, for the other features.</summary>
public class CustomerProfiles(ModelRunStore runs, ProfileStore profiles, ProfileBuild build, CheckpointStore checkpoints, TimeProvider clock) : IPersonalData, IPersonalExport
{
    /// <summary>The run whose rows count; 0 before the first was completed.</summary>
    public async Task<int> CurrentRunIdAsync() => (await CurrentRunAsync())?.Id ?? 0;

    /// <summary>The last row of the journal that the records know; null before the first run was completed.</summary>
    public async Task<int?> FollowedToAsync() =>
        await CurrentRunIdAsync() is not 0 and var runId ? (await checkpoints.FindAsync(ProfileRun.Follow(runId)))?.Position : null;

    public Task<LoyaltyModelRun?> CurrentRunAsync() => runs.CurrentAsync(ProfileRun.Name);

    /// <param name="storeId">0 for the whole shop.</param>
    /// <returns>Null when nothing is known of the customer, or not yet.</returns>
    public async Task<CustomerProfile?> FindAsync(int customerId, int storeId = 0)
    {
        var runId = await CurrentRunIdAsync();
        return runId == 0 ? null : (await profiles.FindAsync(runId, customerId, storeId))?.ToProfile();
    }

    /// <summary>Of these customers those about whom something is known, for the whole shop.</summary>
    public async Task<IReadOnlyDictionary<int, CustomerProfile>> FindAsync(IReadOnlyCollection<int> customerIds)
    {
        var runId = await CurrentRunIdAsync();
        return runId == 0
            ? new Dictionary<int, CustomerProfile>()
            : (await profiles.ReadAsync(runId, customerIds)).Where(row => row.StoreId == 0).ToDictionary(row => row.CustomerId, row => row.ToProfile());
    }

    /// <summary>Profiles of the whole shop with an order or an account, those expected to bring most first.</summary>
    public async Task<IReadOnlyList<CustomerProfile>> BestAsync(int page, int pageSize)
    {
        var runId = await CurrentRunIdAsync();
        return runId == 0 ? [] : [.. (await profiles.BestAsync(runId, page, pageSize)).Select(row => row.ToProfile())];
    }

    /// <summary>All profiles are made anew as soon as the task comes round.</summary>
    public Task RebuildAsync() => build.RequestAsync();

    /// <summary>Who looks after whom, by customer, written into the records that there are and those being made; segments follow.</summary>
    public Task SetOwnersAsync(IReadOnlyDictionary<int, int> owners) => ChangeAsync([.. owners.Keys], row => row.OwnerId = owners[row.CustomerId]);

    /// <summary>Something beside the records changed, so that segments ask these customers anew.</summary>
    public Task TouchAsync(IReadOnlyCollection<int> customerIds) => ChangeAsync(customerIds, _ => { });

    public Task EraseAsync(int customerId) => profiles.EraseAsync(customerId);

    private async Task ChangeAsync(IReadOnlyCollection<int> customerIds, Action<LoyaltyProfile> change)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var run in new[] { await runs.CurrentAsync(ProfileRun.Name), await runs.UnderWayAsync(ProfileRun.Name) })
            if (run is not null)
                await profiles.ChangeAsync(run.Id, customerIds, row =>
                {
                    change(row);
                    row.FoldedOnUtc = now;
                });
    }

    public async Task<IReadOnlyList<PersonalTable>> ExportAsync(int customerId) =>
        [PersonalTable.Of("profile", await profiles.ReadAsync(await CurrentRunIdAsync(), [customerId]))];
}
