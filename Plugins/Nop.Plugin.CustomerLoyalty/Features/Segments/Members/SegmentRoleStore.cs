using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Members;

/// <summary>
/// Brings the customer roles in line with the stays. A stay says which role was seen to and whether the customer was put there by us;
/// that is written before the role is, so that a crash in between leaves a role to be added again and never one that nobody takes away.
/// </summary>
public class SegmentRoleStore(IRepository<LoyaltySegmentMember> members, IRepository<CustomerCustomerRoleMapping> mappings, GivenRoleStore choices)
{
    private const int Chunk = 500;

    public Task<IList<CustomerRole>> ChoicesAsync() => choices.ChoicesAsync();

    /// <summary>Sees to those stays that are not as they should be; false when the time ran out before the end.</summary>
    /// <param name="roleId">Where members belong; 0, or a role that may not be given any more, takes everybody out again.</param>
    public async Task<bool> AlignAsync(int segmentId, int roleId, Func<bool> inBudget)
    {
        if (roleId != 0 && !(await choices.AmongAsync([roleId])).Contains(roleId))
            roleId = 0;
        for (var rows = await MisplacedAsync(segmentId, roleId); rows.Count > 0; rows = await MisplacedAsync(segmentId, roleId))
        {
            if (!inBudget())
                return false;
            await TakeOutAsync(rows.Where(row => row.RoleId != 0).ToList());
            await PutInAsync(rows.Where(row => row.StayKey == 0).ToList(), roleId);
        }

        return true;
    }

    /// <summary>Puts members back whose role was lost, be it by a crash or by hand.</summary>
    public async Task RepairAsync(int segmentId, int roleId, Func<bool> inBudget)
    {
        for (var after = 0; roleId != 0 && inBudget();)
        {
            var page = await members.Table
                .Where(member => member.SegmentId == segmentId && member.StayKey == 0 && member.RoleId == roleId && member.IsRoleOurs && member.CustomerId > after)
                .OrderBy(member => member.CustomerId).Take(Chunk).Select(member => member.CustomerId).ToListAsync();
            if (page.Count == 0)
                return;
            await AddAsync(page, roleId);
            after = page[^1];
        }
    }

    private async Task<IList<LoyaltySegmentMember>> MisplacedAsync(int segmentId, int roleId) => await members.Table
        .Where(member => member.SegmentId == segmentId && ((member.StayKey == 0 && member.RoleId != roleId) || (member.StayKey != 0 && member.RoleId != 0)))
        .OrderBy(member => member.Id).Take(Chunk).ToListAsync();

    /// <summary>Out of the role goes who was put there by us and is not there for another segment as well.</summary>
    private async Task TakeOutAsync(List<LoyaltySegmentMember> rows)
    {
        foreach (var group in rows.GroupBy(row => row.RoleId).ToList())
        {
            var roleId = group.Key;
            var ours = group.Where(row => row.IsRoleOurs).Select(row => row.CustomerId).ToArray();
            var own = group.Select(row => row.Id).ToArray();
            var kept = await members.Table
                .Where(member => ours.Contains(member.CustomerId) && member.StayKey == 0 && member.RoleId == roleId && member.IsRoleOurs && !own.Contains(member.Id))
                .Select(member => member.CustomerId).ToListAsync();
            var gone = ours.Except(kept).ToArray();
            var links = await mappings.Table.Where(link => link.CustomerRoleId == roleId && gone.Contains(link.CustomerId)).ToListAsync();
            if (links.Count > 0)
                await mappings.DeleteAsync(links);
        }

        foreach (var row in rows)
        {
            row.RoleId = 0;
            row.IsRoleOurs = false;
        }

        if (rows.Count > 0)
            await members.UpdateAsync(rows, false);
    }

    private async Task PutInAsync(List<LoyaltySegmentMember> rows, int roleId)
    {
        if (rows.Count == 0 || roleId == 0)
            return;
        var ids = rows.Select(row => row.CustomerId).ToArray();
        var inRole = (await mappings.Table.Where(link => link.CustomerRoleId == roleId && ids.Contains(link.CustomerId)).Select(link => link.CustomerId).ToListAsync()).ToHashSet();
        var ours = (await members.Table.Where(member => ids.Contains(member.CustomerId) && member.StayKey == 0 && member.RoleId == roleId && member.IsRoleOurs)
            .Select(member => member.CustomerId).ToListAsync()).ToHashSet();
        foreach (var row in rows)
        {
            row.RoleId = roleId;
            row.IsRoleOurs = !inRole.Contains(row.CustomerId) || ours.Contains(row.CustomerId);
        }

        await members.UpdateAsync(rows, false);
        await AddAsync(rows.Where(row => row.IsRoleOurs).Select(row => row.CustomerId).ToList(), roleId);
    }

    private async Task AddAsync(IList<int> customerIds, int roleId)
    {
        var there = await mappings.Table.Where(link => link.CustomerRoleId == roleId && customerIds.Contains(link.CustomerId)).Select(link => link.CustomerId).ToListAsync();
        foreach (var customerId in customerIds.Except(there))
            await mappings.InsertAsync(new CustomerCustomerRoleMapping { CustomerId = customerId, CustomerRoleId = roleId });
    }
}
