using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>Does actions of one kind.</summary>
public interface IActionHandler
{
    ActionKind Kind { get; }

    /// <summary>The next actions of its kind, of different customers, before the first of them is done: what they all need can be read at once. Nothing may rely on being called.</summary>
    Task PrepareAsync(IReadOnlyList<LoyaltyAction> next) => Task.CompletedTask;

    /// <summary>
    /// Does it, or says why not. An effect that has no key of its own (a mail) must take the claim right before it begins and return
    /// <see cref="ActionOutcome.NotMine"/> when it does not get it. An effect with a key of its own may be done again: then no claim is needed.
    /// What it throws after it took the claim leaves the end unknown, before that it is tried again.
    /// </summary>
    Task<ActionOutcome> HandleAsync(LoyaltyAction action, ActionClaim claim);

    /// <summary>Called when it is known that the action was done, before its row says so; perhaps more than once.</summary>
    Task DoneAsync(LoyaltyAction action) => Task.CompletedTask;
}
