using Demo.Data;
using Demo.Host;

namespace Benchmarks;

/// <summary>A demo store of its own: a SQLite file in a temporary folder, or the PostgreSQL database that is named, emptied before.</summary>
public sealed class BenchmarkShop : IAsyncDisposable
{
    private readonly DemoStoreOptions _options;

    private BenchmarkShop(DemoStore store, DemoStoreOptions options)
    {
        Store = store;
        _options = options;
    }

    public DemoStore Store { get; }

    public static async Task<BenchmarkShop> OpenAsync(Arguments arguments, Func<DemoStoreOptions, DemoStoreOptions> with)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"benchmark-{Guid.NewGuid():N}");
        var options = new DemoStoreOptions
        {
            DataFolder = folder, Port = null, Seed = false, RunTasks = false, Quiet = true, Fresh = true,
            Database = arguments.OnPostgres ? DatabaseKind.Postgres : DatabaseKind.Sqlite,
            ConnectionString = arguments.Connection,
        };
        options = with(options);
        return new BenchmarkShop(await DemoStore.StartAsync(options), options);
    }

    /// <summary>Another process, so to speak, on the same database; to be disposed before this shop.</summary>
    public Task<DemoStore> OpenSecondAsync(Func<DemoStoreOptions, DemoStoreOptions> with) =>
        DemoStore.StartAsync(with(_options with { Fresh = false, Seed = false }));

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (Directory.Exists(_options.DataFolder))
            Directory.Delete(_options.DataFolder, recursive: true);
    }
}
