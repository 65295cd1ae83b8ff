using Demo.Data;

namespace Demo.Host;

/// <summary>Everything between the tables and the open door: base data, sample shop or import, plugins, permissions. Runs under the start lock.</summary>
internal static class FirstStart
{
    internal static async Task<int> RunAsync(IServiceProvider services, DemoStoreOptions options, DemoClock clock, CancellationToken cancellation)
    {
        var clockStore = services.GetRequiredService<ClockStore>();
        if (options.FrozenAt == null)
            clockStore.Load();
        else
            clockStore.Save(clock.Offset, clock.FrozenAt);
        clock.Moved = clockStore.Save;

        var isNew = await InScopeAsync(services, s => BaseData.EnsureAsync(s, options));
        if (isNew && options.Seed && Find<ISampleShop>(services) is { } sample)
            await InScopeAsync(services, async s =>
            {
                await sample.SeedAsync(s, cancellation);
                return true;
            });
        if (options.ImportFile is { } file)
        {
            var importer = Find<IShopImporter>(services) ?? throw new InvalidOperationException("This build cannot import.");
            if (await importer.ImportAsync(file, services, Console.Out, cancellation) is not 0 and var failed)
                return failed;
        }

        await PreparePluginsAsync(services, options);
        return 0;
    }

    private static async Task PreparePluginsAsync(IServiceProvider services, DemoStoreOptions options)
    {
        var plugins = (PluginLifecycle)services.GetRequiredService<IPluginLifecycle>();
        await plugins.StartAsync();
        if (options.InstallPlugins)
            foreach (var plugin in plugins.Plugins)
                await plugins.InstallAsync(plugin.SystemName);
    }

    private static T? Find<T>(IServiceProvider services) where T : class => services.GetRequiredService<ShopTypes>().Create<T>().FirstOrDefault();

    private static async Task<T> InScopeAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }
}
