using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts;

/// <summary>A talk with a customer: by telephone, chat, mail or in the shop, and what was promised in it. The key is unique.</summary>
public class LoyaltyContact : BaseEntity
{
    /// <summary>Chosen by the form, so that a form sent twice is one contact.</summary>
    public Guid ContactKey { get; set; }

    /// <summary>One more with each change.</summary>
    public int Version { get; set; }

    /// <summary>0 while nobody knows who it was, and after he was forgotten.</summary>
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int AgentId { get; set; }
    public int ChannelId { get; set; }
    public int DirectionId { get; set; }
    public int OutcomeId { get; set; }

    /// <summary>0 for none.</summary>
    public int OrderId { get; set; }

    /// <summary>0 for none.</summary>
    public int CaseId { get; set; }
    public string Subject { get; set; } = string.Empty;
    public string? Note { get; set; }

    /// <summary>The telephone number or e-mail address that was used.</summary>
    public string? Address { get; set; }

    /// <summary>How long it took.</summary>
    public int Minutes { get; set; }
    public DateTime StartedOnUtc { get; set; }
    public DateTime CreatedOnUtc { get; set; }
    public DateTime? EditedOnUtc { get; set; }
    public int EditedById { get; set; }

    public string? PromiseText { get; set; }
    public DateTime? PromiseDueOnUtc { get; set; }
    public int PromiseOwnerId { get; set; }

    /// <summary>0 when nothing was promised.</summary>
    public int PromiseStateId { get; set; }
    public string? PromiseOutcome { get; set; }
    public DateTime? PromiseDecidedOnUtc { get; set; }
    public int PromiseDecidedById { get; set; }

    public ContactChannel Channel => (ContactChannel)ChannelId;
    public ContactDirection Direction => (ContactDirection)DirectionId;
    public ContactOutcome Outcome => (ContactOutcome)OutcomeId;

    /// <summary>Null when nothing was promised.</summary>
    public PromiseState? Promise => PromiseStateId == 0 ? null : (PromiseState)PromiseStateId;
}
