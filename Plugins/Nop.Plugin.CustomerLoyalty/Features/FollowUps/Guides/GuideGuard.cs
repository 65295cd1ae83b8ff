using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Orders;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>No guide for what was cancelled meanwhile, and none that was switched off.</summary>
public class GuideGuard(GuideDesk guides, ServiceOrderStore orders) : IActionGuard
{
    public ActionSourceKind Source => ActionSourceKind.Service;

    public async Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action)
    {
        if (!action.ActionKey.StartsWith("guide:", StringComparison.OrdinalIgnoreCase))
            return null;
        if (await guides.FindAsync(action.SourceId) is not { ActiveSinceUtc: not null })
            return ActionOutcome.Skipped(ActionReason.SourceStopped);
        return ActionPayload.Read<MailPayload>(action.Payload) is { } payload && await orders.FindAsync(payload.OrderId) is { } order && ServiceOrderStore.IsKept(order)
            ? null
            : ActionOutcome.Skipped(ActionReason.Outdated);
    }
}
