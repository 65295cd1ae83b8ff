using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Customers as rules see them.</summary>
public class EarningPeople(ITierOf tiers, SegmentService segments)
{
    /// <param name="segmentIds">Those that rules ask for.</param>
    public async Task<EarningPerson> ReadAsync(int customerId, int storeId, IReadOnlyCollection<int> segmentIds)
    {
        var standing = await tiers.FindAsync(customerId, storeId);
        var member = new List<int>();
        foreach (var id in segmentIds)
            if (await segments.IsMemberAsync(id, customerId))
                member.Add(id);
        return new EarningPerson(standing.TierId, standing.Factor, member) { CustomerId = customerId };
    }
}
