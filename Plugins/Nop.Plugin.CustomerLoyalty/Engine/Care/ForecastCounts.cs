namespace Nop.Plugin.CustomerLoyalty.Engine.Care;

/// <summary>How many gifts each day and occasion takes, as far as customers were counted; kept between slices.</summary>
/// <param name="Kept">By occasion, then by day of the year: those that the customer's own budget pays.</param>
/// <param name="Cut">Those that it does not.</param>
public sealed record ForecastCounts(int[] Kept, int[] Cut)
{
    public int Customers { get; set; }

    /// <summary>Those of them who are thought of at least once.</summary>
    public int WithOccasion { get; set; }
}
