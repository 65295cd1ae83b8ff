using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>What became of an action.</summary>
/// <param name="UntilUtc">When to look again; null for the outbox to choose.</param>
/// <param name="Words">Proof, or what to tell the reader.</param>
public readonly record struct ActionOutcome(ActionOutcomeKind Kind, ActionReason Reason, DateTime? UntilUtc, string? Words)
{
    public static ActionOutcome NotMine => default;

    public static ActionOutcome Done(string? proof = null) => new(ActionOutcomeKind.Done, ActionReason.None, null, proof);

    public static ActionOutcome Skipped(ActionReason reason, string? words = null) => new(ActionOutcomeKind.Skipped, reason, null, words);

    public static ActionOutcome Deferred(ActionReason reason, DateTime untilUtc) => new(ActionOutcomeKind.Deferred, reason, untilUtc, null);

    /// <param name="untilUtc">Null for the usual growing distance between tries.</param>
    public static ActionOutcome FailedForNow(ActionReason reason, string? words, DateTime? untilUtc = null) => new(ActionOutcomeKind.FailedForNow, reason, untilUtc, words);

    public static ActionOutcome FailedForGood(ActionReason reason, string? words) => new(ActionOutcomeKind.FailedForGood, reason, null, words);

    public static ActionOutcome Unknown(string? words) => new(ActionOutcomeKind.Unknown, ActionReason.NoProof, null, words);
}
