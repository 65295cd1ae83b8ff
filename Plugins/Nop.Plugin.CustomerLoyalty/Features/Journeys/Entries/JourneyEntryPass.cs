namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Finds and lets enter who begins a journey now.</summary>
public class JourneyEntryPass(JourneyVersions versions, IEnumerable<IEntrySource> sources, JourneyAdmission admission)
{
    /// <summary>Returns how many entered.</summary>
    public async Task<int> RunAsync(Func<bool> inBudget)
    {
        var entered = 0;
        var journeys = await versions.TakingAsync();
        foreach (var source in sources)
            if (inBudget())
                await source.FindAsync(journeys, async (journey, found) => entered += await admission.AdmitAsync(journey, found), inBudget);
        return entered;
    }
}
