using Demo.Data;
using Demo.Host;

namespace Benchmarks;

/// <summary>A demo store of its own: a SQLite file in a temporary folder, or the PostgreSQL database that is named, emptied before.</summary>
public sealed class BenchmarkShop : IAsyncDisposable
{
    private readonly string _folder;

    private BenchmarkShop(DemoStore store, string folder)
    {
        Store = store;
        _folder = folder;
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
        return new BenchmarkShop(await DemoStore.StartAsync(with(options)), folder);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
