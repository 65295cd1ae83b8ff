using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Gifts are paid from the customer's points.</summary>
public class GiftPoints(PointDesk points, StatementReader statements) : IGiftPoints
{
    public Task<int> BalanceAsync(int customerId, int storeId) => statements.BalanceAsync(customerId, storeId);

    public Task<bool> SpendAsync(string key, int customerId, int storeId, int cost, string note) =>
        points.SpendAsync(new GrantRequest(key, customerId, storeId, GrantSource.Gift, -cost, note));

    public Task GiveBackAsync(string key) => points.TakeBackAsync(key, PointReason.ByStaff);
}
