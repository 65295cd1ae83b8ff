using Demo.Data;
using Demo.Host;
using Demo.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Configuration;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Services.Configuration;
using Nop.Services.ScheduleTasks;

namespace Browser.Tests;

/// <summary>One demo store with the sample shop and one Chromium for all tests; tasks run when a test says so.</summary>
[SetUpFixture]
public class Stage
{
    private const string Chromium = "/usr/bin/chromium";

    private static string _folder = string.Empty;
    private static IPlaywright _playwright = null!;

    public static DemoStore Store { get; private set; } = null!;
    public static IBrowser Browser { get; private set; } = null!;
    public static Uri Address => Store.Address!;

    /// <summary>Tells the time of day; moved on, limits of calls in a minute begin anew.</summary>
    public static StopWatch Watch { get; } = new();

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        Assert.That(File.Exists(Chromium), Is.True, "Chromium is missing: apt-get install chromium (build/test.sh does it).");
        _folder = Directory.CreateTempSubdirectory("loyalty-browser-").FullName;
        Store = await DemoStore.StartAsync(new DemoStoreOptions
        {
            DataFolder = _folder, Port = 0, Fresh = true, RunTasks = false, Quiet = true,
            ConfigureServices = services => services.AddSingleton<TimeProvider>(Watch)
        });
        await RunTasksAsync(Store);

        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
        });
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        if (Browser is not null)
            await Browser.DisposeAsync();
        _playwright?.Dispose();
        if (Store is not null)
            await Store.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    /// <summary>Runs our tasks whose name has these words.</summary>
    public static Task RunTaskAsync(string words) => RunTasksAsync(Store, words);

    public static async Task RunTasksAsync(DemoStore store, string words = "")
    {
        foreach (var task in (await TasksAsync(store)).Where(task => task.Name.Contains(words)))
            await RunAsync(store, task);
    }

    /// <summary>A statement for the store's database.</summary>
    public static async Task ExecuteAsync(string sql)
    {
        await using var scope = Store.Scope();
        await using var context = scope.Get<DbContexts>().Create();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    public static async Task SetAsync<TSettings>(Action<TSettings> change) where TSettings : ISettings, new()
    {
        await using var scope = Store.Scope();
        var settings = await scope.Get<ISettingService>().LoadSettingAsync<TSettings>();
        change(settings);
        await scope.Get<ISettingService>().SaveSettingAsync(settings);
    }

    /// <summary>Waits until a query of the journal is satisfied; the page's script and the writer are not in a hurry.</summary>
    public static async Task EventuallyAsync<TEntity>(Func<IQueryable<TEntity>, bool> satisfied, string what, DemoStore? store = null) where TEntity : Nop.Core.BaseEntity
    {
        for (var attempt = 0; attempt < 150; attempt++)
        {
            await using (var scope = (store ?? Store).Scope())
                if (satisfied(scope.Get<IRepository<TEntity>>().Table))
                    return;
            await Task.Delay(100);
        }

        Assert.Fail($"Not within 15 seconds: {what}.");
    }

    private static async Task<IList<ScheduleTask>> TasksAsync(DemoStore store)
    {
        await using var scope = store.Scope();
        var tasks = await scope.Get<IScheduleTaskService>().GetAllTasksAsync(true);
        return tasks.Where(task => task.Name.StartsWith("Customer Loyalty", StringComparison.Ordinal)).OrderBy(task => task.Id).ToList();
    }

    private static async Task RunAsync(DemoStore store, ScheduleTask task)
    {
        await using var scope = store.Scope();
        await scope.Services.GetRequiredService<ITaskRunner>().RunAsync(task, true);
    }
}
