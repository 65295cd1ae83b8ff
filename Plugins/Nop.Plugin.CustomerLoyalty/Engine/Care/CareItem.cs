namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>What the lines of one customer and occasion add up to.</summary>
public sealed record CareItem
{
    public static readonly CareItem Nothing = new();

    public CareItemState State { get; private init; }
    public int PlanId { get; private init; }
    public int CustomerId { get; private init; }
    public int GiftId { get; private init; }
    public decimal Reserved { get; private init; }
    public decimal Spent { get; private init; }
    public int RequestedById { get; private init; }
    public int ApprovedById { get; private init; }
    public bool WasRefused { get; private init; }

    /// <summary>Nothing can be done about it any more.</summary>
    public bool IsOver => State is CareItemState.Spent or CareItemState.Released;

    public static CareItem Of(IEnumerable<FundLine> lines) => lines.OrderBy(line => line.Number).Aggregate(Nothing, (item, line) => item.With(line));

    public CareItem With(FundLine line)
    {
        var next = this with { PlanId = line.PlanId, CustomerId = line.CustomerId, Reserved = Reserved + line.Reserved, Spent = Spent + line.Spent };
        return line.Kind switch
        {
            FundLineKind.Reserved or FundLineKind.Changed => next with
            {
                State = CareItemState.Reserved, GiftId = line.GiftId > 0 ? line.GiftId : line.BackGiftId > 0 ? 0 : GiftId, RequestedById = 0, ApprovedById = 0, WasRefused = false
            },
            FundLineKind.Requested => next with { State = CareItemState.Requested, RequestedById = line.ById },
            FundLineKind.Approved => next with { State = CareItemState.Approved, ApprovedById = line.ById },
            FundLineKind.Refused => next with { State = CareItemState.Reserved, WasRefused = true },
            FundLineKind.Spent => next with { State = CareItemState.Spent },
            FundLineKind.Released => next with { State = CareItemState.Released },
            _ => next
        };
    }
}
