using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The background writer while the database refuses. Its pauses take no time here.</summary>
[Category("A5")]
public class BrowseWriterTests
{
    private const int MostFailures = 24;

    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(15);

    private readonly Faults _faults = new();
    private PauseClock _clock = null!;
    private BrowseWriter _writer = null!;
    private Shop _shop = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _shop = await Shop.OpenAsync(new ShopSetup { Configure = _faults.AttachTo<LoyaltyFact> });
        _clock = new PauseClock(Refresh);
        _writer = new BrowseWriter(_shop.Get<IServiceScopeFactory>(), _shop.Get<BrowseBuffer>(), _shop.Get<CaptureGate>(), _shop.Counters, _clock);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        _writer.Dispose();
        await _shop.DisposeAsync();
    }

    [Test]
    public async Task Refused_PausesDoubleUpToHalfAMinute_AndTheBatchIsWrittenWhole()
    {
        const int Refusals = 8;
        await LooksAt("Tea", "Cup");
        Refuse(Refusals);

        await RunUntil(CaptureCounter.Written, 2);

        Assert.That(BackOffs(), Is.EqualTo(new[] { 1, 2, 4, 8, 16, 30, 30, 30 }.Select(seconds => TimeSpan.FromSeconds(seconds))));
        Assert.That((Count(CaptureCounter.WriteFailed), Count(CaptureCounter.Dropped)), Is.EqualTo((Refusals, 0)));
        Assert.That(await _shop.Journal(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task RefusedTooOften_TheBatchIsDroppedAfterAboutTenMinutes_AndTheNextIsWritten()
    {
        var guest = await LooksAt("Tea", "Cup");
        Refuse(MostFailures);
        await RunUntil(CaptureCounter.Dropped, 2);
        Assert.That(_clock.Pauses.Sum(pause => pause.TotalMinutes), Is.InRange(9, 11));
        Assert.That(Count(CaptureCounter.WriteFailed), Is.EqualTo(MostFailures));

        await (await guest.Browsing.Product("Pot")).IsLeft();
        await RunUntil(CaptureCounter.Written, 1);

        Assert.That((await _shop.Journal()).Single().ProductId, Is.EqualTo((await _shop.Product("Pot")).Id));
        Assert.That(Count(CaptureCounter.Dropped), Is.EqualTo(2));
    }

    [Test]
    public async Task WrittenAgain_TheNextTroubleStartsWithAShortPause()
    {
        var guest = await LooksAt("Tea");
        Refuse(5);
        await RunUntil(CaptureCounter.Written, 1);
        var before = _clock.Pauses.Count;

        await (await guest.Browsing.Product("Cup")).IsLeft();
        Refuse(1);
        await RunUntil(CaptureCounter.Written, 2);

        Assert.That(BackOffs(before), Is.EqualTo(new[] { TimeSpan.FromSeconds(1) }));
    }

    private async Task<Shopper> LooksAt(params string[] products)
    {
        var guest = await _shop.Guest();
        foreach (var product in products)
            await (await guest.Browsing.Product(product)).IsLeft();
        return guest;
    }

    private void Refuse(int times)
    {
        var left = times;
        _faults.BeforeInsert = _ => Interlocked.Decrement(ref left) >= 0 ? throw new InvalidOperationException("refused") : Task.CompletedTask;
    }

    private async Task RunUntil(CaptureCounter counter, long reached)
    {
        await _writer.StartAsync(CancellationToken.None);
        for (var attempt = 0; attempt < 1_500 && Count(counter) < reached; attempt++)
            await Task.Delay(10);
        await _writer.StopAsync(CancellationToken.None);
        Assert.That(Count(counter), Is.EqualTo(reached), $"{counter} within 15 seconds");
    }

    private long Count(CaptureCounter counter) => _shop.Counters[counter];

    /// <summary>The pauses after failures: every try is preceded by one to gather.</summary>
    private IReadOnlyList<TimeSpan> BackOffs(int from = 0)
    {
        var pauses = _clock.Pauses.Skip(from).ToList();
        Assert.That(pauses.Where((_, number) => number % 2 == 0), Is.All.EqualTo(Gather));
        return pauses.Where((_, number) => number % 2 == 1).ToList();
    }
}
