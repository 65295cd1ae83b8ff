using Nop.Plugin.CustomerLoyalty.Engine.Journeys;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys;

/// <summary>Journeys made ready to be run. One whose stored form cannot be read does not run.</summary>
public class JourneyVersions(JourneyStore journeys)
{
    public async Task<IReadOnlyList<RunningJourney>> TakingAsync()
    {
        var on = (await journeys.ListAsync()).Where(journey => journey is { State: JourneyState.On, TakesFromUtc: not null }).ToList();
        var definitions = await OfAsync(on.Select(journey => journey.VersionId));
        return [.. on.Where(journey => definitions.ContainsKey(journey.VersionId)).Select(journey => new RunningJourney(journey, definitions[journey.VersionId]))];
    }

    public async Task<IReadOnlyDictionary<int, JourneyDefinition>> OfAsync(IEnumerable<int> versionIds)
    {
        var ready = new Dictionary<int, JourneyDefinition>();
        foreach (var version in await journeys.VersionsAsync([.. versionIds.Distinct()]))
            if (JourneyReader.Read(version.DefinitionJson) is { IsValid: true, Definition: { } definition })
                ready[version.Id] = definition;
        return ready;
    }

    public async Task<JourneyDefinition?> OfAsync(int versionId) => (await OfAsync([versionId])).GetValueOrDefault(versionId);
}
