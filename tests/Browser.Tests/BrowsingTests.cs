using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;

namespace Browser.Tests;

public class BrowsingTests
{
    private const string Script = "script[data-loyalty-token]";

    [Test, Category("A3")]
    public async Task Beacon_PageLeft_OneRequestTellsTheView()
    {
        await using var visit = await Visit.StartAsync();
        var requests = new List<string>();
        visit.Page.Request += (_, request) =>
        {
            if (request.Url.EndsWith("/loyalty/facts", StringComparison.Ordinal))
                requests.Add(request.Url);
        };

        await visit.OpenAsync("/earl-grey-with-bergamot-200-g");
        Assert.That(requests, Is.Empty, "nothing is sent while the page is open");
        await visit.OpenAsync("/search?q=darjeeling");
        await visit.OpenAsync("/");

        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Any(fact => fact.KindId == (int)FactKind.Searched && fact.Text == "darjeeling" && fact.Quantity > 0), "the search with its number of results");
        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Any(fact => fact.KindId == (int)FactKind.ProductViewed), "the view");
        Assert.That(visit.Errors, Is.Empty);
    }

    [TestCase("DNT"), TestCase("Sec-GPC"), Category("A3")]
    public async Task Page_OfABrowserThatRefusesTracking_HasNoScriptAndNoCookie(string header)
    {
        await using var visit = await Visit.StartAsync(headers: [new(header, "1")]);

        await visit.OpenAsync("/earl-grey-with-bergamot-200-g");

        Assert.That(await visit.Page.Locator(Script).CountAsync(), Is.Zero);
        Assert.That((await visit.Page.Context.CookiesAsync()).Select(cookie => cookie.Name), Has.None.EqualTo(".loyalty.visitor"));
    }

    [Test, Category("A4"), Category("D2")]
    public async Task RecentlyViewed_OnPhoneThenDesktop_FollowsTheCustomer()
    {
        await using (var phone = await Visit.StartAsync(phone: true))
        {
            await phone.OpenAsync("/jasmine-pearls-100-g");
            await phone.LogInAsync("ann@demo.shop", "ann");
            await phone.OpenAsync("/darjeeling-first-flush-100-g");
            await phone.OpenAsync("/");
        }

        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Count(fact => fact.KindId == (int)FactKind.ProductViewed && !fact.IsGuest) > 0, "a view of a known customer");
        await Stage.RunTaskAsync("journal");

        await using var desktop = await Visit.StartAsync();
        await desktop.LogInAsync("ann@demo.shop", "ann");
        await desktop.OpenAsync("/");

        var titles = desktop.Page.Locator("[data-loyalty-block^='recently-viewed@home'] .item-box");
        await Assertions.Expect(titles.Filter(new() { HasText = "Darjeeling" })).ToHaveCountAsync(1);
        await Assertions.Expect(titles.Filter(new() { HasText = "Jasmine" })).ToHaveCountAsync(1);
        Assert.That(await OwnersOfVisitorViewsAsync("ann@demo.shop"), Is.GreaterThanOrEqualTo(2), "the view before logging in is his too");
    }

    [Test, Category("D2"), Category("D8")]
    public async Task Trending_OnHomeOfAStranger_IsShownInTheShopsLanguage()
    {
        await using var visit = await Visit.StartAsync();
        await visit.OpenAsync("/");
        var block = visit.Page.Locator("[data-loyalty-block^='trending@home']");
        await Assertions.Expect(block.Locator("h2.title")).ToHaveTextAsync("Popular right now");
        Assert.That(await block.Locator(".item-box").CountAsync(), Is.EqualTo(4));

        await visit.SpeakAsync("zh-CN");

        await Assertions.Expect(visit.Page.Locator("[data-loyalty-block^='trending@home'] h2.title")).ToHaveTextAsync("当前热门");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test, Category("D4")]
    public async Task ProductPage_WithTwoBlocks_ShowsNoProductTwiceAndNotItself()
    {
        await using var visit = await Visit.StartAsync();
        foreach (var path in new[] { "/jasmine-pearls-100-g", "/assam-breakfast-250-g", "/" })
            await visit.OpenAsync(path);
        await Stage.EventuallyAsync<LoyaltyFact>(facts => facts.Count(fact => fact.KindId == (int)FactKind.ProductViewed) > 1, "two views");

        await visit.OpenAsync("/assam-breakfast-250-g");

        var products = await visit.Page.Locator("[data-loyalty-product]").EvaluateAllAsync<string[]>("boxes => boxes.map(box => box.dataset.loyaltyProduct)");
        var itself = await visit.Page.Locator(Script).GetAttributeAsync("data-loyalty-id");
        Assert.That(products, Is.Not.Empty.And.Unique.And.None.EqualTo(itself));
    }

    private static async Task<int> OwnersOfVisitorViewsAsync(string email)
    {
        await using var scope = Stage.Store.Scope();
        var customer = scope.Get<Nop.Data.IRepository<Customer>>().Table.First(row => row.Email == email);
        return scope.Get<Nop.Data.IRepository<LoyaltyFact>>().Table
            .Count(fact => fact.CustomerId == customer.Id && fact.KindId == (int)FactKind.ProductViewed);
    }
}
