using Demo.Commerce;
using Demo.Host;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Events;
using Nop.Data;

namespace Plugin.Tests.Demo;

/// <summary>A store of its own for each test: SQLite in a temporary folder, no plugin, no web server, a clock that stands still.</summary>
public abstract class DemoStoreTests
{
    protected static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly List<string> _folders = [];
    private DemoStoreOptions _running = null!;

    protected DemoStore Store { get; private set; } = null!;

    protected EventLog Events { get; } = new();

    protected virtual DemoStoreOptions Options => new() { LoadPlugins = false };

    [SetUp]
    public async Task StartAsync()
    {
        Events.Clear();
        Store = await StartAsync(Options);
    }

    [TearDown]
    public async Task StopAsync()
    {
        await Store.DisposeAsync();
        foreach (var folder in _folders.Where(Directory.Exists))
            Directory.Delete(folder, recursive: true);
        _folders.Clear();
    }

    protected Task<DemoStore> StartAsync(DemoStoreOptions options)
    {
        var folder = Path.Combine(Path.GetTempPath(), "demo-store-" + Guid.NewGuid().ToString("N"));
        _folders.Add(folder);
        _running = options with
        {
            DataFolder = folder,
            Port = null,
            Seed = false,
            RunTasks = false,
            Quiet = true,
            FrozenAt = Start,
            ConfigureServices = services => Events.ListenIn(services)
        };
        return DemoStore.StartAsync(_running);
    }

    /// <summary>Stops the store and starts it again on the same data.</summary>
    protected async Task RestartAsync()
    {
        await Store.DisposeAsync();
        Store = await DemoStore.StartAsync(_running);
    }

    protected async Task<Product> AddProductAsync(string name, decimal price, Action<Product>? with = null)
    {
        await using var scope = Store.Scope();
        var product = new Product { Name = name, Price = price, Published = true, VisibleIndividually = true, IsShipEnabled = true, AllowCustomerReviews = true, CreatedOnUtc = Start.UtcDateTime, UpdatedOnUtc = Start.UtcDateTime };
        with?.Invoke(product);
        await scope.Get<IRepository<Product>>().InsertAsync(product);
        return product;
    }

    protected async Task<Customer> RegisterAsync(string name)
    {
        await using var visitor = Store.Scope();
        var guest = await visitor.Get<IAccounts>().InsertGuestAsync();
        await using var scope = Store.Scope(guest);
        var problems = await scope.Get<IAccounts>().RegisterAsync(guest, new Registration($"{name}@demo.shop", name, name, "Test") { StoreId = 1 });
        Assert.That(problems, Is.Empty);
        return guest;
    }

    protected async Task<T> AsAsync<T>(Customer customer, Func<ShopScope, Task<T>> act)
    {
        await using var scope = Store.Scope(customer);
        return await act(scope);
    }
}
