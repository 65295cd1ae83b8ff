using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Entries;

/// <summary>Records of all customers, as far as journeys are begun by them.</summary>
public class JourneyRecordStore(IRepository<LoyaltyProfile> profiles)
{
    /// <summary>Those after the given customer, by number.</summary>
    public async Task<IReadOnlyList<JourneyRecord>> ReadAsync(int runId, int afterCustomerId, int most)
    {
        var rows = await profiles.Table.Where(profile => profile.RunId == runId && profile.StoreId == 0 && profile.CustomerId > afterCustomerId)
            .OrderBy(profile => profile.CustomerId).Take(most)
            .Select(profile => new { profile.CustomerId, profile.StageId, profile.Birthday, profile.FirstOrderOnUtc, profile.LastOrderOnUtc, profile.PurchaseDays, profile.ExpectedGapDays })
            .ToListAsync();
        return [.. rows.Select(row => new JourneyRecord(row.CustomerId, 0, row.StageId, row.Birthday, row.FirstOrderOnUtc, row.LastOrderOnUtc, row.PurchaseDays, row.ExpectedGapDays))];
    }
}
