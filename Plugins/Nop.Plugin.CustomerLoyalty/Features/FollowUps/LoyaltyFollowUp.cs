using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps;

/// <summary>Something that a member of staff is to do for a customer, wanted by a journey, a letter's rule or somebody of the staff.</summary>
public class LoyaltyFollowUp : BaseEntity
{
    /// <summary>Of the action that wanted it: the same action gives one task.</summary>
    public string FollowUpKey { get; set; } = string.Empty;

    /// <summary>One more with each change.</summary>
    public int Version { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int KindId { get; set; } = (int)FollowUpKind.General;

    /// <summary>0 for none.</summary>
    public int OrderId { get; set; }

    /// <summary>What is to be written; 0 for what is not a letter.</summary>
    public int LetterId { get; set; }
    public string Title { get; set; } = string.Empty;
    public string Text { get; set; } = string.Empty;

    /// <summary>0 for anybody.</summary>
    public int OwnerId { get; set; }

    /// <summary>0 for what came by itself.</summary>
    public int CreatedById { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime DueOnUtc { get; set; }

    /// <summary>Until then nobody is reminded of it; it stays due when it was.</summary>
    public DateTime? SnoozedUntilUtc { get; set; }
    public int StateId { get; set; }
    public string? Outcome { get; set; }
    public int DecidedById { get; set; }
    public DateTime? DecidedOnUtc { get; set; }

    public FollowUpState State => (FollowUpState)StateId;
    public FollowUpKind Kind => (FollowUpKind)KindId;
}
