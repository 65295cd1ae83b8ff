using Nop.Core;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

/// <summary>A row of the journal: an <see cref="Engine.Journal.Fact"/> as stored. Rows are added and, when a visitor becomes known, re-owned; nothing else changes them.</summary>
public class LoyaltyFact : BaseEntity
{
    public string FactKey { get; set; } = string.Empty;
    public int KindId { get; set; }
    public int StoreId { get; set; }
    public int CustomerId { get; set; }
    public Guid VisitorId { get; set; }
    public bool IsGuest { get; set; }
    public DateTime OccurredOnUtc { get; set; }
    public DateTime RecordedOnUtc { get; set; }
    public int ProductId { get; set; }
    public int SubjectId { get; set; }
    public int Quantity { get; set; }
    public decimal Amount { get; set; }
    public string? Text { get; set; }
}
