namespace Demo.Host;

/// <summary>Follows the clock of the other nodes, once a second.</summary>
internal sealed class ClockFollower(ClockStore store, ILogger<ClockFollower> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                store.Load();
            }
            catch (System.Data.Common.DbException error)
            {
                log.LogWarning("The clock could not be read: {Message}", error.Message);
            }
    }
}
