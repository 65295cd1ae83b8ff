using System.Diagnostics;
using Demo.Data;
using Demo.Host;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;

namespace Plugin.Tests.Support;

/// <summary>A process of its own that does nothing but dispatch, so that a test can kill it. The tests' own assembly is its program.</summary>
public sealed class DispatcherProcess : IDisposable
{
    private const string Word = "dispatch";
    private const string Ready = "ready";
    private readonly Process _process;

    private DispatcherProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public bool HasExited => _process.HasExited;

    /// <param name="diesAt">A place that <see cref="Death"/> names; none for one that somebody else kills.</param>
    public static async Task<DispatcherProcess> StartAsync(ShopDatabase database, string folder, string diesAt = "")
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(DispatcherProcess).Assembly.Location, Word, database.ConnectionString!, folder, diesAt })
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line == Ready)
                return new DispatcherProcess(process);
        throw new InvalidOperationException("The dispatcher did not start.");
    }

    public Task WaitForExitAsync() => _process.WaitForExitAsync();

    /// <summary>Gives it no chance to tidy up.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Lets it finish what is due.</summary>
    public void Stop()
    {
        if (_process.HasExited)
            return;
        _process.StandardInput.Close();
        _process.WaitForExit(TimeSpan.FromSeconds(20));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    /// <summary>The program: dispatches until its input ends.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is not [Word, var connection, var folder, var diesAt])
            return 2;
        await using var store = await DemoStore.StartAsync(new ShopSetup { Configure = services => Death.Comes(diesAt, services) }.OptionsFor(DatabaseKind.Postgres, folder, connection));
        Console.WriteLine(Ready);
        // The console's own reader would wait here.
        var ended = Task.Run(Console.In.ReadLine);
        while (!ended.IsCompleted)
        {
            await using (var scope = store.Scope())
                await scope.Get<ActionDispatcher>().DispatchAsync(() => true);
            await Task.Delay(50);
        }

        return 0;
    }
}
