namespace Nop.Plugin.CustomerLoyalty.Engine.Journal;

/// <summary>An order as the shop's tables show it now. Money in the primary store currency, times in UTC.</summary>
public sealed record OrderSnapshot
{
    public required int Id { get; init; }
    public required int StoreId { get; init; }
    public required int CustomerId { get; init; }
    public required bool IsGuest { get; init; }
    public required DateTime CreatedOnUtc { get; init; }
    public required decimal Total { get; init; }
    public required decimal Refunded { get; init; }
    public required OrderState State { get; init; }
    public required bool IsPaid { get; init; }
    public required bool IsVoided { get; init; }
    public DateTime? PaidOnUtc { get; init; }
    public Guid VisitorId { get; init; }
    public IReadOnlyList<OrderLineSnapshot> Lines { get; init; } = [];
}

/// <summary>Amount: line total without tax, after discounts.</summary>
public sealed record OrderLineSnapshot(int Id, int ProductId, int Quantity, decimal Amount);
