using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>Journeys among the measures: who began one for the first time, compared with those who would have.</summary>
public class JourneyMeasures(JourneyStore journeys, JourneyMeasureStore people, JourneyTexts texts, ArmCounter counter) : IMeasureSource
{
    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var begun = (await people.BegunAsync()).ToHashSet();
        var wanted = (await journeys.ListAsync()).Where(journey => journey.State == JourneyState.On || begun.Contains(journey.Id)).ToList();
        var versions = (await journeys.VersionsAsync([.. wanted.Select(journey => journey.VersionId)])).ToDictionary(version => version.Id);
        var heads = new List<MeasureHead>();
        foreach (var journey in wanted)
        {
            var definition = versions.TryGetValue(journey.VersionId, out var version) ? JourneyReader.Read(version.DefinitionJson).Definition : null;
            heads.Add(new MeasureHead(JourneyDefinition.MeasureOf(journey.Id), MeasureKind.Journey, await texts.NameAsync(journey), definition?.HoldOutPercent ?? 0, journey.State == JourneyState.On)
            {
                Report = new MeasureLink("LoyaltyJourneyReport", "Index", journey.Id)
            });
        }

        return heads;
    }

    public Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        var id = int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture);
        return counter.CountAsync((above, most) => people.PeopleAsync(id, period, above, most));
    }
}
