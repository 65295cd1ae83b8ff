using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Campaigns;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Nop.Plugin.CustomerLoyalty.Features.Campaigns.Running;

/// <summary>When customers were in the shop or in its mails, as the journal knows.</summary>
public class CampaignHourStore(IRepository<LoyaltyFact> facts)
{
    private const int Chunk = 1_000;
    private const int Sample = 20_000;
    private const int OnVisit = 1;
    private const int OnClick = 3;

    private static readonly int[] Kinds = [(int)FactKind.EmailClicked, (int)FactKind.OrderPlaced, (int)FactKind.LoggedIn, (int)FactKind.ProductViewed, (int)FactKind.CartLineAdded];

    /// <summary>The hours of each of them by his own clock; who was never seen since then is left out.</summary>
    public async Task<IReadOnlyDictionary<int, double[]>> OfAsync(IReadOnlyDictionary<int, TimeZoneInfo> zones, DateTime sinceUtc)
    {
        var hours = new Dictionary<int, HourCounts>();
        foreach (var ids in zones.Keys.Chunk(Chunk))
        {
            var rows = await facts.Table.Where(fact => ids.Contains(fact.CustomerId) && fact.OccurredOnUtc >= sinceUtc && Kinds.Contains(fact.KindId))
                .Select(fact => new { fact.CustomerId, fact.KindId, fact.OccurredOnUtc }).ToListAsync();
            foreach (var row in rows)
            {
                if (!hours.TryGetValue(row.CustomerId, out var mine))
                    hours[row.CustomerId] = mine = new HourCounts();
                mine.Add(row.OccurredOnUtc, WeightOf(row.KindId), zones[row.CustomerId]);
            }
        }

        return hours.ToDictionary(one => one.Key, one => one.Value.ToArray());
    }

    /// <summary>The hours of the shop's customers together, by the shop's clock, from what they did last.</summary>
    public async Task<double[]> OfShopAsync(TimeZoneInfo zone, DateTime sinceUtc)
    {
        var counts = new double[HourCounts.Hours];
        foreach (var row in await facts.Table.Where(fact => Kinds.Contains(fact.KindId) && fact.OccurredOnUtc >= sinceUtc).OrderByDescending(fact => fact.Id).Take(Sample)
            .Select(fact => new { fact.KindId, fact.OccurredOnUtc }).ToListAsync())
            counts[LocalTime.Of(row.OccurredOnUtc, zone).Hour] += WeightOf(row.KindId);
        return counts;
    }

    /// <summary>Who opened a mail or bought had time; who only looked may have been on the way.</summary>
    private static int WeightOf(int kindId) => kindId is (int)FactKind.EmailClicked or (int)FactKind.OrderPlaced ? OnClick : OnVisit;
}
