using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Features.Outcomes;

/// <summary>What the people of a measure bought, as counted last: one row for each measure and length of time, made anew every night.</summary>
public class LoyaltyMeasureResult : BaseEntity
{
    public string MeasureKey { get; set; } = string.Empty;

    /// <summary>People count who came into it in so many days before it was counted.</summary>
    public int Days { get; set; }
    public long TreatedPeople { get; set; }
    public long TreatedBuyers { get; set; }
    public long TreatedOrders { get; set; }
    public decimal TreatedRevenue { get; set; }
    public decimal TreatedSquares { get; set; }
    public decimal TreatedCubes { get; set; }
    public long ControlPeople { get; set; }
    public long ControlBuyers { get; set; }
    public long ControlOrders { get; set; }
    public decimal ControlRevenue { get; set; }
    public decimal ControlSquares { get; set; }
    public decimal ControlCubes { get; set; }
    public long Mixed { get; set; }
    public DateTime CountedOnUtc { get; set; }

    /// <summary>Number of the round in which it was counted.</summary>
    public int Round { get; set; }

    public ArmPair Arms => new(
        new ArmSums(TreatedPeople, TreatedBuyers, TreatedOrders, TreatedRevenue, (double)TreatedSquares, (double)TreatedCubes),
        new ArmSums(ControlPeople, ControlBuyers, ControlOrders, ControlRevenue, (double)ControlSquares, (double)ControlCubes), Mixed);

    public void Take(ArmPair arms, DateTime nowUtc)
    {
        var (treated, control) = (arms.Treated, arms.Control);
        (TreatedPeople, TreatedBuyers, TreatedOrders, TreatedRevenue) = (treated.People, treated.Buyers, treated.Orders, treated.Revenue);
        (TreatedSquares, TreatedCubes) = (Stored(treated.Squares), Stored(treated.Cubes));
        (ControlPeople, ControlBuyers, ControlOrders, ControlRevenue) = (control.People, control.Buyers, control.Orders, control.Revenue);
        (ControlSquares, ControlCubes) = (Stored(control.Squares), Stored(control.Cubes));
        (Mixed, CountedOnUtc) = (arms.Mixed, nowUtc);
    }

    /// <summary>As much as the column holds; beyond it no shop has such revenue.</summary>
    private static decimal Stored(double value) => (decimal)Math.Clamp(value, -1e24, 1e24);
}
