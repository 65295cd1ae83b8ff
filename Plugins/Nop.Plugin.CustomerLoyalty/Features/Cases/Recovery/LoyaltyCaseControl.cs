using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Recovery;

/// <summary>A customer who was like the one with the case when it was opened, and had none: what he buys is what would have been bought anyway.</summary>
public class LoyaltyCaseControl : BaseEntity
{
    public int CaseId { get; set; }
    public int CustomerId { get; set; }
}
