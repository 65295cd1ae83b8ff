using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;

/// <summary>
/// Runs on every node: writes this node's buffer to the journal, and tells the other nodes how it is.
/// A schedule task cannot do it, because the call that starts a task reaches one node of many.
/// </summary>
public sealed class BrowseWriter(IServiceScopeFactory scopes, BrowseBuffer buffer, CaptureGate gate, CaptureCounters counters, TimeProvider clock) : BackgroundService
{
    private const int BatchSize = 1_000;

    /// <summary>About ten minutes: longer than a database restarts, shorter than one bad batch may hold up the rest.</summary>
    private const int MostFailures = 24;

    private static readonly TimeSpan Gather = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly List<BrowseEvent> _batch = new(BatchSize);
    private int _failures;

    protected override async Task ExecuteAsync(CancellationToken stopping)
    {
        await Task.Yield();
        var writing = WriteAsync(stopping);
        while (!stopping.IsCancellationRequested)
        {
            await InScopeAsync(RefreshAsync);
            await PauseAsync(Refresh, stopping);
        }

        await writing;
    }

    /// <summary>The last batches are written while the host stops; its own time limit ends a hopeless try.</summary>
    public override async Task StopAsync(CancellationToken cancellation)
    {
        await base.StopAsync(cancellation);
        while (!cancellation.IsCancellationRequested && Gathered() && await FlushBatchAsync())
        {
        }
    }

    private async Task WriteAsync(CancellationToken stopping)
    {
        var pause = TimeSpan.Zero;
        try
        {
            while (_batch.Count > 0 || await buffer.WaitAsync(stopping))
            {
                if (buffer.Count < BatchSize)
                    await Task.Delay(Gather, clock, stopping);
                Gathered();
                var written = await FlushBatchAsync();
                pause = written ? TimeSpan.Zero : Longer(pause);
                if (!written)
                    await Task.Delay(pause, clock, stopping);
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops; StopAsync writes the rest.
        }
    }

    private bool Gathered()
    {
        buffer.Drain(_batch, BatchSize);
        return _batch.Count > 0;
    }

    /// <summary>A batch that could not be written is kept and tried again; its keys make that harmless.</summary>
    private async Task<bool> FlushBatchAsync()
    {
        var written = await InScopeAsync(services => services.GetRequiredService<BrowseFlusher>().FlushAsync(_batch));
        _failures = written ? 0 : _failures + 1;
        if (!written)
            counters.Add(CaptureCounter.WriteFailed);
        if (_failures == MostFailures)
        {
            counters.Add(CaptureCounter.Dropped, _batch.Count);
            _failures = 0;
            written = true;
        }

        if (written)
            _batch.Clear();
        return written;
    }

    private async Task RefreshAsync(IServiceProvider services)
    {
        gate.Set(await services.GetRequiredService<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>());
        if (gate.Key.Length > 0)
            await services.GetRequiredService<NodeStore>().ReportAsync(buffer.Count, counters);
    }

    private async Task<bool> InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await work(scope.ServiceProvider);
            return true;
        }
        catch (Exception failure)
        {
            await NodeLog.TryErrorAsync(scope.ServiceProvider, failure);
            return false;
        }
    }

    private static TimeSpan Longer(TimeSpan pause) =>
        pause == TimeSpan.Zero ? TimeSpan.FromSeconds(1) : pause * 2 < LongestPause ? pause * 2 : LongestPause;

    private async Task PauseAsync(TimeSpan duration, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(duration, clock, stopping);
        }
        catch (OperationCanceledException)
        {
        }
    }
}
