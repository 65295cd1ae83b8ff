namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>What the page in this request shows already, so that no block shows it again and no page has too many blocks.</summary>
public sealed class PageProducts
{
    public const int MostBlocks = 3;

    private readonly HashSet<int> _shown = [];

    public int Blocks { get; private set; }

    public void Add(int productId) => _shown.Add(productId);

    public void AddBlock(IEnumerable<int> productIds)
    {
        _shown.UnionWith(productIds);
        Blocks++;
    }

    public bool Contains(int productId) => _shown.Contains(productId);
}
