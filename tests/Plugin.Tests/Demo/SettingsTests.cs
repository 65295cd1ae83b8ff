using Demo.Services;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Cms;
using Nop.Core.Domain.Common;
using Nop.Services.Configuration;
using Nop.Services.Localization;

namespace Plugin.Tests.Demo;

public class SettingsTests : DemoStoreTests
{
    [Test]
    public async Task StoreValue_GoesBeforeTheSharedOne_UntilItIsTakenBack()
    {
        await using var scope = Store.Scope();
        var settings = scope.Get<ISettingService>();
        var outlet = await settings.LoadSettingAsync<AdminAreaSettings>(2);
        outlet.DefaultGridPageSize = 99;
        await settings.SaveSettingOverridablePerStoreAsync(outlet, s => s.DefaultGridPageSize, overrideForStore: true, storeId: 2);

        Assert.That((await settings.LoadSettingAsync<AdminAreaSettings>(1)).DefaultGridPageSize, Is.EqualTo(15));
        Assert.That((await settings.LoadSettingAsync<AdminAreaSettings>(2)).DefaultGridPageSize, Is.EqualTo(99));
        Assert.That(await settings.SettingExistsAsync(outlet, s => s.DefaultGridPageSize, 2), Is.True);
        Assert.That(await settings.SettingExistsAsync(outlet, s => s.GridPageSizes, 2), Is.False);

        await settings.SaveSettingOverridablePerStoreAsync(outlet, s => s.DefaultGridPageSize, overrideForStore: false, storeId: 2);
        Assert.That((await settings.LoadSettingAsync<AdminAreaSettings>(2)).DefaultGridPageSize, Is.EqualTo(15));
    }

    [Test]
    public async Task Lists_AreKept()
    {
        await using var scope = Store.Scope();
        var settings = scope.Get<ISettingService>();
        await settings.SaveSettingAsync(new WidgetSettings { ActiveWidgetSystemNames = ["A.B", "C.D"] });
        Assert.That((await settings.LoadSettingAsync<WidgetSettings>()).ActiveWidgetSystemNames, Is.EqualTo(new[] { "A.B", "C.D" }));
    }

    [Test]
    public async Task Texts_PerLanguage_AndPerEntity()
    {
        var tea = await AddProductAsync("Tea", 1m);
        await using var scope = Store.Scope();
        var texts = scope.Get<ILocalizationService>();
        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Demo.Test.Hello"] = "Hello" }, 1);
        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { ["Demo.Test.Hello"] = "你好" }, 2);
        await scope.Get<ILocalizedEntityService>().SaveLocalizedValueAsync<Product>(tea, p => p.Name, "茶", 2);

        Assert.That(await texts.GetResourceAsync("demo.test.hello", 1), Is.EqualTo("Hello"));
        Assert.That(await texts.GetResourceAsync("Demo.Test.Hello", 2), Is.EqualTo("你好"));
        Assert.That(await texts.GetLocalizedAsync(tea, p => p.Name, 2), Is.EqualTo("茶"));
        Assert.That(await texts.GetLocalizedAsync(tea, p => p.Name, 1), Is.EqualTo("Tea"));

        await texts.DeleteLocaleResourcesAsync("Demo.Test");
        Assert.That(await texts.GetResourceAsync("Demo.Test.Hello", 1), Is.EqualTo("Demo.Test.Hello"));
    }
}
