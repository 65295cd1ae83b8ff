using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Recipients;

/// <summary>An address that gets no mails. Of somebody who was erased only the hash is left.</summary>
public class LoyaltySuppression : BaseEntity
{
    public string AddressHash { get; set; } = string.Empty;

    /// <summary>0 for all stores.</summary>
    public int StoreId { get; set; }

    /// <summary>0 when it is not known whose address it is.</summary>
    public int CustomerId { get; set; }
    public int ReasonId { get; set; }
    public string? Email { get; set; }

    /// <summary>Where it came from, or the words of the mail server.</summary>
    public string? Note { get; set; }
    public DateTime CreatedOnUtc { get; set; }

    public SuppressionReason Reason => (SuppressionReason)ReasonId;
}
