using Demo.Data;
using Demo.Domain;
using Nop.Data;
using Nop.Data.Migrations;
using Nop.Services.Plugins;
using Nop.Services.Security;

namespace Demo.Host;

internal sealed class PluginLifecycle(ShopTypes types, IServiceScopeFactory scopes, TimeProvider clock) : IPluginLifecycle
{
    public IReadOnlyList<PluginDescriptor> Plugins => [.. types.Plugins.Select(p => p.Descriptor)];

    public async Task InstallAsync(string systemName)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (package, services) = (Find(systemName), scope.ServiceProvider);
        if (await GetInstalledAsync(services, systemName) != null)
            return;

        var migrations = services.GetRequiredService<MigrationRunner>();
        await migrations.UpAsync(package.Assembly, MigrationProcessType.Installation);
        await migrations.UpAsync(package.Assembly, MigrationProcessType.Update, onlyMarkAsApplied: true);
        var plugin = Create(package, services);
        await plugin.InstallAsync();
        await plugin.InstallSampleDataAsync();
        await services.GetRequiredService<IRepository<InstalledPlugin>>().InsertAsync(new InstalledPlugin
        {
            SystemName = systemName,
            Version = package.Descriptor.Version,
            InstalledOnUtc = clock.GetUtcNow().UtcDateTime
        });
        package.Descriptor.Installed = true;
        await services.GetRequiredService<IPermissionService>().InsertPermissionsAsync();
    }

    public async Task UninstallAsync(string systemName)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (package, services) = (Find(systemName), scope.ServiceProvider);
        if (await GetInstalledAsync(services, systemName) is not { } record)
            return;

        var plugin = Create(package, services);
        await plugin.PreparePluginToUninstallAsync();
        await plugin.UninstallAsync();
        await services.GetRequiredService<MigrationRunner>().DownAsync(package.Assembly);
        await services.GetRequiredService<IRepository<InstalledPlugin>>().DeleteAsync(record);
        package.Descriptor.Installed = false;
    }

    /// <summary>At start: notes what is installed and updates what is installed in another version.</summary>
    internal async Task StartAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        foreach (var package in types.Plugins)
        {
            if (await GetInstalledAsync(services, package.Descriptor.SystemName) is not { } record)
                continue;

            package.Descriptor.Installed = true;
            if (record.Version != package.Descriptor.Version)
                await UpdateAsync(package, record, services);
        }
    }

    private static async Task UpdateAsync(PluginPackage package, InstalledPlugin record, IServiceProvider services)
    {
        await services.GetRequiredService<MigrationRunner>().UpAsync(package.Assembly, MigrationProcessType.Update);
        await Create(package, services).UpdateAsync(record.Version, package.Descriptor.Version);
        record.Version = package.Descriptor.Version;
        await services.GetRequiredService<IRepository<InstalledPlugin>>().UpdateAsync(record);
    }

    internal static IPlugin Create(PluginPackage package, IServiceProvider services)
    {
        var plugin = (IPlugin)Unregistered.Create(services, package.PluginType);
        plugin.PluginDescriptor = package.Descriptor;
        return plugin;
    }

    private PluginPackage Find(string systemName) =>
        types.Plugins.FirstOrDefault(p => p.Descriptor.SystemName == systemName)
        ?? throw new ArgumentException($"There is no plugin {systemName}.", nameof(systemName));

    private static Task<InstalledPlugin?> GetInstalledAsync(IServiceProvider services, string systemName) =>
        services.GetRequiredService<IRepository<InstalledPlugin>>().Table.FirstOrDefaultAsync(p => p.SystemName == systemName)!;
}
