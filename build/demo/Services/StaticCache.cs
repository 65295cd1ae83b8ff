using System.Collections.Concurrent;
using System.Globalization;
using Nop.Core;
using Nop.Core.Caching;

namespace Demo.Services;

/// <summary>A cache of this process. Other nodes are not told of removals; entries end after <see cref="CacheKey.CacheTime"/> minutes.</summary>
public sealed class StaticCache : IStaticCacheManager
{
    private const int DefaultMinutes = 60;
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _removals;

    public async Task<T> GetAsync<T>(CacheKey key, Func<Task<T>> acquire)
    {
        if (TryGet<T>(key, out var found))
            return found;

        // what was read before somebody removed the key must not come back
        var removals = Volatile.Read(ref _removals);
        var data = await acquire();
        if (key.CacheTime > 0 && removals == Volatile.Read(ref _removals))
            Set(key, data);
        return data;
    }

    public Task<T> GetAsync<T>(CacheKey key, Func<T> acquire) => GetAsync(key, () => Task.FromResult(acquire()));

    public Task<T> GetAsync<T>(CacheKey key, T defaultValue = default!) => Task.FromResult(TryGet<T>(key, out var found) ? found : defaultValue);

    public Task<object> GetAsync(CacheKey key) => Task.FromResult(TryGet<object>(key, out var found) ? found : null!);

    public Task SetAsync<T>(CacheKey key, T data)
    {
        if (data != null && key.CacheTime > 0)
            Set(key, data);
        return Task.CompletedTask;
    }

    public Task RemoveAsync(CacheKey cacheKey, params object[] cacheKeyParameters) => Remove(k => k == PrepareKey(cacheKey, cacheKeyParameters).Key);

    public Task RemoveByPrefixAsync(string prefix, params object[] prefixParameters)
    {
        var start = prefixParameters.Length == 0 ? prefix : string.Format(prefix, [.. prefixParameters.Select(KeyPart)]);
        return Remove(k => k.StartsWith(start, StringComparison.OrdinalIgnoreCase));
    }

    public Task ClearAsync() => Remove(_ => true);

    public CacheKey PrepareKey(CacheKey cacheKey, params object[] cacheKeyParameters) => cacheKey.Create(KeyPart, cacheKeyParameters);

    public CacheKey PrepareKeyForDefaultCache(CacheKey cacheKey, params object[] cacheKeyParameters)
    {
        var key = PrepareKey(cacheKey, cacheKeyParameters);
        key.CacheTime = DefaultMinutes;
        return key;
    }

    public void Dispose() => _entries.Clear();

    private bool TryGet<T>(CacheKey key, out T value)
    {
        if (_entries.TryGetValue(key.Key, out var entry) && entry.Until > Environment.TickCount64 && entry.Data is T data)
        {
            value = data;
            return true;
        }

        value = default!;
        return false;
    }

    private void Set(CacheKey key, object? data) =>
        _entries[key.Key] = new Entry(data, Environment.TickCount64 + key.CacheTime * 60_000L);

    private Task Remove(Func<string, bool> matches)
    {
        Interlocked.Increment(ref _removals);
        foreach (var key in _entries.Keys.Where(matches))
            _entries.TryRemove(key, out _);
        return Task.CompletedTask;
    }

    private static object KeyPart(object parameter) => parameter switch
    {
        null => "null",
        IEnumerable<int> ids => string.Join('-', ids.Order()),
        IEnumerable<BaseEntity> entities => string.Join('-', entities.Select(e => e.Id).Order()),
        BaseEntity entity => entity.Id,
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        _ => parameter
    };

    private sealed record Entry(object? Data, long Until);
}
