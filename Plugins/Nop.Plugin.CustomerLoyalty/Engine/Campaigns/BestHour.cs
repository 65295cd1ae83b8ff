using Nop.Plugin.CustomerLoyalty.Engine.Mailing;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>
/// The hour in which somebody most likely reads a mail: his own hours, each shared a little with its neighbours, drawn towards those of all
/// customers of the shop as strongly as if each customer had been seen some times by the shop's habits. Quiet hours are left out.
/// </summary>
public static class BestHour
{
    /// <summary>How many times seen the shop's habits are worth.</summary>
    public const double Shrinkage = 8;

    /// <param name="own">By hour of the customer's day, see <see cref="HourCounts"/>; empty for somebody who was never seen.</param>
    /// <param name="shop">The same of all customers together.</param>
    public static int Of(IReadOnlyList<double> own, IReadOnlyList<double> shop, QuietHours quiet)
    {
        var (mine, theirs) = (Smooth(own), Smooth(shop));
        var total = theirs.Sum();
        var best = -1;
        var most = double.NegativeInfinity;
        for (var hour = 0; hour < HourCounts.Hours; hour++)
        {
            var score = mine[hour] + Shrinkage * (total > 0 ? theirs[hour] / total : 1.0 / HourCounts.Hours);
            if (!IsQuiet(hour, quiet) && score > most + 1e-9)
                (best, most) = (hour, score);
        }

        // Quiet all day means that there is no better hour than any.
        return best >= 0 ? best : Of(own, shop, default);
    }

    private static double[] Smooth(IReadOnlyList<double> counts)
    {
        var smooth = new double[HourCounts.Hours];
        for (var hour = 0; counts.Count > 0 && hour < HourCounts.Hours; hour++)
            smooth[hour] = .5 * counts[hour] + .25 * counts[(hour + 23) % HourCounts.Hours] + .25 * counts[(hour + 1) % HourCounts.Hours];
        return smooth;
    }

    private static bool IsQuiet(int hour, QuietHours quiet) => quiet.FromMinute != quiet.UntilMinute
        && (quiet.FromMinute < quiet.UntilMinute ? hour * 60 >= quiet.FromMinute && hour * 60 < quiet.UntilMinute : hour * 60 >= quiet.FromMinute || hour * 60 < quiet.UntilMinute);
}
