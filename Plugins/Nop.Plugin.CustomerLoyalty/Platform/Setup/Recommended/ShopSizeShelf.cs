using Nop.Plugin.CustomerLoyalty.Engine.Setup;

namespace Nop.Plugin.CustomerLoyalty.Platform.Setup.Recommended;

/// <summary>The last count of this node: a page that renews itself every few seconds does not count a million orders each time.</summary>
public class ShopSizeShelf(TimeProvider clock)
{
    private static readonly TimeSpan Age = TimeSpan.FromMinutes(10);
    private volatile Entry? _last;

    public async Task<ShopSize> GetAsync(Func<Task<ShopSize>> count)
    {
        var now = clock.GetUtcNow();
        if (_last is { } last && now - last.OnUtc < Age && now >= last.OnUtc)
            return last.Size;
        var size = await count();
        _last = new Entry(size, now);
        return size;
    }

    private sealed record Entry(ShopSize Size, DateTimeOffset OnUtc);
}
