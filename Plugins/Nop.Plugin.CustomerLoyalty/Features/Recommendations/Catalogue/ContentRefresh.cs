using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;

/// <summary>Makes this node's index anew when the catalogue has changed.</summary>
public class ContentRefresh(ContentStore store, ContentShelf shelf)
{
    public async Task RunAsync()
    {
        var stamp = await store.StampAsync();
        if (stamp == shelf.Stamp)
            return;
        var products = await store.ReadAsync();
        shelf.Put(await Task.Run(() => new ContentIndex(products)), stamp);
    }
}
