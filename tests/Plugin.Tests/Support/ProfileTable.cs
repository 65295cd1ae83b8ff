using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Platform.Models;

namespace Plugin.Tests.Support;

/// <summary>Profiles written by hand, as a completed run.</summary>
public sealed class ProfileTable(Shop shop)
{
    private int _runId;

    public async Task<int> StartRunAsync()
    {
        var run = new LoyaltyModelRun { Name = "profiles", StartedOnUtc = shop.Now, CompletedOnUtc = shop.Now };
        await shop.Insert(run);
        return _runId = run.Id;
    }

    /// <summary>A row of the current run; folded now.</summary>
    public async Task<LoyaltyProfile> Add(int customerId, Action<LoyaltyProfile>? with = null, int storeId = 0)
    {
        if (_runId == 0)
            await StartRunAsync();
        var row = new LoyaltyProfile
        {
            RunId = _runId, CustomerId = customerId, StoreId = storeId, FoldedOnUtc = shop.Now, IsRegistered = true, StageId = (int)LifecycleStage.Prospect
        };
        with?.Invoke(row);
        await shop.Insert(row);
        return row;
    }

    public async Task<LoyaltyProfile> Add(CustomerProfile profile)
    {
        if (_runId == 0)
            await StartRunAsync();
        var row = profile.ToRow(_runId, shop.Now);
        await shop.Insert(row);
        return row;
    }

    /// <summary>Folded again with these changes.</summary>
    public async Task Change(LoyaltyProfile row, Action<LoyaltyProfile> with)
    {
        with(row);
        row.FoldedOnUtc = shop.Now;
        await shop.Change(row);
    }
}
