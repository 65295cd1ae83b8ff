using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Who entered a segment since the journey was switched on.</summary>
public class SegmentEntries(SegmentService segments, TimeProvider clock) : IEntrySource
{
    private const int Page = 2_000;

    public async Task FindAsync(IReadOnlyList<RunningJourney> journeys, EntryTaker take, Func<bool> inBudget)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var journey in journeys.Where(journey => journey.Trigger.Kind == TriggerKind.SegmentEntered))
        {
            var since = journey.Row.TakesFromUtc!.Value > now - EntryNeeds.Late ? journey.Row.TakesFromUtc.Value : now - EntryNeeds.Late;
            for (var after = 0; inBudget();)
            {
                var page = await segments.EnteredAsync(journey.Trigger.SegmentId, since, after, Page);
                await take(journey, [.. page.Where(stay => stay.EnteredOnUtc <= now).Select(stay => new FoundEntry(stay.CustomerId,
                    new JourneyEntry(0, $"segment:{stay.EnteredOnUtc:yyyyMMddHHmmss}", journey.Trigger.SegmentId, 0, stay.EnteredOnUtc)))]);
                if (page.Count < Page)
                    break;
                after = page[^1].StayId;
            }
        }
    }
}
