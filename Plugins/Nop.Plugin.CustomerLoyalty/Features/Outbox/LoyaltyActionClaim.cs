using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>
/// The right to try an action once. Its number is how many claims ended before it without an effect, and the unique index gives it to one
/// process only, before the effect begins; the end is written after. A claim without an end may have had its effect: no other follows it.
/// </summary>
public class LoyaltyActionClaim : BaseEntity
{
    public int ActionId { get; set; }
    public int Attempt { get; set; }
    public DateTime ClaimedOnUtc { get; set; }
    public DateTime? EndedOnUtc { get; set; }

    /// <summary>See <see cref="ActionOutcomeKind"/>; 0 while the end is not known.</summary>
    public int OutcomeId { get; set; }
    public int ReasonId { get; set; }

    /// <summary>When a temporary failure is tried again.</summary>
    public DateTime? RetryOnUtc { get; set; }
    public string? Words { get; set; }

    public ActionOutcome Outcome => new((ActionOutcomeKind)OutcomeId, (ActionReason)ReasonId, RetryOnUtc, Words);
}
