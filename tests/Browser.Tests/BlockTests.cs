using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Browser.Tests;

[Category("D1")]
public class BlockTests
{
    [Test, Category("D5")]
    public async Task AGuest_IsToldWhy_DismissesAProduct_AndSwitchesPersonalisationOff([Values] bool phone)
    {
        await using var visit = await Visit.StartAsync(phone);
        await visit.OpenAsync("/earl-grey-with-bergamot-200-g");
        await visit.OpenAsync("/");
        var because = visit.Page.Locator("[data-loyalty-block^='because-you-viewed@home']");
        await Assertions.Expect(because.Locator("h2.title")).ToContainTextAsync("Earl Grey");

        var first = because.Locator("[data-loyalty-product]").First;
        var product = int.Parse((await first.GetAttributeAsync("data-loyalty-product"))!);
        await first.Locator(".loyalty-dismiss").ClickAsync();
        await Assertions.Expect(first).ToBeHiddenAsync();
        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Any(fact => fact.KindId == (int)FactKind.ProductDismissed && fact.ProductId == product), "the dismissal");
        await visit.OpenAsync("/");
        await Assertions.Expect(visit.Page.Locator($".loyalty-block [data-loyalty-product='{product}']")).ToHaveCountAsync(0);

        await visit.Page.Locator(".loyalty-switch[value='off']").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".loyalty-switch[value='on']").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-block^='because-you-viewed'], [data-loyalty-block^='for-you']")).ToHaveCountAsync(0);
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test, Category("D8")]
    public async Task Pages_HaveAtMostThreeBlocks_NoProductTwice_InBothLanguages([Values] bool chinese)
    {
        await using var visit = await Visit.StartAsync();
        await visit.LogInAsync("ann@demo.shop", "ann");
        await visit.SpeakAsync(chinese ? "zh-CN" : "en-US");
        foreach (var path in new[] { "/", "/darjeeling-first-flush-100-g", "/cart", "/wishlist", "/search?q=zzzz", "/tea" })
        {
            await visit.OpenAsync(path);
            Assert.That(await visit.Page.Locator(".loyalty-block").CountAsync(), Is.InRange(path == "/tea" ? 0 : 1, 3), path);
            var products = await visit.Page.Locator("[data-loyalty-product]").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.dataset.loyaltyProduct)");
            Assert.That(products, Is.Unique, path);
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, path);
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    [Test, Category("D1")]
    public async Task AMerchant_ChangesAPlace_AfterLookingAtThePreview()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyBlock/Edit/0");
        await visit.Page.SelectOptionAsync("#Spot", "1 home_page_top");
        await visit.Page.SelectOptionAsync("select[name='Chain[0]']", "8");
        await visit.Page.FillAsync("#Products", "2");
        await visit.Page.FillAsync("#Title", "What people like now");
        await visit.Page.ClickAsync("#place-preview-show");
        await Assertions.Expect(visit.Page.Locator("#place-preview-result [data-product]")).ToHaveCountAsync(2);

        await visit.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(visit.Page.Locator("#place-delete")).ToBeVisibleAsync();
        var edit = visit.Page.Url;
        await visit.OpenAsync("/");
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-block^='trending@home'] h2.title").First).ToHaveTextAsync("What people like now");

        await visit.OpenAsync(edit);
        await visit.Page.UncheckAsync("#Enabled");
        await visit.Page.ClickAsync("button[name=save]");
        await visit.OpenAsync("/");
        Assert.That(await visit.Page.ContentAsync(), Does.Not.Contain("What people like now"));
        Assert.That(visit.Errors, Is.Empty);
    }
}
