using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;

public class CompensationStore(IRepository<LoyaltyCompensation> rows, IRepository<LoyaltyCompensationLimit> limits, IRepository<CustomerCustomerRoleMapping> roles)
{
    /// <summary>False when the same form was sent before.</summary>
    public Task<bool> TryAddAsync(LoyaltyCompensation row)
    {
        var key = row.CompensationKey;
        return rows.TryAddAsync(row, known => known.CompensationKey == key);
    }

    public async Task<LoyaltyCompensation?> FindAsync(int id) => await rows.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<IList<LoyaltyCompensation>> OfCaseAsync(int caseId) => await rows.Table.Where(row => row.CaseId == caseId).OrderBy(row => row.Id).ToListAsync();

    public async Task<IList<LoyaltyCompensation>> OfCasesAsync(IReadOnlyCollection<int> caseIds)
    {
        var wanted = caseIds.ToArray();
        return wanted.Length == 0 ? [] : await rows.Table.Where(row => wanted.Contains(row.CaseId)).OrderBy(row => row.Id).ToListAsync();
    }

    public async Task<IList<LoyaltyCompensation>> OfCustomerAsync(int customerId) => await rows.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.Id).ToListAsync();

    public async Task<IList<LoyaltyCompensation>> InStateAsync(CompensationState state, int most)
    {
        var stateId = (int)state;
        return await rows.Table.Where(row => row.StateId == stateId).OrderBy(row => row.Id).Take(most).ToListAsync();
    }

    public Task UpdateAsync(LoyaltyCompensation row) => rows.UpdateAsync(row, false);

    public async Task<IList<LoyaltyCompensationLimit>> LimitsAsync() => await limits.Table.OrderBy(row => row.RoleId).ToListAsync();

    public async Task<IReadOnlySet<int>> RolesOfAsync(int customerId) =>
        (await roles.Table.Where(row => row.CustomerId == customerId).OrderBy(row => row.CustomerRoleId).Select(row => row.CustomerRoleId).ToListAsync()).ToHashSet();

    public async Task SetLimitAsync(int roleId, decimal most)
    {
        if (await limits.TryAddAsync(new LoyaltyCompensationLimit { RoleId = roleId, Most = most }, row => row.RoleId == roleId))
            return;
        var known = (await limits.Table.FirstOrDefaultAsync(row => row.RoleId == roleId))!;
        known.Most = most;
        await limits.UpdateAsync(known, false);
    }

    public Task DeleteLimitAsync(int roleId) => limits.DeleteAsync(row => row.RoleId == roleId);
}
