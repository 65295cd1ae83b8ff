using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

/// <summary>Points that staff give or take by hand, with a reason.</summary>
public class PointAdjusting(PointDesk desk, PointActivity activity, IWorkContext workContext)
{
    public const int Most = 1_000_000;
    public const int LongestReason = 300;

    /// <param name="key">Of the form: sent twice it is one correction.</param>
    public async Task AdjustAsync(Guid key, int customerId, int storeId, int points, string reason, int validDays)
    {
        var by = (await workContext.GetCurrentCustomerAsync()).Id;
        await desk.GrantAsync(new GrantRequest($"adjust:{key:N}", customerId, storeId, GrantSource.Adjustment, points, reason, ValidDays: points > 0 ? validDays : 0, ById: by));
        await activity.AdjustedAsync(customerId, points, reason);
    }
}
