namespace Demo.Tasks;

/// <summary>Looks every second for tasks whose time has come; each node does so for itself.</summary>
internal sealed class TaskLoop(ITaskRunner runner, ILogger<TaskLoop> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
            try
            {
                await runner.RunDueAsync(stoppingToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                log.LogError(error, "Schedule tasks could not be run");
            }
    }
}
