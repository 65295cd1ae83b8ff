using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;

namespace Nop.Plugin.CustomerLoyalty.Features.Outbox;

/// <summary>An action in the outbox. Whether it was begun is said by its claims; its state follows from them.</summary>
public class LoyaltyAction : BaseEntity
{
    public string ActionKey { get; set; } = string.Empty;
    public int KindId { get; set; }
    public int SourceKindId { get; set; }
    public int SourceId { get; set; }
    public int SourceVersion { get; set; }
    public int Step { get; set; }
    public int Variant { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int StateId { get; set; }
    public int ReasonId { get; set; }

    /// <summary>A mail that asks for consent; kept as a column because the frequency cap counts by it.</summary>
    public bool IsMarketing { get; set; }

    /// <summary>Tries that ended without the effect.</summary>
    public int Attempts { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    /// <summary>Moves when the action is put off.</summary>
    public DateTime DueOnUtc { get; set; }
    public DateTime ExpiresOnUtc { get; set; }

    /// <summary>When it was done, skipped or failed.</summary>
    public DateTime? DecidedOnUtc { get; set; }
    public string Payload { get; set; } = string.Empty;

    /// <summary>Proof or words of the failure.</summary>
    public string? Words { get; set; }

    public ActionKind Kind => (ActionKind)KindId;
    public ActionState State => (ActionState)StateId;
    public ActionReason Reason => (ActionReason)ReasonId;
    public ActionSource Source => new((ActionSourceKind)SourceKindId, SourceId, SourceVersion, Step, Variant);
}
