using Nop.Core;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

/// <summary>Who is in which segment. Entering and leaving can be repeated: what is so already stays as it is.</summary>
public class SegmentMemberStore(IRepository<LoyaltySegmentMember> members, IRepository<LoyaltyOwnerChange> owners)
{
    private const int Chunk = 1_000;
    private const int Page = 50_000;

    public async Task<HashSet<int>> CurrentAsync(int segmentId)
    {
        var current = new HashSet<int>();
        for (var after = 0; ;)
        {
            var page = await members.Table
                .Where(member => member.SegmentId == segmentId && member.StayKey == 0 && member.CustomerId > after)
                .OrderBy(member => member.CustomerId).Take(Page).Select(member => member.CustomerId).ToListAsync();
            current.UnionWith(page);
            if (page.Count < Page)
                return current;
            after = page[^1];
        }
    }

    /// <summary>Those of the given customers, at most a few thousand, who are members.</summary>
    public async Task<HashSet<int>> CurrentAsync(int segmentId, IReadOnlyCollection<int> customerIds)
    {
        var current = new HashSet<int>();
        foreach (var chunk in customerIds.Chunk(Chunk))
            current.UnionWith(await members.Table
                .Where(member => member.SegmentId == segmentId && member.StayKey == 0 && chunk.Contains(member.CustomerId))
                .Select(member => member.CustomerId).ToListAsync());
        return current;
    }

    public async Task EnterAsync(int segmentId, IEnumerable<int> customerIds, SegmentMoment moment)
    {
        foreach (var chunk in customerIds.Chunk(Chunk))
        {
            var known = await CurrentAsync(segmentId, chunk);
            var rows = chunk.Where(id => !known.Contains(id)).Select(id => new LoyaltySegmentMember
            {
                SegmentId = segmentId,
                CustomerId = id,
                EnteredOnUtc = moment.NowUtc,
                EnteredDay = LoyaltySegmentMember.DayOf(moment)
            }).ToList();
            if (rows.Count == 0 || await members.TryInsertAllAsync(rows))
                continue;

            // Another node wrote one of them, or took the identities that the bulk copy had chosen.
            foreach (var row in rows)
            {
                var customerId = row.CustomerId;
                await members.TryAddAsync(row, member => member.SegmentId == segmentId && member.CustomerId == customerId && member.StayKey == 0);
            }
        }
    }

    public async Task LeaveAsync(int segmentId, IEnumerable<int> customerIds, SegmentMoment moment)
    {
        foreach (var chunk in customerIds.Chunk(Chunk))
        {
            var rows = await members.Table
                .Where(member => member.SegmentId == segmentId && member.StayKey == 0 && chunk.Contains(member.CustomerId)).ToListAsync();
            foreach (var row in rows)
                row.Leave(moment);

            if (rows.Count > 0)
                await members.UpdateAsync(rows, false);
        }
    }

    public async Task<int> CountAsync(int segmentId) => await members.Table.CountAsync(member => member.SegmentId == segmentId && member.StayKey == 0);

    public async Task<bool> IsMemberAsync(int segmentId, int customerId) =>
        await members.Table.AnyAsync(member => member.SegmentId == segmentId && member.CustomerId == customerId && member.StayKey == 0);

    public async Task<IList<LoyaltySegmentMember>> OfCustomerAsync(int customerId) =>
        await members.Table.Where(member => member.CustomerId == customerId && member.StayKey == 0).OrderBy(member => member.SegmentId).ToListAsync();

    /// <summary>Members by number of customer, from the one after the given on.</summary>
    public async Task<IList<LoyaltySegmentMember>> ReadAsync(int segmentId, int afterCustomerId, int most) => await members.Table
        .Where(member => member.SegmentId == segmentId && member.StayKey == 0 && member.CustomerId > afterCustomerId)
        .OrderBy(member => member.CustomerId).Take(most).ToListAsync();

    public async Task<IReadOnlyList<SegmentEntry>> EnteredAsync(int segmentId, DateTime sinceUtc, int afterStayId, int most)
    {
        // The day is the shop's own, so that it may lie one before that of the moment.
        var day = sinceUtc.Date.AddDays(-1);
        var fromDay = day.Year * 10_000 + day.Month * 100 + day.Day;
        var rows = await members.Table.Where(member => member.SegmentId == segmentId && member.EnteredDay >= fromDay && member.EnteredOnUtc >= sinceUtc && member.Id > afterStayId)
            .OrderBy(member => member.Id).Take(most).Select(member => new { member.Id, member.CustomerId, member.EnteredOnUtc }).ToListAsync();
        return [.. rows.Select(row => new SegmentEntry(row.Id, row.CustomerId, row.EnteredOnUtc))];
    }

    /// <summary>Who entered last comes first.</summary>
    /// <param name="onlyOf">Only customers whom he looks after; null for all.</param>
    public Task<IPagedList<LoyaltySegmentMember>> PageAsync(int segmentId, int pageIndex, int pageSize, int? onlyOf = null) => Of(segmentId, onlyOf)
        .OrderByDescending(member => member.EnteredOnUtc).ThenBy(member => member.CustomerId).ToPagedListAsync(pageIndex, pageSize);

    /// <summary>Days on which somebody entered or left, oldest first.</summary>
    public async Task<IReadOnlyList<SegmentDay>> DaysAsync(int segmentId, int fromDay)
    {
        var entered = await members.Table.Where(member => member.SegmentId == segmentId && member.EnteredDay >= fromDay)
            .GroupBy(member => member.EnteredDay).Select(day => new { day.Key, Count = day.Count() }).ToListAsync();
        var left = await members.Table.Where(member => member.SegmentId == segmentId && member.LeftDay >= fromDay)
            .GroupBy(member => member.LeftDay).Select(day => new { day.Key, Count = day.Count() }).ToListAsync();
        return entered.Select(day => new SegmentDay(day.Key, day.Count, 0)).Concat(left.Select(day => new SegmentDay(day.Key, 0, day.Count)))
            .GroupBy(day => day.Day).OrderBy(day => day.Key).Select(day => new SegmentDay(day.Key, day.Sum(row => row.Entered), day.Sum(row => row.Left))).ToList();
    }

    public Task EraseAsync(int customerId) => members.DeleteAsync(member => member.CustomerId == customerId);

    /// <summary>Deletes the oldest stays of a segment; returns how many, 0 when none are left.</summary>
    public async Task<int> DeleteSliceAsync(int segmentId, int most)
    {
        var ids = await members.Table.Where(member => member.SegmentId == segmentId).OrderBy(member => member.Id).Take(most).Select(member => member.Id).ToListAsync();
        return ids.Count == 0 ? 0 : await members.DeleteAsync(member => ids.Contains(member.Id));
    }

    private IQueryable<LoyaltySegmentMember> Of(int segmentId, int? onlyOf)
    {
        var current = members.Table.Where(member => member.SegmentId == segmentId && member.StayKey == 0);
        return onlyOf is { } agent ? current.Join(owners.Table.OfOwner(agent), member => member.CustomerId, id => id, (member, id) => member) : current;
    }
}
