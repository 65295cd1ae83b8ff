namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;

public enum MerchantTouch
{
    None,

    /// <summary>He pinned it.</summary>
    Pinned,

    /// <summary>He wants it to come earlier.</summary>
    Boosted
}
