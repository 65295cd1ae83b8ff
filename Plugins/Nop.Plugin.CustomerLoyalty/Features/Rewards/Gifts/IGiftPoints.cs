namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;

/// <summary>Points as gifts need them. Each key is spent once, however often it is asked.</summary>
public interface IGiftPoints
{
    Task<int> BalanceAsync(int customerId, int storeId);

    /// <summary>False when there are too few.</summary>
    Task<bool> SpendAsync(string key, int customerId, int storeId, int points, string note);

    Task GiveBackAsync(string key);
}
