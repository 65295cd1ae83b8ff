using System.Data.Common;
using Demo.Data;
using Demo.Domain;
using Microsoft.EntityFrameworkCore;
using Nop.Core;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Logging;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.ScheduleTasks;
using Nop.Core.Domain.Security;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Messages;
using Nop.Services.Localization;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("K4")]
public class InstallTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    [Category("K1")]
    public async Task Installed_AllIsThere()
    {
        Assert.That(await Texts(1), Is.SupersetOf(LocaleFiles.English));
        Assert.That(await Texts(2), Is.SupersetOf(LocaleFiles.For("zh-CN")));
        Assert.That((await Shop.Rows<PermissionRecord>()).Select(row => row.SystemName), Is.SupersetOf(LoyaltyPermissions.All));
        Assert.That((await Shop.Rows<ScheduleTask>()).Where(task => task.Enabled).Select(task => task.Type), Is.SupersetOf(TaskInstaller.All.Select(task => TaskInstaller.NameOf(task.Task))));
        Assert.That(await ActiveWidgets(), Does.Contain(CustomerLoyaltyDefaults.SystemName));
        Assert.That((await Shop.Rows<ActivityLogType>()).Select(type => type.SystemKeyword), Is.SupersetOf(new[] { ActivityTypeStore.SettingsChanged, ActivityTypeStore.BackfillRestarted }));
        Assert.That((await Shop.Rows<MessageTemplate>()).Select(template => template.Name), Is.SupersetOf(MessageFiles.Names));
        foreach (var table in LoyaltyTables.Entities)
            Assert.That(await Exists(table), Is.True, table.Name);
    }

    [Test]
    public async Task Undecided_IsRefusedWithAnExplanation()
    {
        var refusal = Assert.CatchAsync<NopException>(Uninstall);

        Assert.That(refusal!.Message, Is.EqualTo(LocaleFiles.English["Plugins.Misc.CustomerLoyalty.Uninstall.DecideFirst"]));
        Assert.That(await Exists(typeof(LoyaltyFact)), Is.True);
    }

    [Test]
    public async Task Dropped_NothingOfOursIsLeft()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)UninstallChoice.DropData);
        await Shop.Configure(settings => settings.BrowsingEnabled = false, storeId: 2);
        Assert.That((await Shop.Rows<LocalizedProperty>()).Select(text => text.LocaleKeyGroup), Has.Some.StartsWith("Loyalty"));

        await Uninstall();

        await AssertNothingLeft();
        Assert.That(await Shop.Rows<MessageTemplate>(), Is.Empty);
        Assert.That((await Shop.Rows<LocalizedProperty>()).Select(text => text.LocaleKeyGroup), Has.None.EqualTo(nameof(MessageTemplate)).And.None.StartsWith("Loyalty"));
        foreach (var table in LoyaltyTables.Entities)
            Assert.That(await Exists(table), Is.False, table.Name);
        await ann.Buys("Tea");
        Assert.That(await Shop.Log(), Is.Empty);
    }

    [Test]
    public async Task Kept_TheTablesStay_AndAReinstallGoesOnWithThem()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();
        var before = await Shop.Keys();
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)UninstallChoice.KeepData);

        await Uninstall();
        await AssertNothingLeft("loyaltykeptdatasettings.", "customerloyaltysettings.");
        Assert.That((await Shop.Rows<Setting>()).Single(row => row.Name == "customerloyaltysettings.signingkey").Value, Is.Null.Or.Empty, "who signs nothing is not installed");
        Assert.That(await Shop.Keys(), Is.EqualTo(before));

        await Shop.Store.Plugins.InstallAsync(CustomerLoyaltyDefaults.SystemName);
        await Shop.RefreshGate();
        await Shop.RunTask<CaptureTask>();
        Assert.That(await Shop.Keys(), Is.EqualTo(before), "found again, nothing twice");
        Assert.That((await Shop.Rows<Setting>()).Select(row => row.Name), Has.None.StartsWith("loyaltykeptdatasettings."));
        Assert.CatchAsync<NopException>(Uninstall, "the choice is asked again");
    }

    [Test]
    public async Task WhatHappensWhileUninstalled_IsFilledInByTheReinstall()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.RunTask<CaptureTask>();
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)UninstallChoice.KeepData);
        await Uninstall();
        var order = await ann.Buys("Tea");
        Assert.That(await Shop.Journal(FactKind.OrderPlaced), Is.Empty);

        await Shop.Store.Plugins.InstallAsync(CustomerLoyaltyDefaults.SystemName);
        Shop.Days.PassMinutes(3);
        await Shop.RunTask<CaptureTask>();

        Assert.That((await Shop.Journal(FactKind.OrderPlaced)).Single().SubjectId, Is.EqualTo(order.Id));
    }

    [Test]
    [Category("L1")]
    public async Task UninstalledWhileATaskRuns_NothingIsLeft_AndTheTaskEnds()
    {
        var (working, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var faults = new Faults();
        await using var shop = await Shop.OpenAsync(Setup with { Configure = faults.AttachTo<LoyaltyFact> });
        var ann = await shop.Customer("Ann");
        await shop.HasSold(1_000, "Tea", ann);
        await shop.Configure(settings => settings.UninstallChoiceId = (int)UninstallChoice.DropData);
        faults.BeforeInsert = _ =>
        {
            working.TrySetResult();
            return goOn.Task;
        };

        var task = shop.RunTask<CaptureTask>();
        await working.Task;
        await shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);
        goOn.SetResult();

        Assert.CatchAsync<DbException>(() => task);
        Assert.CatchAsync<DbException>(() => shop.Journal());
        await ann.Buys("Tea");
    }

    [Test]
    public async Task AnUpdate_AddsWhatIsMissing_AndKeepsWhatTheShopChanged()
    {
        const string Edited = "Plugins.Misc.CustomerLoyalty.Blocks.BestSellers";
        const string Missing = "Plugins.Misc.CustomerLoyalty.Blocks.RecentlyViewed";
        await Shop.With<ILocalizationService>(async texts =>
        {
            await texts.DeleteLocaleResourcesAsync(Missing);
            await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { [Edited] = "What everybody buys" });
        });
        var installed = (await Shop.Rows<InstalledPlugin>()).Single();
        installed.Version = "4.90.0";
        await Shop.Change(installed);

        await using var next = await Shop.OpenAsync(Setup with { Database = Shop.Database });

        Assert.That((await next.Rows<InstalledPlugin>()).Single().Version, Is.Not.EqualTo("4.90.0"));
        var (english, chinese) = (await TextsOf(next, 1), await TextsOf(next, 2));
        Assert.That((english[Edited], chinese[Edited]), Is.EqualTo(("What everybody buys", "What everybody buys")));
        Assert.That((english[Missing], chinese[Missing]), Is.EqualTo((LocaleFiles.English[Missing], LocaleFiles.For("zh-CN")[Missing])));
        Assert.That((await next.Rows<ScheduleTask>()).Count(task => task.Type.Contains("CustomerLoyalty")), Is.EqualTo(TaskInstaller.All.Count));
    }

    [Test]
    public async Task AnUpdateFromAnEarlierVersion_BringsItsNewTables()
    {
        await using (var context = Shop.Get<DbContexts>().Create())
            foreach (var table in new[] { nameof(LoyaltyProfile), nameof(LoyaltySegment) })
                await context.Database.ExecuteSqlRawAsync($"DROP TABLE \"{table}\"");
        var installed = (await Shop.Rows<InstalledPlugin>()).Single();
        installed.Version = "4.90.1";
        await Shop.Change(installed);
        await Shop.With<IRepository<MigrationVersionInfo>>(applied => applied.DeleteAsync(row => row.Description!.Contains("4.90.3")));

        await using var next = await Shop.OpenAsync(Setup with { Database = Shop.Database });

        Assert.That(await next.Rows<LoyaltyProfile>(), Is.Empty);
        Assert.That(await next.Rows<LoyaltySegment>(), Is.Empty);
    }

    [Test]
    [Category("D1")]
    public async Task AnUpdateFromBeforeTheMails_BringsTheirPlaceOnce_AndLeavesTheOthersAlone()
    {
        var mail = (await Shop.Rows<LoyaltyBlockPlace>()).Single(place => place.Page == BlockPage.Mail);
        await Shop.With<IRepository<LoyaltyBlockPlace>>(places => places.DeleteAsync(mail, false));
        var other = (await Shop.Rows<LoyaltyBlockPlace>())[0];
        (other.Enabled, other.Products) = (false, 7);
        await Shop.Change(other);
        await Updates("4.90.3");
        Assert.That((await Shop.Rows<LoyaltyBlockPlace>()).Any(place => place.Page == BlockPage.Mail), Is.False, "somebody took it away");

        await Updates("4.90.2");
        await Updates("4.90.2");

        var now = await Shop.Rows<LoyaltyBlockPlace>();
        Assert.That(now.Single(place => place.Page == BlockPage.Mail).Enabled, Is.True);
        Assert.That(now.Select(place => (place.Id, place.Enabled, place.Products)), Has.Some.EqualTo((other.Id, false, 7)));

        Task Updates(string from) => Shop.With<DefaultPlaces>(defaults => defaults.UpdateAsync(from));
    }

    private Task Uninstall() => Shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);

    private async Task AssertNothingLeft(params string[] but)
    {
        Assert.That((await Shop.Rows<Setting>()).Where(row => (row.Name + row.Value).Contains("loyalty", StringComparison.OrdinalIgnoreCase) || row.Name.StartsWith("keptdata", StringComparison.Ordinal))
            .Select(row => row.Name).Where(name => !but.Any(kept => name.StartsWith(kept, StringComparison.Ordinal))), Is.Empty);
        Assert.That((await Shop.Rows<LocaleStringResource>()).Select(row => row.ResourceName), Has.None.Contains("loyalty").IgnoreCase);
        Assert.That((await Shop.Rows<PermissionRecord>()).Select(row => row.SystemName), Has.None.Contains("Loyalty"));
        Assert.That((await Shop.Rows<ScheduleTask>()).Select(row => row.Type), Has.None.Contains("Loyalty"));
        Assert.That((await Shop.Rows<ActivityLogType>()).Select(row => row.SystemKeyword), Has.None.Contains("Loyalty"));
        Assert.That(await ActiveWidgets(), Has.None.EqualTo(CustomerLoyaltyDefaults.SystemName));
        Assert.That(await Shop.Rows<InstalledPlugin>(), Is.Empty);
    }

    private Task<Dictionary<string, string>> Texts(int languageId) => TextsOf(Shop, languageId);

    private static async Task<Dictionary<string, string>> TextsOf(Shop shop, int languageId) => (await shop.Rows<LocaleStringResource>())
        .Where(row => row.LanguageId == languageId)
        .Select(row => (Key: LocaleFiles.English.Keys.FirstOrDefault(key => key.Equals(row.ResourceName, StringComparison.OrdinalIgnoreCase)), row.ResourceValue))
        .Where(text => text.Key is not null).ToDictionary(text => text.Key!, text => text.ResourceValue);

    private Task<List<string>> ActiveWidgets() => Shop.With<Nop.Services.Configuration.ISettingService, List<string>>(async settings =>
        (await settings.LoadSettingAsync<WidgetSettings>()).ActiveWidgetSystemNames);

    private async Task<bool> Exists(Type entity)
    {
        var rows = typeof(Shop).GetMethod(nameof(Support.Shop.Rows))!.MakeGenericMethod(entity);
        try
        {
            await (Task)rows.Invoke(Shop, null)!;
            return true;
        }
        catch (DbException)
        {
            return false;
        }
    }
}
