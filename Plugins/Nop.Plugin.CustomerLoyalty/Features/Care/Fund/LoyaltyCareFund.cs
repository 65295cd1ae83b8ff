using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Care;

namespace Nop.Plugin.CustomerLoyalty.Features.Care.Fund;

/// <summary>The money for care of a year and store. What there is of it is said by its lines alone.</summary>
public class LoyaltyCareFund : BaseEntity
{
    public int Year { get; set; }

    /// <summary>0 for customers of all stores that have no fund of their own.</summary>
    public int StoreId { get; set; }

    /// <summary>The most that all plans together may set aside and spend; null for no cap.</summary>
    public decimal? YearCap { get; set; }
    public int YearEndId { get; set; } = (int)YearEnd.Release;

    /// <summary>So many of a hundred get nothing, so that what care brings can be told.</summary>
    public int ControlPercent { get; set; } = 10;

    /// <summary>Which of the ways to divide customers by chance; stays when the year is copied, so that the same ones stay alone.</summary>
    public string Salt { get; set; } = string.Empty;

    public YearEnd YearEnd => (YearEnd)YearEndId;

    /// <summary>The measure by which <see cref="Engine.Outcomes.ControlGroup"/> divides.</summary>
    public string Measure => $"care:{Salt}";
}
