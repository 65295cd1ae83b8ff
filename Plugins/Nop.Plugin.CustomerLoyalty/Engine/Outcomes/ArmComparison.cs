namespace Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

/// <summary>One rate of a tried arm against that of another.</summary>
/// <param name="Uplift">−1 upwards: how much more than the other; null when the other has nothing.</param>
/// <param name="Low">With <paramref name="High"/> the 90 % interval of the uplift; null where there is too little for one.</param>
/// <param name="Certainty">0 to 1 that the tried one is really better.</param>
/// <param name="People">In both arms.</param>
/// <param name="Needed">About how many people a difference of a fifth takes to be seen; null when nothing can be said yet.</param>
public sealed record ArmComparison(double? Uplift, double? Low, double? High, double Certainty, int People, int? Needed, ArmVerdict Verdict)
{
    /// <summary>From here on somebody is said to be ahead.</summary>
    public const double Sure = .95;

    /// <summary>The difference that a merchant would not want to miss.</summary>
    public const double WorthHaving = .2;

    /// <summary>Below that, a rate hangs on a few people.</summary>
    private const int FewestPeople = 100;
    private const int FewestSuccesses = 10;

    /// <summary>Normal quantiles: 90 % interval and 95 % one-sided test; 80 % power.</summary>
    private const double Z95 = 1.644854;
    private const double Z80 = .841621;

    public static ArmComparison Of(RatioRate tried, RatioRate other)
    {
        var people = tried.People + other.People;
        var deviation = Math.Sqrt(tried.Variance + other.Variance);
        if (deviation == 0)
            return new(null, null, null, .5, people, null, ArmVerdict.TooEarly);

        var certainty = NormalCurve.Below((tried.Value - other.Value) / deviation);
        var needed = NeededOf(tried, other);
        var (uplift, low, high) = UpliftOf(tried, other);
        return new(uplift, low, high, certainty, people, needed, VerdictOf(tried, other, certainty, people, needed));
    }

    /// <summary>The interval is made of the logarithms, so that it does not reach below −100 %.</summary>
    private static (double?, double?, double?) UpliftOf(RatioRate tried, RatioRate other)
    {
        if (other.Value <= 0)
            return (null, null, null);
        var ratio = tried.Value / other.Value;
        if (tried.Value <= 0)
            return (ratio - 1, null, null);
        var half = Z95 * Math.Sqrt(tried.Variance / (tried.Value * tried.Value) + other.Variance / (other.Value * other.Value));
        return (ratio - 1, ratio * Math.Exp(-half) - 1, ratio * Math.Exp(half) - 1);
    }

    private static int? NeededOf(RatioRate tried, RatioRate other)
    {
        var value = other.Value > 0 ? other.Value : tried.Value;
        if (value <= 0)
            return null;
        var spread = (tried.Variance * tried.People * tried.People + other.Variance * other.People * other.People) / (tried.People + other.People);
        var each = Math.Pow((Z95 + Z80) / (WorthHaving * value), 2) * 2 * spread;
        return (int)Math.Clamp(Math.Ceiling(2 * each), 2 * FewestPeople, int.MaxValue);
    }

    private static ArmVerdict VerdictOf(RatioRate tried, RatioRate other, double certainty, int people, int? needed)
    {
        if (Math.Min(tried.People, other.People) < FewestPeople || tried.Successes + other.Successes < FewestSuccesses)
            return ArmVerdict.TooEarly;
        if (certainty >= Sure)
            return ArmVerdict.Ahead;
        if (certainty <= 1 - Sure)
            return ArmVerdict.Behind;
        return people >= needed ? ArmVerdict.Alike : ArmVerdict.TooEarly;
    }
}
