using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;

/// <summary>A change of a grant. Grant and sequence are unique, so that of two who make the same change one is second; what changes the wallet is posted to it once.</summary>
public class LoyaltyPointLine : BaseEntity
{
    public int GrantId { get; set; }
    public int Sequence { get; set; }
    public int CustomerId { get; set; }
    public int StoreId { get; set; }
    public int KindId { get; set; }
    public int Pending { get; set; }
    public int Points { get; set; }
    public DateTime OccurredOnUtc { get; set; }
    public int ReasonId { get; set; }
    public int PostingId { get; set; }

    /// <summary>Of the entry in nopCommerce's history; 0 while there is none.</summary>
    public int WalletEntryId { get; set; }

    public PointLineKind Kind => (PointLineKind)KindId;
    public PointReason Reason => (PointReason)ReasonId;
    public PointLine Line => new(Sequence, Kind, Pending, Points);
}
