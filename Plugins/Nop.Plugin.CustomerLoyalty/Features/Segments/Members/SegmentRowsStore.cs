using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

/// <summary>
/// An account that is closed by a merge leaves its segments; whether the survivor belongs to them is asked anew, as his record changes.
/// Undoing opens the same stays again, so that nobody is taken for one who has just entered.
/// </summary>
public class SegmentRowsStore(IRepository<LoyaltySegmentMember> members, IRepository<LoyaltySegment> segments, SegmentClock clock) : IOwnedRows
{
    public string Kind => "Segment";

    public Task<int> CountAsync(int customerId) => members.Table.CountAsync(member => member.CustomerId == customerId && member.StayKey == 0);

    public async Task<IReadOnlyList<OwnedRow>> NextAsync(int otherId, int survivorId, int above, int most)
    {
        var ids = await members.Table.Where(member => member.CustomerId == otherId && member.StayKey == 0 && member.Id > above)
            .OrderBy(member => member.Id).Select(member => member.Id).Take(most).ToListAsync();
        return [.. ids.Select(id => new OwnedRow(id))];
    }

    public async Task GiveAsync(IReadOnlyCollection<OwnedRow> rows, int otherId, int survivorId)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var open = await members.Table.Where(member => ids.Contains(member.Id) && member.CustomerId == otherId && member.StayKey == 0).ToListAsync();
        foreach (var stay in open)
            stay.Leave(clock.Now);
        await SaveAsync(open);
    }

    public async Task GiveBackAsync(IReadOnlyCollection<OwnedRow> rows, int survivorId, int otherId)
    {
        var ids = rows.Select(row => row.Id).ToArray();
        var left = await members.Table.Where(member => ids.Contains(member.Id) && member.CustomerId == otherId && member.StayKey != 0)
            .Where(member => !members.Table.Any(own => own.CustomerId == otherId && own.SegmentId == member.SegmentId && own.StayKey == 0)).ToListAsync();
        foreach (var stay in left)
            (stay.StayKey, stay.LeftOnUtc, stay.LeftDay) = (0, null, 0);
        await SaveAsync(left);
    }

    private async Task SaveAsync(IList<LoyaltySegmentMember> stays)
    {
        if (stays.Count == 0)
            return;
        await members.UpdateAsync(stays, false);
        foreach (var segmentId in stays.Select(stay => stay.SegmentId).Distinct())
            if (await segments.Table.FirstOrDefaultAsync(segment => segment.Id == segmentId) is { } segment)
            {
                segment.MemberCount = await members.Table.CountAsync(member => member.SegmentId == segmentId && member.StayKey == 0);
                await segments.UpdateAsync(segment, false);
            }
    }
}
