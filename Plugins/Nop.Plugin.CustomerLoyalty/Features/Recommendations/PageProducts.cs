namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations;

/// <summary>What the page in this request shows already, so that no block shows it again.</summary>
public sealed class PageProducts
{
    private readonly HashSet<int> _shown = [];

    public void Add(int productId) => _shown.Add(productId);

    public bool Contains(int productId) => _shown.Contains(productId);
}
