using Demo.Data;
using Demo.Host;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Catalogue;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;

namespace Plugin.Tests.Support;

/// <summary>What kind of shop a test wants.</summary>
public sealed record ShopSetup
{
    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public DatabaseKind Kind { get; init; } = DatabaseKind.Sqlite;

    /// <summary>An existing database: the shop is another node on it, or the next process.</summary>
    public ShopDatabase? Database { get; init; }

    /// <summary>False: the plugin lies in its folder, but nobody has installed it.</summary>
    public bool Installed { get; init; } = true;

    public bool Web { get; init; }

    /// <summary>True leaves the background writer of browse facts running; otherwise <see cref="Shop.Flush"/> does its work when the test says so.</summary>
    public bool BackgroundWriter { get; init; }

    public DateTimeOffset Now { get; init; } = Start;

    public Action<IServiceCollection>? Configure { get; init; }

    internal DemoStoreOptions OptionsFor(ShopDatabase database) => OptionsFor(database.Kind, database.Folder, database.ConnectionString);

    internal DemoStoreOptions OptionsFor(DatabaseKind kind, string folder, string? connection) => new()
    {
        DataFolder = folder,
        Database = kind,
        ConnectionString = connection,
        Port = Web ? 0 : null,
        Seed = false,
        InstallPlugins = Installed,
        RunTasks = false,
        FrozenAt = Now,
        Quiet = true,
        ConfigureServices = services =>
        {
            // A clock that follows the database once a second would move under the test's feet.
            Remove(services, nameof(ClockFollower));
            if (!BackgroundWriter)
                Remove(services, nameof(BrowseWriter));
            Remove(services, nameof(RecommenderWatch));
            // A node looks for newer lists once a minute; tests are quicker.
            services.AddScoped<BestSellerShelf>();
            services.AddScoped<BlockPlaceShelf>();
            services.AddScoped<CatalogueShelf>();
            Configure?.Invoke(services);
        }
    };

    private static void Remove(IServiceCollection services, string hostedService)
    {
        foreach (var service in services.Where(service => service.ImplementationType?.Name == hostedService).ToList())
            services.Remove(service);
    }
}
