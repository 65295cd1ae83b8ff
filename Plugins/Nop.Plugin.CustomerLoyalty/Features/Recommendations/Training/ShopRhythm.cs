using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Rhythm;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

/// <summary>What a run keeps of how products are bought again.</summary>
/// <param name="Days">Days of the products that have a rhythm of their own.</param>
/// <param name="BoughtAgain">Products that many of their buyers buy again.</param>
public sealed record ShopRhythm(float ShopDays, Dictionary<int, float> Days, int[] BoughtAgain)
{
    public static readonly ShopRhythm None = new(0, [], []);

    public ProductRhythm ToRhythm() => ProductRhythm.Of(Days, ShopDays);
}
