using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Setup.Web;
using Nop.Services.Configuration;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[Category("K1")]
public class SettingsTests : ShopTests
{
    [Test]
    public async Task AStore_MayDecideForItself()
    {
        await Save(1, model => (model.ConsentId, model.ConsentId_OverrideForStore) = (2, true));
        await Save(2, model => (model.BrowsingEnabled, model.BrowsingEnabled_OverrideForStore) = (false, true));

        Assert.That(((await Load(1)).ConsentId, (await Load(2)).ConsentId, (await Load(0)).ConsentId), Is.EqualTo((2, 0, 0)));
        Assert.That((await (await Shop.Guest(1)).Browsing.Product("Tea")).HasScript, Is.True);
        Assert.That((await (await Shop.Guest(2)).Browsing.Product("Tea")).HasScript, Is.False);
    }

    [Test]
    public async Task OneStoreAlone_MayRecordBrowsing()
    {
        await Save(0, model => model.BrowsingEnabled = false);
        await Save(2, model => (model.BrowsingEnabled, model.BrowsingEnabled_OverrideForStore) = (true, true));
        var (first, second) = (await Shop.Guest(1), await Shop.Guest(2));

        await first.Views("Tea");
        await second.Views("Tea");

        Assert.That((await Shop.Journal()).Select(fact => fact.StoreId), Is.EqualTo(new[] { 2 }));
    }

    [Test]
    public async Task TakingTheDecisionBack_FollowsAllStoresAgain()
    {
        await Save(1, model => (model.ConsentId, model.ConsentId_OverrideForStore) = (2, true));
        await Save(1, model => model.ConsentId_OverrideForStore = false);

        Assert.That((await Load(1)).ConsentId, Is.Zero);
    }

    [Test]
    public async Task AStore_CannotDecideForTheShop()
    {
        await Save(2, model => (model.OrderRetentionDays, model.BestSellerDays, model.UninstallChoiceId) = (1, 1, 2));

        var shop = await Load(0);
        Assert.That((shop.OrderRetentionDays, shop.BestSellerDays, shop.UninstallChoice), Is.EqualTo((0, 90, UninstallChoice.Undecided)));
    }

    [Test]
    public async Task Saving_KeepsTheSigningKey()
    {
        var key = (await Load(0)).SigningKey;

        await Save(0, model => model.BestSellerDays = 6);

        Assert.That(((await Load(0)).SigningKey, (await Load(0)).BestSellerDays), Is.EqualTo((key, 6)));
    }

    [TestCase(0, false, true)]
    [TestCase(2, true, true)]
    [TestCase(2, false, false, Description = "a field that the store leaves to the shop is not sent")]
    public void TheConsent_IsAskedFor_WhereItCounts(int storeId, bool overridden, bool refused)
    {
        var model = new ConfigurationModel
        {
            ActiveStoreScopeConfiguration = storeId, OnlyWithConsent = true, ConsentId_OverrideForStore = overridden,
            BestSellerDays = 90, BatchesPerMinutePerVisitor = 60, BatchesPerMinutePerAddress = 600
        };

        Assert.That(ConfigurationChecks.Errors(model).Select(error => error.Field).Contains(nameof(model.ConsentId)), Is.EqualTo(refused));
    }

    [TestCase(0, true)]
    [TestCase(3_651, true)]
    [TestCase(1, false)]
    public void BestSellerDays_AreChecked(int days, bool refused)
    {
        var model = new ConfigurationModel { BestSellerDays = days, BatchesPerMinutePerVisitor = 60, BatchesPerMinutePerAddress = 600 };

        Assert.That(ConfigurationChecks.Errors(model).Any(), Is.EqualTo(refused));
    }

    private Task<CustomerLoyaltySettings> Load(int storeId) =>
        Shop.With<ISettingService, CustomerLoyaltySettings>(settings => settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId));

    /// <summary>As the configuration page does, opened for all stores (0) or one.</summary>
    private async Task Save(int storeId, Action<ConfigurationModel> type)
    {
        await Shop.With<ISettingService>(async settings =>
        {
            var model = Nop.Web.Areas.Admin.Infrastructure.Mapper.Extensions.MappingExtensions.ToSettingsModel<ConfigurationModel>(await settings.LoadSettingAsync<CustomerLoyaltySettings>(storeId));
            type(model);
            await Shop.With<SettingsSaver>(saver => saver.SaveAsync(model, storeId));
        });
        await Shop.RefreshGate();
    }
}
