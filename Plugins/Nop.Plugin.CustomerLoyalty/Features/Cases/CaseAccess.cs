using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases;

/// <summary>Which cases somebody in the back office sees: his own, those he closed or watches and those that nobody has taken, or all. To be asked in requests only.</summary>
public class CaseAccess(CaseBook book, CaseSideStore sides, IPermissionService permissions, IWorkContext workContext)
{
    public async Task<int> AgentAsync() => (await workContext.GetCurrentCustomerAsync()).Id;

    /// <summary>Null when he may see all.</summary>
    public async Task<int?> OnlyOfAsync() => await permissions.AuthorizeAsync(LoyaltyPermissions.CasesViewAll) ? null : await AgentAsync();

    /// <summary>Null for a case that is not there or that he may not see.</summary>
    public async Task<CaseRecord?> FindAsync(int id)
    {
        if (await book.LoadAsync(id) is not { } record)
            return null;
        return await OnlyOfAsync() is not { } me || record.Case.OwnerId == me || record.Case.OwnerId == 0 || record.Case.ClosedById == me || (await sides.WatchersAsync(id)).Contains(me) ? record : null;
    }

    public Task<bool> MayManageAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.CasesManage);

    public Task<bool> MayApproveAsync() => permissions.AuthorizeAsync(LoyaltyPermissions.CompensationApprove);
}
