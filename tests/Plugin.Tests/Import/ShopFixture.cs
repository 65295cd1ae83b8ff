using Demo.Host;
using Demo.Import;
using Nop.Core;
using Nop.Data;

namespace Plugin.Tests.Import;

/// <summary>A shop without plugin and without sample, in a folder of its own.</summary>
public abstract class ShopFixture
{
    protected static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 30, 0, TimeSpan.Zero);

    private string _folder = "";

    protected DemoStore Store { get; private set; } = null!;

    protected string ReportPath => Path.Combine(_folder, ImportReport.FileName);

    protected async Task OpenAsync(bool seed = false)
    {
        _folder = Path.Combine(Path.GetTempPath(), $"import-{Guid.NewGuid():N}");
        Store = await DemoStore.StartAsync(new DemoStoreOptions
        {
            DataFolder = _folder, Port = null, Seed = seed, LoadPlugins = false, RunTasks = false, Quiet = true, FrozenAt = Start,
        });
    }

    protected async Task CloseAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected async Task<List<T>> RowsAsync<T>() where T : BaseEntity
    {
        await using var scope = Store.Scope();
        return [.. scope.Get<IRepository<T>>().Table.OrderBy(row => row.Id)];
    }

    internal async Task<(int Result, string Output)> ImportAsync(OrderFileText file)
    {
        var path = Path.Combine(_folder, "orders.csv");
        await File.WriteAllTextAsync(path, file.ToString());
        return await ImportAsync(path);
    }

    protected async Task<(int Result, string Output)> ImportAsync(string path)
    {
        var output = new StringWriter();
        return (await new OrderFileImporter().ImportAsync(path, Store.Services, output), output.ToString());
    }
}
