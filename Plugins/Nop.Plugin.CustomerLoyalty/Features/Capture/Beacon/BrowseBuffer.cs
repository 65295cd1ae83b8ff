using System.Threading.Channels;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>Browse events of this node between the request that brought them and the journal. When full, new ones are dropped and counted.</summary>
public sealed class BrowseBuffer(CaptureCounters counters)
{
    public const int Capacity = 20_000;

    private readonly Channel<BrowseEvent> _channel = Channel.CreateBounded<BrowseEvent>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public int Count => _channel.Reader.Count;

    public bool TryAdd(BrowseEvent browse)
    {
        var added = _channel.Writer.TryWrite(browse);
        counters.Add(added ? CaptureCounter.Accepted : CaptureCounter.Dropped);
        return added;
    }

    public ValueTask<bool> WaitAsync(CancellationToken cancellation) => _channel.Reader.WaitToReadAsync(cancellation);

    public void Drain(List<BrowseEvent> into, int most)
    {
        while (into.Count < most && _channel.Reader.TryRead(out var browse))
            into.Add(browse);
    }
}
