namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>What a session has in common with the shopper.</summary>
internal struct SessionMatch
{
    public float Similarity;

    /// <summary>Where the newest common item stands in the values of all sessions.</summary>
    public int Place;

    /// <summary>How many steps ago the shopper met it.</summary>
    public int StepsAgo;
}
