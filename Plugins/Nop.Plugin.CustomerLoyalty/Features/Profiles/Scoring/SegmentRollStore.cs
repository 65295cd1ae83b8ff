using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

namespace Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;

/// <summary>Who is in which segment now, all of them at once.</summary>
public class SegmentRollStore(IRepository<LoyaltySegmentMember> members)
{
    private const int Page = 50_000;

    public async Task<SegmentRoll> ReadAsync()
    {
        var found = new Dictionary<int, List<int>>();
        for (var after = 0; ;)
        {
            var page = await members.Table.Where(member => member.StayKey == 0 && member.Id > after).OrderBy(member => member.Id).Take(Page)
                .Select(member => new { member.Id, member.SegmentId, member.CustomerId }).ToListAsync();
            foreach (var member in page)
            {
                if (!found.TryGetValue(member.SegmentId, out var customers))
                    found[member.SegmentId] = customers = [];
                customers.Add(member.CustomerId);
            }

            if (page.Count < Page)
                return new SegmentRoll(found);
            after = page[^1].Id;
        }
    }
}
