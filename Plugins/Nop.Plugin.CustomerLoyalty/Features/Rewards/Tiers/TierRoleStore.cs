using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;

/// <summary>
/// Keeps the customer roles of tiers in step. Who was in a role before, by hand or otherwise, stays in it: only what is written down
/// as ours is ever taken away.
/// </summary>
public class TierRoleStore(IRepository<LoyaltyTierRole> given, IRepository<CustomerCustomerRoleMapping> mappings, IRepository<CustomerRole> roles, GivenRoleStore choices)
{
    private const int AtOnce = 500;

    public Task<IList<CustomerRole>> ChoicesAsync() => choices.ChoicesAsync();

    public async Task<CustomerRole?> FindAsync(int id) => await roles.Table.FirstOrDefaultAsync(role => role.Id == id);

    /// <summary>Orders of members of the role need not pay for shipping, or do again.</summary>
    public async Task SetFreeShippingAsync(int roleId, bool free)
    {
        if (await FindAsync(roleId) is not { IsSystemRole: false } role || role.FreeShipping == free)
            return;
        role.FreeShipping = free;
        await roles.UpdateAsync(role);
    }

    /// <param name="wanted">Roles by customer; who is not in it belongs in none. A role that was deleted, or opens the back office since, is given to nobody.</param>
    public async Task<int> AlignAsync(int[] customerIds, IReadOnlyDictionary<int, IReadOnlySet<int>> wanted)
    {
        var allowed = wanted.Count == 0 ? [] : await choices.AmongAsync(wanted.Values.SelectMany(roleIds => roleIds));
        wanted = wanted.ToDictionary(one => one.Key, IReadOnlySet<int> (one) => one.Value.Where(allowed.Contains).ToHashSet());
        var ours = await given.Table.Where(row => customerIds.Contains(row.CustomerId)).ToListAsync();
        var changed = await TakeAsync([.. ours.Where(row => !(wanted.TryGetValue(row.CustomerId, out var roleIds) && roleIds.Contains(row.RoleId)))]);
        if (wanted.Count == 0)
            return changed;

        var kept = ours.Select(row => (row.CustomerId, row.RoleId)).ToHashSet();
        var all = wanted.Values.SelectMany(roleIds => roleIds).Distinct().ToArray();
        var there = (await mappings.Table.Where(link => all.Contains(link.CustomerRoleId) && customerIds.Contains(link.CustomerId))
            .Select(link => new { link.CustomerId, link.CustomerRoleId }).ToListAsync()).Select(link => (link.CustomerId, link.CustomerRoleId)).ToHashSet();
        var missing = wanted.SelectMany(one => one.Value.Select(roleId => (CustomerId: one.Key, RoleId: roleId))).Where(pair => !there.Contains(pair));
        foreach (var (customerId, roleId) in missing)
        {
            if (!kept.Contains((customerId, roleId)))
                await NoteAsync(customerId, roleId);
            await mappings.InsertAsync(new CustomerCustomerRoleMapping { CustomerId = customerId, CustomerRoleId = roleId });
            changed++;
        }

        return changed;
    }

    /// <summary>Everybody leaves the roles that a tier gave him.</summary>
    public async Task TakeAllAsync()
    {
        while (await given.Table.OrderBy(row => row.Id).Take(AtOnce).ToListAsync() is { Count: > 0 } rows)
            await TakeAsync([.. rows]);
    }

    public async Task EraseAsync(int customerId) => await TakeAsync([.. await given.Table.Where(row => row.CustomerId == customerId).ToListAsync()]);

    /// <summary>The role goes first: what stays noted is taken away the next time.</summary>
    private async Task<int> TakeAsync(IReadOnlyCollection<LoyaltyTierRole> rows)
    {
        foreach (var group in rows.GroupBy(row => row.RoleId))
        {
            var roleId = group.Key;
            var ids = group.Select(row => row.CustomerId).ToArray();
            var links = await mappings.Table.Where(link => link.CustomerRoleId == roleId && ids.Contains(link.CustomerId)).ToListAsync();
            if (links.Count > 0)
                await mappings.DeleteAsync(links);
            var own = group.Select(row => row.Id).ToArray();
            await given.DeleteAsync(row => own.Contains(row.Id));
        }

        return rows.Count;
    }

    private Task NoteAsync(int customerId, int roleId) =>
        given.TryInsertAsync(new LoyaltyTierRole { CustomerId = customerId, RoleId = roleId }, row => row.CustomerId == customerId && row.RoleId == roleId);
}
