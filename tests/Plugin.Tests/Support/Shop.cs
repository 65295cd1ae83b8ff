using Demo.Host;
using Demo.Services;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Beacon;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Configuration;
using Nop.Services.ScheduleTasks;

namespace Plugin.Tests.Support;

/// <summary>A shop that a test drives in shop words. Its clock stands still until the test moves it and tasks run only when told to.</summary>
public sealed class Shop : IAsyncDisposable
{
    private readonly Dictionary<string, Product> _products = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _ownsDatabase;

    private Shop(DemoStore store, ShopDatabase database, bool ownsDatabase)
    {
        Store = store;
        Database = database;
        _ownsDatabase = ownsDatabase;
    }

    public DemoStore Store { get; }

    public ShopDatabase Database { get; }

    public ShopDays Days => new(Store.Clock);

    public DateTime Now => Store.Clock.GetUtcNow().UtcDateTime;

    public CaptureCounters Counters => Get<CaptureCounters>();

    public static async Task<Shop> OpenAsync(ShopSetup? setup = null)
    {
        setup ??= new ShopSetup();
        var database = setup.Database ?? await ShopDatabase.CreateAsync(setup.Kind, setup.Installed, async made =>
        {
            await using var first = await DemoStore.StartAsync((setup with { Web = false, BackgroundWriter = false, Configure = null, Now = ShopSetup.Start }).OptionsFor(made));
        });
        var shop = new Shop(await DemoStore.StartAsync(setup.OptionsFor(database)), database, setup.Database is null);
        await shop.RefreshGate();
        return shop;
    }

    /// <summary>A singleton of the shop.</summary>
    public T Get<T>() where T : notnull => Store.Services.GetRequiredService<T>();

    /// <summary>Work with scoped services, as the background account or for a shopper without a browser.</summary>
    public async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> work, Shopper? shopper = null, int storeId = 1) where TService : notnull
    {
        await using var scope = Store.Scope(shopper?.Customer, storeId);
        return await work(scope.Get<TService>());
    }

    public Task With<TService>(Func<TService, Task> work, Shopper? shopper = null, int storeId = 1) where TService : notnull =>
        With<TService, bool>(async service =>
        {
            await work(service);
            return true;
        }, shopper, storeId);

    public Task<IList<TEntity>> Rows<TEntity>() where TEntity : BaseEntity =>
        With<IRepository<TEntity>, IList<TEntity>>(async rows => await rows.Table.OrderBy(row => row.Id).ToListAsync());

    public Task Insert<TEntity>(TEntity row) where TEntity : BaseEntity => With<IRepository<TEntity>>(rows => rows.InsertAsync(row, false));

    /// <summary>Changes rows behind the back of events.</summary>
    public Task Change<TEntity>(TEntity row) where TEntity : BaseEntity => With<IRepository<TEntity>>(rows => rows.UpdateAsync(row, false));

    public Task<IList<LoyaltyFact>> Journal() => Rows<LoyaltyFact>();

    public async Task<IReadOnlyList<LoyaltyFact>> Journal(Shopper shopper) => (await Journal()).Where(fact => fact.CustomerId == shopper.Id).ToList();

    public async Task<IReadOnlyList<LoyaltyFact>> Journal(FactKind kind) => (await Journal()).Where(fact => fact.KindId == (int)kind).ToList();

    public async Task<string[]> Keys() => [.. (await Journal()).Select(fact => fact.FactKey).Order(StringComparer.Ordinal)];

    public async Task<Product> Sells(string name, decimal price = 10m, Action<Product>? with = null)
    {
        var product = new Product
        {
            Name = name,
            Price = price,
            Published = true,
            VisibleIndividually = true,
            AllowCustomerReviews = true,
            CreatedOnUtc = Now,
            UpdatedOnUtc = Now
        };
        with?.Invoke(product);
        await Insert(product);
        return _products[name] = product;
    }

    /// <summary>A product by name; one that nobody talked of yet is put on sale for 10.</summary>
    public async Task<Product> Product(string name) => _products.TryGetValue(name, out var known) ? known : await Sells(name);

    /// <summary>The same, put on sale with something of its own.</summary>
    public async Task<Product> Product(string name, Action<Product> with) => _products.TryGetValue(name, out var known) ? known : await Sells(name, with: with);

    /// <summary>Somebody in a browser that was never here before.</summary>
    public async Task<Shopper> Guest(int storeId = 1)
    {
        var guest = new Shopper(this, new Device(), storeId);
        await guest.Arrives();
        return guest;
    }

    /// <summary>Somebody who has just registered, in a browser of his own.</summary>
    public async Task<Shopper> Customer(string name, int storeId = 1)
    {
        var shopper = await Guest(storeId);
        await shopper.Registers(name);
        return shopper;
    }

    public Task RunTask<TTask>() where TTask : IScheduleTask => Store.RunTaskAsync(TaskInstaller.NameOf(typeof(TTask)));

    /// <summary>Writes what browsers reported, as the background writer does all the time.</summary>
    public async Task Flush()
    {
        var batch = new List<BrowseEvent>();
        Get<BrowseBuffer>().Drain(batch, int.MaxValue);
        if (batch.Count > 0)
            await With<BrowseFlusher>(flusher => flusher.FlushAsync(batch));
    }

    public async Task Configure(Action<CustomerLoyaltySettings> change, int storeId = 0)
    {
        await With<ISettingService>(async settings =>
        {
            var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId);
            change(current);
            await settings.SaveSettingAsync(current, storeId);
        });
        await RefreshGate();
    }

    public Task RefreshGate() => With<ISettingService>(async settings =>
        Get<CaptureGate>().Set(await settings.LoadSettingAsync<CustomerLoyaltySettings>()));

    public Task SaveShopSetting<TSettings>(Action<TSettings> change) where TSettings : Nop.Core.Configuration.ISettings, new() =>
        With<ISettingService>(async settings =>
        {
            var current = await settings.LoadSettingAsync<TSettings>();
            change(current);
            await settings.SaveSettingAsync(current);
        });

    /// <summary>What the shop's log says, for tests that expect trouble or none.</summary>
    public async Task<IReadOnlyList<string>> Log() => [.. (await Rows<global::Demo.Domain.Log>()).Select(entry => entry.ShortMessage)];

    public async Task MapToStore(BaseEntity entity, int storeId) =>
        await Insert(new global::Demo.Domain.StoreMapping { EntityId = entity.Id, EntityName = entity.GetType().Name, StoreId = storeId });

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (_ownsDatabase)
            await Database.DisposeAsync();
    }
}
