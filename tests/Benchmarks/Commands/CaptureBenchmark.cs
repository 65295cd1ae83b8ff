using System.Diagnostics;
using System.Text;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

namespace Benchmarks.Commands;

/// <summary>What the request thread does for a batch of browse events: parse, check the signature and the limits, buffer.</summary>
public sealed class CaptureBenchmark : IBenchmark
{
    private const int EventsPerBatch = 10;
    private const int Batches = 1_000;

    public string Name => "capture";

    public string Usage => "capture [--rounds 100]";

    public string Measures => "request-thread cost of a browse event; budget 20 µs, no database";

    public Task RunAsync(Arguments arguments, Report report)
    {
        var gate = new CaptureGate();
        gate.Set(new CustomerLoyaltySettings
        {
            SigningKey = Convert.ToBase64String(new byte[32]), BatchesPerMinutePerVisitor = int.MaxValue, BatchesPerMinutePerAddress = int.MaxValue,
        });
        var counters = new CaptureCounters();
        var buffer = new BrowseBuffer(counters);
        var endpoint = new BeaconEndpoint(gate, buffer, counters, new RateLimiter(TimeProvider.System), new LiveViews(TimeProvider.System), TimeProvider.System);
        var bodies = Enumerable.Range(0, Batches).Select(number => Body(gate, number)).ToArray();
        var drained = new List<BrowseEvent>(BrowseBuffer.Capacity);

        for (var round = 0; round < 20; round++)
            Round(endpoint, buffer, bodies, drained);

        var rounds = arguments.Number("--rounds", 100);
        var costs = Enumerable.Range(0, rounds).Select(_ => Round(endpoint, buffer, bodies, drained)).ToList();
        var times = costs.Select(cost => cost.Time.TotalMicroseconds / (Batches * EventsPerBatch)).Order().ToList();
        report.Add("batches", $"{rounds:N0} rounds of {Batches:N0} batches of {EventsPerBatch} events");
        report.Add("per event, median", $"{times[rounds / 2]:0.000} µs");
        report.Add("per event, worst round", $"{times[^1]:0.000} µs");
        report.Add("allocated per event", $"{costs.Sum(cost => cost.Bytes) / ((double)rounds * Batches * EventsPerBatch):0} bytes");
        report.Add("accepted", $"{counters[CaptureCounter.Accepted]:N0}, dropped {counters[CaptureCounter.Dropped]:N0}");
        return Task.CompletedTask;
    }

    private static (TimeSpan Time, long Bytes) Round(BeaconEndpoint endpoint, BrowseBuffer buffer, byte[][] bodies, List<BrowseEvent> drained)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        foreach (var body in bodies)
            endpoint.Accept(body);
        var time = Stopwatch.GetElapsedTime(start);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        drained.Clear();
        buffer.Drain(drained, BrowseBuffer.Capacity);
        return (time, bytes);
    }

    private static byte[] Body(CaptureGate gate, int number)
    {
        var token = new PageToken(Guid.NewGuid(), Guid.NewGuid(), number, 1, TimeProvider.System.GetUtcNow()).Seal(gate.Key);
        var facts = Enumerable.Range(0, EventsPerBatch).Select(fact => $$"""{"n":{{fact}},"k":"product","i":{{1 + fact}},"t":{{fact * 700}},"q":0,"s":""}""");
        return Encoding.UTF8.GetBytes($$"""{"token":"{{token}}","facts":[{{string.Join(',', facts)}}]}""");
    }
}
