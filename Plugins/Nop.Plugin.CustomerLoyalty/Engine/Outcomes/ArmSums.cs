namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>What the people of one arm did, added up so that mean and spread can be told. Sums of parts are sums of the whole.</summary>
/// <param name="Buyers">People with at least one order.</param>
/// <param name="Revenue">In the primary store currency.</param>
/// <param name="Squares">The sum of the squares of each person's revenue.</param>
/// <param name="Cubes">The sum of their third powers, for the skewness.</param>
public readonly record struct ArmSums(long People, long Buyers, long Orders, decimal Revenue, double Squares, double Cubes)
{
    public double Mean => People == 0 ? 0 : (double)Revenue / People;

    /// <summary>Of the mean; 0 when it cannot be told.</summary>
    public double Variance => People < 2 ? 0 : Spread / (People - 1);

    /// <summary>Third central moment of the people, without bias for so many; 0 when it cannot be told.</summary>
    public double ThirdMoment
    {
        get
        {
            if (People < 3)
                return 0;
            var (n, mean) = ((double)People, Mean);
            var biased = Cubes / n - 3 * mean * Squares / n + 2 * mean * mean * mean;
            return biased * n * n / ((n - 1) * (n - 2));
        }
    }

    /// <summary>As a rate per person.</summary>
    public RatioRate Rate => new((int)Math.Min(int.MaxValue, People), Mean, Variance, (int)Math.Min(int.MaxValue, Buyers));

    private double Spread => Math.Max(0, Squares / People - Mean * Mean);

    /// <summary>One more person.</summary>
    public ArmSums With(int orders, decimal revenue)
    {
        var value = (double)revenue;
        return new(People + 1, Buyers + (orders > 0 ? 1 : 0), Orders + orders, Revenue + revenue, Squares + value * value, Cubes + value * value * value);
    }

    public static ArmSums Of(IEnumerable<ArmPerson> people) => people.Aggregate(default(ArmSums), (sums, one) => sums.With(one.Orders, one.Revenue));

    public static ArmSums operator +(ArmSums one, ArmSums other) =>
        new(one.People + other.People, one.Buyers + other.Buyers, one.Orders + other.Orders, one.Revenue + other.Revenue, one.Squares + other.Squares, one.Cubes + other.Cubes);
}
