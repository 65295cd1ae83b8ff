using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Tuning;

/// <summary>Keeps the graph trained last: several decays are tried on the same one.</summary>
internal sealed class GraphCache<T>(Func<T, ItemGraph> train)
    where T : notnull
{
    private T? _key;
    private ItemGraph? _graph;

    public ItemGraph Get(T key)
    {
        if (_graph is null || !key.Equals(_key))
            (_graph, _key) = (train(key), key);
        return _graph;
    }
}
