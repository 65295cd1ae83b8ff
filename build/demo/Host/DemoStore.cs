using Demo.Data;
using Demo.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Services.ScheduleTasks;

namespace Demo.Host;

/// <summary>A running shop: with a web server for people, without one for scenario tests. Several may run in one process.</summary>
public sealed class DemoStore : IAsyncDisposable
{
    private readonly WebApplication _application;

    private DemoStore(WebApplication application, int importResult)
    {
        _application = application;
        ImportResult = importResult;
    }

    public IServiceProvider Services => _application.Services;

    public DemoClock Clock => Services.GetRequiredService<DemoClock>();

    public IPluginLifecycle Plugins => Services.GetRequiredService<IPluginLifecycle>();

    /// <summary>Not 0 when an import was asked for and failed; the shop is not open then.</summary>
    public int ImportResult { get; }

    /// <summary>With a slash at the end; null without a web server.</summary>
    public Uri? Address =>
        Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
            ? new Uri(address.TrimEnd('/') + "/")
            : null;

    public static async Task<DemoStore> StartAsync(DemoStoreOptions options, CancellationToken cancellation = default)
    {
        if (options.Fresh)
            await FreshStart.ClearAsync(options, cancellation);

        var clock = new DemoClock();
        if (options.FrozenAt is { } moment)
            clock.Set(TimeSpan.Zero, moment);
        var types = new ShopTypes(PluginLoader.Load(options));
        var application = ShopApplication.Build(options, types, clock);
        try
        {
            var imported = await OpenAsync(application, options, clock, cancellation);
            return new DemoStore(application, imported);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    /// <summary>A scope that acts for a customer, or for the background account when there is none.</summary>
    public ShopScope Scope(Customer? customer = null, int storeId = 1) => new(Services, customer, storeId);

    /// <summary>Runs a schedule task now, named by its class; its error comes through.</summary>
    public async Task RunTaskAsync(string type)
    {
        await using var scope = Services.CreateAsyncScope();
        var task = await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetTaskByTypeAsync(type)
            ?? throw new ArgumentException($"No schedule task has the type {type}.", nameof(type));
        await Services.GetRequiredService<ITaskRunner>().RunAsync(task, throwError: true);
    }

    public Task WaitForShutdownAsync() => _application.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        var database = Services.GetRequiredService<DatabaseOptions>();
        await _application.StopAsync();
        await _application.DisposeAsync();
        if (database.Kind == DatabaseKind.Sqlite)
            SqliteFiles.Release(database);
    }

    private static async Task<int> OpenAsync(WebApplication application, DemoStoreOptions options, DemoClock clock, CancellationToken cancellation)
    {
        var services = application.Services;
        var imported = 0;
        await services.GetRequiredService<DatabaseCreator>().CreateAsync(async () => imported = await FirstStart.RunAsync(services, options, clock, cancellation));
        if (imported != 0)
            return imported;

        application.UseShop();
        await application.StartAsync(cancellation);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IEventPublisher>().PublishAsync(new AppStartedEvent());
        return 0;
    }
}
