using System.Linq.Expressions;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Evaluation;

/// <summary>Reads of the profiles of a run what a rule asks for and nothing else.</summary>
public class SegmentSubjectStore(IRepository<LoyaltyProfile> profiles)
{
    public async Task<int> CountAsync(int runId, int storeId) =>
        await profiles.Table.CountAsync(profile => profile.RunId == runId && profile.StoreId == storeId);

    /// <summary>The customers after the given one whom the filter lets through, by number.</summary>
    public async Task<IList<TRow>> ReadAsync<TRow>(SubjectColumns<TRow> columns, Expression<Func<LoyaltyProfile, bool>> filter, int runId, int storeId, int afterCustomerId, int most)
        where TRow : SubjectRow =>
        await profiles.Table.Where(profile => profile.RunId == runId && profile.StoreId == storeId && profile.CustomerId > afterCustomerId)
            .Where(filter).OrderBy(profile => profile.CustomerId).Take(most).Select(columns.Projection).ToListAsync();

    /// <param name="customerIds">At most a thousand.</param>
    public async Task<IList<TRow>> ReadAsync<TRow>(SubjectColumns<TRow> columns, int runId, int storeId, IReadOnlyCollection<int> customerIds) where TRow : SubjectRow =>
        await profiles.Table.Where(profile => profile.RunId == runId && profile.StoreId == storeId && customerIds.Contains(profile.CustomerId))
            .OrderBy(profile => profile.CustomerId).Select(columns.Projection).ToListAsync();

    /// <summary>Profiles that were folded at or after that moment, in the order of folding; the number tells those of one moment apart.</summary>
    public async Task<IList<ChangedProfile>> ChangedAsync(int runId, DateTime sinceUtc, int afterId, int most) =>
        await profiles.Table.Where(profile => profile.RunId == runId && (profile.FoldedOnUtc > sinceUtc || (profile.FoldedOnUtc == sinceUtc && profile.Id > afterId)))
            .OrderBy(profile => profile.FoldedOnUtc).ThenBy(profile => profile.Id).Take(most)
            .Select(profile => new ChangedProfile { Id = profile.Id, CustomerId = profile.CustomerId, FoldedOnUtc = profile.FoldedOnUtc }).ToListAsync();

    /// <summary>Everybody who looks after a customer.</summary>
    public async Task<IList<int>> OwnersAsync(int runId) =>
        await profiles.Table.Where(profile => profile.RunId == runId && profile.OwnerId != 0).Select(profile => profile.OwnerId).Distinct().ToListAsync();
}
