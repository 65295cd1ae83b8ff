using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards;

/// <summary>Points of a journey. They are a grant under the key of the action, so that doing it again finds them.</summary>
public class RewardActionHandler(PointDesk points, ICustomerService customers) : IActionHandler
{
    public ActionKind Kind => ActionKind.Reward;

    public async Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim)
    {
        if (ActionPayload.Read<RewardPayload>(action.Payload) is not { Points: > 0 } reward)
            return ActionOutcome.Skipped(ActionReason.BadPayload);
        if (await customers.GetCustomerByIdAsync(action.CustomerId) is not { Deleted: false } customer)
            return ActionOutcome.Skipped(ActionReason.CustomerGone);

        var grant = await points.GrantAsync(new GrantRequest($"action:{action.Id}", customer.Id, action.StoreId > 0 ? action.StoreId : customer.RegisteredInStoreId,
            GrantSource.Journey, reward.Points, reward.Note, action.Id, reward.ValidDays));
        return ActionOutcome.Done($"grant:{grant.Id}");
    }
}
