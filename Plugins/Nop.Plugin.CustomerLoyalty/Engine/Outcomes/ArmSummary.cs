namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>
/// What one arm of a test brought. People are what was divided by chance, so they are what is counted: the rates are ratios of sums
/// whose variance comes from the differences between people (delta method; Cochran 1977, 6.4).
/// </summary>
public sealed record ArmSummary(int People, int Shown, int Clicks, int Buyers, int Orders, decimal Revenue, RatioRate ClickThrough, RatioRate PerShown)
{
    /// <summary>The same by person, whatever each was shown.</summary>
    public ArmSums Sums { get; init; }

    public static ArmSummary Of(IReadOnlyCollection<ArmPerson> people) => new(
        people.Count,
        people.Sum(one => one.Shown),
        people.Sum(one => one.Clicks),
        people.Count(one => one.Orders > 0),
        people.Sum(one => one.Orders),
        people.Sum(one => one.Revenue),
        RatioRate.Of(people, one => one.Clicks, one => one.Clicks > 0),
        RatioRate.Of(people, one => (double)one.Revenue, one => one.Orders > 0))
    {
        Sums = ArmSums.Of(people)
    };
}
