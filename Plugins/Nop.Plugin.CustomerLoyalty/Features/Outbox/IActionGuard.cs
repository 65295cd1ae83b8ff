using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Asked right before an action of its source is done: a goal reached, an exit, a pause.</summary>
public interface IActionGuard
{
    ActionSourceKind Source { get; }

    /// <summary>Null when the action is still wanted; otherwise skipped or deferred, with the reason.</summary>
    Task<ActionOutcome?> WhyNotAsync(LoyaltyAction action);
}
