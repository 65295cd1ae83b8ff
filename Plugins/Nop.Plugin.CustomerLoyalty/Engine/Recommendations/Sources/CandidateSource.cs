namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Sources;

/// <summary>Where candidates come from. Numbers are stored and never change.</summary>
public enum CandidateSource
{
    /// <summary>Several sources blended.</summary>
    Blend = 0,

    /// <summary>Items that the same shoppers took, normalised (RP3beta or cosine).</summary>
    Kernel = 1,

    /// <summary>What came after what.</summary>
    Rules = 2,

    /// <summary>Sessions and shoppers like this one.</summary>
    Neighbours = 3,

    /// <summary>Items whose learnt weights give the shopper's history back best (sparse linear method or EASE).</summary>
    Linear = 4,

    /// <summary>What sells at the moment.</summary>
    Trending = 5,

    /// <summary>What sold best altogether.</summary>
    BestSellers = 6,

    /// <summary>What the shopper himself took before.</summary>
    Repeats = 7,

    /// <summary>In one basket more often than by chance.</summary>
    BoughtTogether = 8,

    /// <summary>Alike by category, manufacturer, tag and price.</summary>
    Content = 9,

    /// <summary>Due again by the rhythm of the product.</summary>
    Replenishment = 10
}
