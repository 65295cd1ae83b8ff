using System.Collections.Concurrent;
using System.Net;
using System.Runtime.InteropServices;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Counts calls per key within a minute on this node. Holds a bounded number of keys: when there are more, all start anew.</summary>
public sealed class RateLimiter(TimeProvider clock)
{
    private const int MostKeys = 50_000;

    private readonly ConcurrentDictionary<UInt128, int> _counts = new();
    private long _windowStart = clock.GetTimestamp();
    private int _keys;

    public bool Allows(UInt128 key, int perMinute)
    {
        var start = Interlocked.Read(ref _windowStart);
        if ((clock.GetElapsedTime(start) >= TimeSpan.FromMinutes(1) || Volatile.Read(ref _keys) > MostKeys)
            && Interlocked.CompareExchange(ref _windowStart, clock.GetTimestamp(), start) == start)
        {
            _counts.Clear();
            Volatile.Write(ref _keys, 0);
        }

        var count = _counts.AddOrUpdate(key, 1, static (_, before) => before + 1);
        if (count == 1)
            Interlocked.Increment(ref _keys);
        return count <= perMinute;
    }

    public static UInt128 KeyOf(Guid visitor) => MemoryMarshal.Read<UInt128>(MemoryMarshal.AsBytes(new ReadOnlySpan<Guid>(in visitor)));

    public static UInt128 KeyOf(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (address is null || !address.TryWriteBytes(bytes, out var length))
            return 0;
        // One household has a /64 of IPv6.
        if (length == 16)
            bytes[8..].Clear();
        return MemoryMarshal.Read<UInt128>(bytes) ^ (UInt128)length << 96;
    }
}
