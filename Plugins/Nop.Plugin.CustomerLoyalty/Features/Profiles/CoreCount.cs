namespace Nop.Plugin.CustomerLoyalty.Features.Profiles;

/// <summary>How many customers the shop cannot do without.</summary>
public class CoreCount(CustomerProfiles profiles, ProfileTotalsStore totals)
{
    /// <summary>Of the whole shop; 0 before the first profiles were made.</summary>
    public async Task<int> CountAsync()
    {
        var runId = await profiles.CurrentRunIdAsync();
        return runId == 0 ? 0 : (await totals.CoreByStageAsync(runId, 0)).Sum(stage => stage.Customers);
    }
}
