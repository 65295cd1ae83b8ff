using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>Of so many trials so many that went well.</summary>
public readonly record struct RateCount(long Good, long All);

/// <summary>What is known of a share: the estimate, and between which values it lies with 90 %.</summary>
public readonly record struct Estimate(double Value, double Low, double High);

/// <summary>
/// Makes the shares of few and of many comparable: each is drawn towards the team's, the more the fewer trials there are (empirical Bayes with
/// beta priors around the team's share). How many trials the team counts for is not guessed but weighed over all possibilities by what the
/// team's figures make likely, with the uniform-shrinkage prior (Christiansen and Morris, JASA 92 (1997) 618–632), so that the bounds allow for
/// it. For the idea and its proof on batting averages see Efron and Morris, JASA 70 (1975) 311–319.
/// </summary>
public static class Shrinkage
{
    private const double Tail = 0.05;
    private const int Possibilities = 16;
    private const int Halvings = 24;
    private const double Negligible = 1e-4;

    /// <summary>Half a trial of each kind (Jeffreys).</summary>
    private static readonly List<(double Trials, double Likely)> Nothing = [(1, 1)];

    /// <summary>One for each count; of a team without any trials nothing is known: 0.5 between 0 and 1.</summary>
    public static IReadOnlyList<Estimate> Rates(IReadOnlyList<RateCount> team)
    {
        var all = team.Sum(one => one.All);
        if (all == 0)
            return [.. team.Select(_ => new Estimate(0.5, 0, 1))];
        // Half a trial more of each kind keeps a team that never fails from being sure of it.
        var mean = (team.Sum(one => one.Good) + 0.5) / (all + 1.0);
        var tried = team.Where(one => one.All > 0).ToList();
        var weights = WeightsOf(tried, mean);
        // Who is alone has no team to be drawn to: the team's share is his own, and must not be counted twice.
        return [.. team.Select(one => tried.Count == 1 && one.All > 0 ? Of(one, 0.5, Nothing) : Of(one, mean, weights))];
    }

    /// <summary>For how many trials the team's share may count, and how likely each is.</summary>
    private static List<(double Trials, double Likely)> WeightsOf(List<RateCount> tried, double mean)
    {
        var usual = (double)tried.Select(one => one.All).Order().ElementAt(tried.Count / 2);
        var all = new List<(double Trials, double Log)>();
        for (var step = 0; step < Possibilities; step++)
        {
            var part = (step + 0.5) / Possibilities;
            var trials = usual * part / (1 - part);
            all.Add((trials, tried.Sum(one => LogBeta(one.Good + trials * mean, one.All - one.Good + trials * (1 - mean))) - tried.Count * LogBeta(trials * mean, trials * (1 - mean))));
        }

        var highest = all.Max(one => one.Log);
        var sum = all.Sum(one => Math.Exp(one.Log - highest));
        var likely = all.Select(one => (one.Trials, Math.Exp(one.Log - highest) / sum)).Where(one => one.Item2 > Negligible).ToList();
        var kept = likely.Sum(one => one.Item2);
        return [.. likely.Select(one => (one.Trials, one.Item2 / kept))];
    }

    private static Estimate Of(RateCount one, double mean, List<(double Trials, double Likely)> weights)
    {
        var value = weights.Sum(weight => weight.Likely * (one.Good + weight.Trials * mean) / (one.All + weight.Trials));
        return new Estimate(value, Math.Min(value, Bound(one, mean, weights, Tail)), Math.Max(value, Bound(one, mean, weights, 1 - Tail)));
    }

    private static double Bound(RateCount one, double mean, List<(double Trials, double Likely)> weights, double probability)
    {
        var (low, high) = (0d, 1d);
        for (var step = 0; step < Halvings; step++)
        {
            var middle = (low + high) / 2;
            if (weights.Sum(weight => weight.Likely * BetaDistribution.Cdf(one.Good + weight.Trials * mean, one.All - one.Good + weight.Trials * (1 - mean), middle)) < probability)
                low = middle;
            else
                high = middle;
        }

        return (low + high) / 2;
    }

    private static double LogBeta(double a, double b) => GammaFunctions.Log(a) + GammaFunctions.Log(b) - GammaFunctions.Log(a + b);
}
