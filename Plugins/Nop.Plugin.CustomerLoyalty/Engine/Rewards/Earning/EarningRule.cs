using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;

/// <summary>A rule of earning as it is at one time; its parts do not change any more.</summary>
public sealed record EarningRule
{
    public int Id { get; init; }
    public int Version { get; init; }
    public string Name { get; init; } = string.Empty;
    public EarningKind Kind { get; init; } = EarningKind.Amount;

    /// <summary>The higher is asked first.</summary>
    public int Priority { get; init; }
    public EarningStacking Stacking { get; init; } = EarningStacking.Adds;
    public decimal Points { get; init; }

    /// <summary>For <see cref="EarningKind.Amount"/>: the money that gives the points.</summary>
    public decimal PerAmount { get; init; } = 1;

    /// <summary>For <see cref="EarningKind.NthOrder"/> and <see cref="EarningKind.MonthsInRow"/>: n.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Only the n-th, not every n-th.</summary>
    public bool OnlyOnce { get; init; }

    /// <summary>Of the lines that count; 0 for any.</summary>
    public decimal MinimumAmount { get; init; }
    public PointRounding Rounding { get; init; } = PointRounding.Down;
    public bool UsesTierFactor { get; init; } = true;

    /// <summary>By when the order was placed, or the thing done.</summary>
    public DateTime? FromUtc { get; init; }
    public DateTime? UntilUtc { get; init; }

    /// <summary>Empty lists for no limit.</summary>
    public IReadOnlyList<int> Stores { get; init; } = [];
    public IReadOnlyList<int> Tiers { get; init; } = [];
    public IReadOnlyList<int> Products { get; init; } = [];

    /// <summary>With the categories below them.</summary>
    public IReadOnlyList<int> Categories { get; init; } = [];

    /// <summary>0 for everybody.</summary>
    public int SegmentId { get; init; }

    /// <summary>Points that a customer gets by this rule at most; 0 for no limit.</summary>
    public int CapPerDay { get; init; }
    public int CapPerMonth { get; init; }
    public int CapPerCustomer { get; init; }

    /// <summary>For all customers together.</summary>
    public int CapOfAll { get; init; }

    /// <summary>Of each hundred customers so many get nothing by it and are told nothing of it, so that what the rule brings can be told.</summary>
    public int HoldOutPercent { get; init; }

    /// <summary>Days until the points can be spent; null for what the shop says.</summary>
    public int? PendingDays { get; init; }

    /// <summary>Days that they can be spent; 0 for ever, null for what the shop says.</summary>
    public int? ValidDays { get; init; }

    public static string MeasureOf(int ruleId) => $"reward:{ruleId}";

    /// <summary>Whether the customer is one of those who are left alone; guests are nobody.</summary>
    public bool IsHeldOut(int customerId) => HoldOutPercent > 0 && Id > 0 && customerId > 0 && ControlGroup.Contains(customerId, MeasureOf(Id), HoldOutPercent);
}
