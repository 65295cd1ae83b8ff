using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>This node's index of products by their traits: what is new in the shop is found by it at once, without training.</summary>
public sealed class ContentShelf
{
    private volatile ContentIndex _index = new([]);

    public ContentIndex Index => _index;

    /// <summary>What the catalogue was like when the index was made.</summary>
    public (int Count, DateTime? Changed) Stamp { get; private set; }

    public void Put(ContentIndex index, (int Count, DateTime? Changed) stamp) => (_index, Stamp) = (index, stamp);
}
