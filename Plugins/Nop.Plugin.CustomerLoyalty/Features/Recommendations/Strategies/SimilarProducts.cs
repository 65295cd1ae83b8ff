using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Ranking;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Strategies;

/// <summary>Products that the same shoppers take; where that is too little, as for a new product, those that are alike.</summary>
public class SimilarProducts(RecommenderShelf shelf, ContentShelf content)
{
    public IReadOnlyList<Recommendation> Of(int productId, ListRequest request)
    {
        var list = shelf.Model?.SimilarTo(productId, request) ?? [];
        return Filled(list, request, rest => content.Index.SimilarTo(productId, rest));
    }

    /// <param name="history">Oldest first.</param>
    public IReadOnlyList<Recommendation> For(IReadOnlyList<HistoryItem> history, ListRequest request)
    {
        var items = history.ToArray();
        var list = shelf.Model?.ForUser(items, request) ?? [];
        return Filled(list, request, rest => content.Index.ForUser(items, rest));
    }

    private static IReadOnlyList<Recommendation> Filled(IReadOnlyList<Recommendation> list, ListRequest request, Func<ListRequest, IReadOnlyList<Recommendation>> more)
    {
        if (list.Count >= request.Count)
            return list;
        var taken = list.Select(one => one.ItemId).ToHashSet();
        return [.. list, .. more(request with { Count = request.Count - list.Count, Allow = id => !taken.Contains(id) && request.Allow?.Invoke(id) != false })];
    }
}
