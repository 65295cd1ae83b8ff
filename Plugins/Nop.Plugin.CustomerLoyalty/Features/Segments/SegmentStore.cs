using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments;

public class SegmentStore(IRepository<LoyaltySegment> segments)
{
    /// <summary>By name, without those that are being taken away.</summary>
    public async Task<IList<LoyaltySegment>> ListAsync() => await segments.Table.Where(segment => !segment.IsDeleted).OrderBy(segment => segment.Name).ThenBy(segment => segment.Id).ToListAsync();

    public async Task<IList<LoyaltySegment>> BeingDeletedAsync() => await segments.Table.Where(segment => segment.IsDeleted).OrderBy(segment => segment.Id).ToListAsync();

    public async Task<LoyaltySegment?> FindAsync(int id) => await segments.Table.FirstOrDefaultAsync(segment => segment.Id == id && !segment.IsDeleted);

    public Task InsertAsync(LoyaltySegment segment) => segments.InsertAsync(segment, false);

    public Task UpdateAsync(LoyaltySegment segment) => segments.UpdateAsync(segment, false);

    public Task DeleteAsync(LoyaltySegment segment) => segments.DeleteAsync(segment, false);
}
