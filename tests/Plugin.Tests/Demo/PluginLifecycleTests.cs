using Demo.Data;
using Demo.Domain;
using Demo.Host;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Configuration;

namespace Plugin.Tests.Demo;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("K4")]
public class PluginLifecycleTests(DatabaseKind database) : DemoStoreTests
{
    private const string Loyalty = "Misc.CustomerLoyalty";

    protected override DemoStoreOptions Options => new DemoStoreOptions { InstallPlugins = false }.On(database);

    [Test]
    public async Task Uninstall_IsRefusedUntilDecided_ThenLeavesNothing()
    {
        await Store.Plugins.InstallAsync(Loyalty);
        Assert.That(TableExists("LoyaltyFact"), Is.True);
        Assert.That(await TasksAsync(), Is.Not.Empty);
        Assert.That(() => Store.Plugins.UninstallAsync(Loyalty), Throws.InstanceOf<NopException>());
        Assert.That(await IsInstalledAsync(), Is.True);

        await DecideAsync(UninstallChoice.DropData);
        await Store.Plugins.UninstallAsync(Loyalty);

        Assert.That(TableExists("LoyaltyFact"), Is.False);
        Assert.That(await TasksAsync(), Is.Empty);
        Assert.That(await IsInstalledAsync(), Is.False);
        Assert.That(Store.Plugins.Plugins.Single().Installed, Is.False);
    }

    [Test]
    public async Task Reinstall_FindsDataThatWasKept()
    {
        await Store.Plugins.InstallAsync(Loyalty);
        await using (var scope = Store.Scope())
            await scope.Get<IRepository<LoyaltyFact>>().InsertAsync(new LoyaltyFact { FactKey = "test:1" });

        await DecideAsync(UninstallChoice.KeepData);
        await Store.Plugins.UninstallAsync(Loyalty);
        await Store.Plugins.InstallAsync(Loyalty);

        await using var after = Store.Scope();
        Assert.That(await after.Get<IRepository<LoyaltyFact>>().Table.AnyAsync(f => f.FactKey == "test:1"), Is.True);
    }

    [Test]
    public async Task Reinstall_FindsSettingsThatWereKept_AndLinksInMailsWorkAgain()
    {
        await Store.Plugins.InstallAsync(Loyalty);
        await SetAsync(settings => settings.MailCapMails = 7);
        var key = (await SettingsAsync()).SigningKey;
        await DecideAsync(UninstallChoice.KeepData);
        // It dies on the way and is done once more.
        await using (var scope = Store.Scope())
            await scope.Get<PluginInstaller>().UninstallAsync();
        await Store.Plugins.UninstallAsync(Loyalty);
        Assert.That((await SettingsAsync()).IsInstalled, Is.False, "what still runs ends by itself");

        await Store.Plugins.InstallAsync(Loyalty);
        var after = await SettingsAsync();
        Assert.That((after.SigningKey, after.MailCapMails, after.UninstallChoice), Is.EqualTo((key, 7, UninstallChoice.Undecided)));

        await DecideAsync(UninstallChoice.DropData);
        await Store.Plugins.UninstallAsync(Loyalty);
        await using (var scope = Store.Scope())
            Assert.That(await scope.Get<IRepository<Setting>>().Table.Where(row => row.Name.Contains("loyalty")).ToListAsync(), Is.Empty);
        await Store.Plugins.InstallAsync(Loyalty);
        Assert.That((await SettingsAsync()).SigningKey, Is.Not.EqualTo(key));
    }

    [Test]
    public async Task OtherVersion_IsUpdatedAtTheNextStart()
    {
        await Store.Plugins.InstallAsync(Loyalty);
        await using (var scope = Store.Scope())
        {
            var installed = scope.Get<IRepository<InstalledPlugin>>();
            var row = await installed.Table.FirstOrDefaultAsync();
            row.Version = "4.90.0";
            await installed.UpdateAsync(row);
        }

        await RestartAsync();

        await using var after = Store.Scope();
        Assert.That((await after.Get<IRepository<InstalledPlugin>>().Table.FirstOrDefaultAsync()).Version, Is.EqualTo(Store.Plugins.Plugins.Single().Version));
    }

    private Task DecideAsync(UninstallChoice choice) => SetAsync(settings => settings.UninstallChoiceId = (int)choice);

    private async Task SetAsync(Action<CustomerLoyaltySettings> change)
    {
        await using var scope = Store.Scope();
        var settings = await scope.Get<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>();
        change(settings);
        await scope.Get<ISettingService>().SaveSettingAsync(settings);
    }

    private async Task<CustomerLoyaltySettings> SettingsAsync()
    {
        await using var scope = Store.Scope();
        return await scope.Get<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>();
    }

    private bool TableExists(string name)
    {
        using var context = Store.Services.GetRequiredService<DbContexts>().Create();
        return new DatabaseSchema(context).TableExists("", name);
    }

    private async Task<bool> IsInstalledAsync()
    {
        await using var scope = Store.Scope();
        return await scope.Get<IRepository<InstalledPlugin>>().Table.AnyAsync();
    }

    private async Task<List<ScheduleTask>> TasksAsync()
    {
        await using var scope = Store.Scope();
        return await scope.Get<IRepository<ScheduleTask>>().Table.Where(t => t.Type.StartsWith("Nop.Plugin.CustomerLoyalty")).ToListAsync();
    }
}
