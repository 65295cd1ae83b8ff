using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Engine.Campaigns;

/// <summary>
/// Which text the rest gets: the one with the highest rate. When a text reached fewer than twenty people, when fewer than five
/// clicked or ordered in all, or when the best are equal, it is the first text: nothing speaks against it.
/// </summary>
/// <param name="Variant">Number of the text, from 1.</param>
/// <param name="Certainty">0.5 to 1 that it is really better than the next; null when it was not decided by the numbers.</param>
public sealed record CampaignWinner(int Variant, WinnerReason Reason, double? Certainty)
{
    public const int FewestDelivered = 20;
    public const int FewestSuccesses = 5;

    public static CampaignWinner Of(IReadOnlyCollection<VariantResult> results)
    {
        if (results.Count < 2 || results.Any(result => result.Delivered < FewestDelivered) || results.Sum(result => result.Successes) < FewestSuccesses)
            return new(1, WinnerReason.TooLittle, null);
        var ranked = results.OrderByDescending(result => result.Rate).ThenBy(result => result.Variant).ToList();
        var (best, next) = (ranked[0], ranked[1]);
        // Compared as fractions, so that equal rates are equal.
        if ((long)best.Successes * next.Delivered == (long)next.Successes * best.Delivered)
            return new(1, WinnerReason.Equal, null);
        return new(best.Variant, WinnerReason.Better, CertaintyOf(best, next));
    }

    private static double CertaintyOf(VariantResult best, VariantResult next)
    {
        var together = (double)(best.Successes + next.Successes) / (best.Delivered + next.Delivered);
        var deviation = Math.Sqrt(together * (1 - together) * (1.0 / best.Delivered + 1.0 / next.Delivered));
        return deviation == 0 ? 1 : NormalCurve.Below((best.Rate - next.Rate) / deviation);
    }
}
