using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Campaigns;
using Nop.Plugin.CustomerLoyalty.Features.Feedback;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Segments;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Exercises;

/// <summary>What somebody of the staff set up, from the rows and the activity log.</summary>
public class OfficeDeedStore(
    IRepository<LoyaltyGrant> grants,
    IRepository<LoyaltySimulation> simulations,
    IRepository<LoyaltyCampaign> campaigns,
    IRepository<LoyaltySegment> segments,
    IRepository<LoyaltyFeedbackChange> changes,
    IRepository<ActivityLog> log,
    IRepository<ActivityLogType> types)
{
    public Task<bool> GavePointsAsync(int personId, DateTime sinceUtc, int[] customerIds)
    {
        const int ByHand = (int)GrantSource.Adjustment;
        return grants.Table.AnyAsync(row => row.ById == personId && row.SourceId == ByHand && row.Points > 0 && row.CreatedOnUtc >= sinceUtc
            && row.Note != null && row.Note != string.Empty && customerIds.Contains(row.CustomerId));
    }

    public Task<bool> SimulatedAsync(int personId, DateTime sinceUtc) => simulations.Table.AnyAsync(row => row.StartedById == personId && row.StartedOnUtc >= sinceUtc);

    /// <summary>Campaigns that somebody wrote, those that are there still.</summary>
    public async Task<IReadOnlyList<LoyaltyCampaign>> CampaignsAsync(int personId, DateTime sinceUtc) =>
        [.. await campaigns.Table.Where(row => !row.IsDeleted && row.ChangedById == personId && row.CreatedOnUtc >= sinceUtc).OrderBy(row => row.Id).ToListAsync()];

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<LoyaltyCampaign>> CampaignsAsync(int most) =>
        [.. await campaigns.Table.Where(row => !row.IsDeleted).OrderByDescending(row => row.Id).Take(most).ToListAsync()];

    public async Task<IReadOnlyList<LoyaltySegment>> SegmentsAsync(DateTime sinceUtc) =>
        [.. await segments.Table.Where(row => !row.IsDeleted && row.CreatedOnUtc >= sinceUtc).OrderBy(row => row.Id).ToListAsync()];

    public Task<bool> ToldOfChangeAsync(int personId, DateTime sinceUtc) => changes.Table.AnyAsync(row => row.CreatedById == personId && row.CreatedOnUtc >= sinceUtc);

    /// <summary>The words of the activity log about what somebody did.</summary>
    /// <param name="keyword">Of nopCommerce's type of activity.</param>
    public async Task<IReadOnlyList<string>> WordsAsync(int personId, string keyword, DateTime sinceUtc) =>
    [
        .. await log.Table.Where(row => row.CustomerId == personId && row.CreatedOnUtc >= sinceUtc)
            .Join(types.Table.Where(type => type.SystemKeyword == keyword), row => row.ActivityLogTypeId, type => type.Id, (row, _) => row.Comment).ToListAsync()
    ];
}
