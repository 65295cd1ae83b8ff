using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>The records of customers, for the other features.</summary>
public class CustomerProfiles(ModelRunStore runs, ProfileStore profiles, ProfileBuild build) : IPersonalData
{
    /// <summary>The run whose rows count; 0 before the first was completed.</summary>
    public async Task<int> CurrentRunIdAsync() => (await CurrentRunAsync())?.Id ?? 0;

    public Task<LoyaltyModelRun?> CurrentRunAsync() => runs.CurrentAsync(ProfileRun.Name);

    /// <param name="storeId">0 for the whole shop.</param>
    /// <returns>Null when nothing is known of the customer, or not yet.</returns>
    public async Task<CustomerProfile?> FindAsync(int customerId, int storeId = 0)
    {
        var runId = await CurrentRunIdAsync();
        return runId == 0 ? null : (await profiles.FindAsync(runId, customerId, storeId))?.ToProfile();
    }

    /// <summary>Profiles of the whole shop with an order or an account, those expected to bring most first.</summary>
    public async Task<IReadOnlyList<CustomerProfile>> BestAsync(int page, int pageSize)
    {
        var runId = await CurrentRunIdAsync();
        return runId == 0 ? [] : [.. (await profiles.BestAsync(runId, page, pageSize)).Select(row => row.ToProfile())];
    }

    /// <summary>All profiles are made anew as soon as the task comes round.</summary>
    public Task RebuildAsync() => build.RequestAsync();

    public Task EraseAsync(int customerId) => profiles.EraseAsync(customerId);
}
