using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Mails;

/// <summary>Somebody without an account is told of an event: written before the mail is handed over, so that it is not handed over twice.</summary>
public class LoyaltyCaseNotice : BaseEntity
{
    public int CaseId { get; set; }

    /// <summary>Of the event.</summary>
    public int Version { get; set; }
    public DateTime OnUtc { get; set; }
}
