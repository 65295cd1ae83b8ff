using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

public class GiftPointStore(IRepository<RewardPointsHistory> history)
{
    public static string MessageOf(string key, string note) => $"{note} [{key}]".Trim();

    /// <summary>Null when nothing was spent under that key.</summary>
    public async Task<RewardPointsHistory?> FindAsync(string key)
    {
        var mark = $"[{key}]";
        return await history.Table.FirstOrDefaultAsync(row => row.Message != null && row.Message.EndsWith(mark));
    }
}
