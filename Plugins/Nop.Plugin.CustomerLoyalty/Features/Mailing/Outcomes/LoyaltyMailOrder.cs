using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>An order that followed a click in a mail: of all clicks within the window the last. What it brought is read from the order itself, so that refunds count at once.</summary>
public class LoyaltyMailOrder : BaseEntity
{
    public int OrderId { get; set; }

    public int ActionId { get; set; }

    public int SourceKindId { get; set; }

    public int SourceId { get; set; }

    public int Step { get; set; }

    public int Variant { get; set; }

    public int CustomerId { get; set; }

    public DateTime ClickedOnUtc { get; set; }

    public DateTime OrderedOnUtc { get; set; }
}
