namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>A line of the fund: by how much each of its sums changes.</summary>
public sealed record FundLine
{
    /// <summary>From 1, without gaps.</summary>
    public int Number { get; init; }
    public FundLineKind Kind { get; init; }
    public int PlanId { get; init; }

    /// <summary>What the money is for: one customer and occasion; 0 for the plan as a whole.</summary>
    public int ItemId { get; init; }
    public int CustomerId { get; init; }

    /// <summary>The gift that a piece is taken of; 0 for none or the same as before.</summary>
    public int GiftId { get; init; }

    /// <summary>The gift that a piece is given back of.</summary>
    public int BackGiftId { get; init; }
    public decimal Planned { get; init; }
    public decimal Carried { get; init; }
    public decimal Reserved { get; init; }
    public decimal Spent { get; init; }
    public int ById { get; init; }

    /// <summary>For what was carried: the fund that it came from, and the line there.</summary>
    public int FromFundId { get; init; }
    public int FromNumber { get; init; }
}
