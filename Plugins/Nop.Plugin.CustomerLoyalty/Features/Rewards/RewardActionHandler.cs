using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Customers;
using Nop.Services.Orders;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards;

/// <summary>Grants reward points. nopCommerce's history has no key, so the claim comes first: rather not at all than twice.</summary>
public class RewardActionHandler(IRewardPointService points, ICustomerService customers, IStoreService stores, TimeProvider clock) : IActionHandler
{
    public ActionKind Kind => ActionKind.Reward;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<RewardPayload>(action.Payload) is not { Points: > 0 } reward)
            return ActionOutcome.Skipped(ActionReason.BadPayload);
        if (await customers.GetCustomerByIdAsync(action.CustomerId) is not { Deleted: false } customer)
            return ActionOutcome.Skipped(ActionReason.CustomerGone);
        var storeId = await StoreOfAsync(action, customer);
        if (!await claim.TakeAsync())
            return ActionOutcome.NotMine;

        DateTime? end = reward.ValidDays > 0 ? clock.GetUtcNow().UtcDateTime.AddDays(reward.ValidDays) : null;
        var entry = await points.AddRewardPointsHistoryEntryAsync(customer, reward.Points, storeId, reward.Note, endDate: end);
        return ActionOutcome.Done($"reward-points:{entry}");
    }

    /// <summary>nopCommerce takes no points without a store: where the customer registered, or else the shop's first.</summary>
    private async Task<int> StoreOfAsync(LoyaltyAction action, Customer customer)
    {
        var all = await stores.GetAllStoresAsync();
        return (all.FirstOrDefault(store => store.Id == action.StoreId) ?? all.FirstOrDefault(store => store.Id == customer.RegisteredInStoreId) ?? all[0]).Id;
    }
}
