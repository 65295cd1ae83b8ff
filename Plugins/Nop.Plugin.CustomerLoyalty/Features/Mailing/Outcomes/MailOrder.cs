namespace Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;

/// <summary>An order that followed a mail, in the shop's own currency.</summary>
public sealed class MailOrder
{
    public int OrderId { get; init; }

    public int CustomerId { get; init; }

    public int Step { get; init; }

    public int Variant { get; init; }

    public DateTime ClickedOnUtc { get; init; }

    public DateTime OrderedOnUtc { get; init; }

    public decimal Total { get; init; }

    public decimal Refunded { get; init; }
}

public sealed record OrderTally(int Step, int Variant, int Orders, decimal Revenue);

public sealed record ClickTally(int Step, int Variant, int Mails);

public readonly record struct NewOrder(int Id, int CustomerId, DateTime OnUtc);
