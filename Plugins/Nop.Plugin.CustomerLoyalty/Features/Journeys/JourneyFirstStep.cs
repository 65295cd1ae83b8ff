using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Open until a journey is switched on.</summary>
public class JourneyFirstStep(JourneyStore journeys) : IFirstStepSource
{
    public async Task<IReadOnlyList<FirstStep>> ListAsync()
    {
        var all = (await journeys.ListAsync()).Where(journey => !journey.IsDeleted).ToList();
        var on = all.Count(journey => journey.State == JourneyState.On);
        return [new FirstStep("Journeys", on > 0, "~/Admin/LoyaltyJourney/List", Detail: $"{on}/{all.Count}")];
    }
}
