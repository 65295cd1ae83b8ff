using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;

/// <summary>Whom a rule of earning can reach: who had bought before.</summary>
public class RewardMeasureStore(IRepository<LoyaltyProfile> profiles, IRepository<LoyaltySegmentMember> members)
{
    /// <summary>Customers of the whole shop by number, members of the segment when there is one.</summary>
    public async Task<IReadOnlyList<int>> BuyersAsync(int runId, int segmentId, DateTime firstOrderBeforeUtc, int above, int most)
    {
        var rows = profiles.Table.Where(row => row.RunId == runId && row.StoreId == 0 && row.CustomerId > above && row.FirstOrderOnUtc < firstOrderBeforeUtc).Select(row => row.CustomerId);
        if (segmentId > 0)
            rows = rows.Join(members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0), id => id, member => member.CustomerId, (id, member) => id);
        return [.. await rows.OrderBy(id => id).Take(most).ToListAsync()];
    }
}
