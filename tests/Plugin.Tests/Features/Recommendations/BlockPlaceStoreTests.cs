using Demo.Data;
using Nop.Core.Domain.Localization;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Features.Recommendations;

[Category("D1")]
public class BlockPlaceStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task Places_AreReadAsWritten_ByPageZoneAndOrder()
    {
        await Insert(BlockPage.Product, "productdetails_bottom", 2);
        await Insert(BlockPage.Home, "home_page_bottom", 3);
        await Insert(BlockPage.Home, "home_page_bottom", 1);

        var places = await Shop.With<BlockPlaceStore, IList<LoyaltyBlockPlace>>(store => store.ListAsync());

        Assert.That(places.Select(place => (place.Page, place.DisplayOrder)), Is.EqualTo(new[] { (BlockPage.Home, 1), (BlockPage.Home, 3), (BlockPage.Product, 2) }));
        Assert.That(places[0].Strategies, Is.EqualTo(new[] { ForYou, Trending }));
    }

    [Test]
    public async Task AZone_ShowsWhatIsOn_ForItsStore()
    {
        await Insert(BlockPage.Home, "home_page_bottom", 1);
        await Insert(BlockPage.Home, "home_page_bottom", 2, storeId: 2);
        await Insert(BlockPage.Home, "home_page_bottom", 3, enabled: false);
        await Insert(BlockPage.Home, "home_page_top", 4);

        Assert.That(await In("home_page_bottom", 1), Is.EqualTo(new[] { 1 }));
        Assert.That(await In("home_page_bottom", 2), Is.EqualTo(new[] { 1, 2 }));
    }

    [Test]
    public async Task Titles_AreKeptPerLanguage_AndGoWithThePlace()
    {
        var place = new LoyaltyBlockPlace { PageId = 1, Zone = "home_page_bottom", Chain = "ForYou", Products = 4, Title = "For you" };
        await Shop.With<BlockPlaceEditor>(editor => editor.SaveAsync(place, [(1, string.Empty), (2, "为您")]));
        Assert.That(await Titles(), Is.EqualTo(new[] { "为您" }));

        await Shop.With<BlockPlaceEditor>(editor => editor.DeleteAsync(place, [1, 2]));

        Assert.That(await Titles(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyBlockPlace>(), Is.Empty);
    }

    [Test]
    public async Task TheFirstPlaces_ComeOnce_AndNotOverThoseOfTheShop()
    {
        await Shop.With<DefaultPlaces>(places => places.InstallAsync());
        var first = (await Shop.Rows<LoyaltyBlockPlace>()).Count;
        await Shop.With<DefaultPlaces>(places => places.InstallAsync());

        Assert.That((await Shop.Rows<LoyaltyBlockPlace>()).Count, Is.EqualTo(first).And.GreaterThan(10));
        Assert.That(await Shop.Rows<LoyaltyBlockPlace>(), Is.All.Matches<LoyaltyBlockPlace>(place => BlockZones.Of(place.Page).Contains(place.Zone) && place.Strategies.Count > 0));
        foreach (var page in Enum.GetValues<BlockPage>())
            Assert.That(await Shop.Rows<LoyaltyBlockPlace>(), Has.Some.Matches<LoyaltyBlockPlace>(place => place.Page == page), page.ToString());
    }

    private async Task<string[]> Titles() =>
        [.. (await Shop.Rows<LocalizedProperty>()).Where(text => text.LocaleKeyGroup == nameof(LoyaltyBlockPlace)).Select(text => text.LocaleValue)];

    private Task<int[]> In(string zone, int storeId) => Shop.With<BlockPlaceStore, int[]>(async store =>
        [.. (await new BlockPlaceShelf(TimeProvider.System).InAsync(zone, storeId, store)).Select(place => place.DisplayOrder)]);

    private Task Insert(BlockPage page, string zone, int order, int storeId = 0, bool enabled = true) => Shop.With<BlockPlaceStore>(store => store.InsertAsync(new LoyaltyBlockPlace
    {
        PageId = (int)page, Zone = zone, DisplayOrder = order, Chain = "ForYou,Unknown,Trending,ForYou", Products = 4, StoreId = storeId, Enabled = enabled
    }));
}
