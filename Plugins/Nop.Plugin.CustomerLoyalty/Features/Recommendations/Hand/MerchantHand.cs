using Nop.Core.Domain.Catalog;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

/// <summary>The merchant's rules for one block, ready to be asked.</summary>
/// <param name="Pins">Products by position, each position and each product once.</param>
/// <param name="Excludes">Whether a product must not come.</param>
/// <param name="FactorOf">By how much a product's place counts; 1 for an ordinary one.</param>
public sealed record MerchantHand(IReadOnlyList<(int Position, int ProductId)> Pins, Func<int, bool> Excludes, Func<Product, double>? FactorOf)
{
    /// <summary>No rule is there.</summary>
    public static readonly MerchantHand None = new([], _ => false, null);

    /// <summary>Several boosts of one product multiply, within these bounds.</summary>
    public const double LeastFactor = .1;
    public const double MostFactor = 10;

    /// <summary>How fast places fall: a product that counts twice passes about so many before it, whatever its place.</summary>
    private const double Flatness = 5;

    /// <summary>Candidates in the order that the merchant's boosts give them; those of the same worth keep their order.</summary>
    public IReadOnlyList<(T Candidate, bool IsBoosted)> Order<T>(IReadOnlyList<T> candidates, Func<T, Product?> productOf)
    {
        if (FactorOf is null)
            return [.. candidates.Select(candidate => (candidate, false))];
        return
        [
            .. candidates
                .Select((candidate, place) => (candidate, factor: productOf(candidate) is { } product ? Math.Clamp(FactorOf(product), LeastFactor, MostFactor) : 1, place))
                .OrderByDescending(one => one.factor / (one.place + Flatness)).ThenBy(one => one.place)
                .Select(one => (one.candidate, one.factor > 1))
        ];
    }
}
