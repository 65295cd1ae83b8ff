using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards;

/// <summary>Grants reward points. nopCommerce's history has no key, so the claim comes first: rather not at all than twice.</summary>
public class RewardActionHandler(IRewardPointService points, ICustomerService customers, TimeProvider clock) : IActionHandler
{
    public ActionKind Kind => ActionKind.Reward;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<RewardPayload>(action.Payload) is not { Points: > 0 } reward)
            return ActionOutcome.Skipped(ActionReason.BadPayload);
        if (await customers.GetCustomerByIdAsync(action.CustomerId) is not { Deleted: false } customer)
            return ActionOutcome.Skipped(ActionReason.CustomerGone);
        if (!await claim.TakeAsync())
            return ActionOutcome.NotMine;

        DateTime? end = reward.ValidDays > 0 ? clock.GetUtcNow().UtcDateTime.AddDays(reward.ValidDays) : null;
        var entry = await points.AddRewardPointsHistoryEntryAsync(customer, reward.Points, action.StoreId, reward.Note, endDate: end);
        return ActionOutcome.Done($"reward-points:{entry}");
    }
}
