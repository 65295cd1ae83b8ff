using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.ReadyMade;

/// <summary>Adds ready-made journeys that the shop has never had, switched off. What it made of the others stays.</summary>
public class JourneyInstaller(JourneyStore journeys, TimeProvider clock) : IFeatureInstaller
{
    public async Task InstallAsync()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var known = (await journeys.AllAsync()).Select(journey => journey.ReadyMadeKey).ToHashSet();
        foreach (var ready in ReadyMadeJourneys.All.Where(ready => !known.Contains(ready.Key)))
        {
            var journey = new LoyaltyJourney { ReadyMadeKey = ready.Key, LastStepId = ready.Definition.Steps.Max(step => step.Id), CreatedOnUtc = now };
            await journeys.InsertAsync(journey);
            var version = new LoyaltyJourneyVersion { JourneyId = journey.Id, Number = 1, DefinitionJson = JourneyWriter.Write(ready.Definition), CreatedOnUtc = now };
            await journeys.InsertAsync(version);
            journey.VersionId = version.Id;
            await journeys.UpdateAsync(journey);
        }
    }
}
