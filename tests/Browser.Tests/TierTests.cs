namespace Browser.Tests;

[Category("F1")]
[Category("F6")]
public class TierTests
{
    [Test]
    public async Task Tiers_AreMadeChangedAndSwitchedOn_AndTheShopperSeesHis()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyTier");
        await page.ClickAsync("#tiers-ready-made");
        await Assertions.Expect(page.Locator("#tiers tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(page.Locator("#tiers-off")).ToBeVisibleAsync();

        await page.Locator("#tiers tbody tr").First.GetByRole(AriaRole.Link, new() { Name = "Edit" }).ClickAsync();
        await page.FillAsync("#Name", "Gold");
        await page.ClickAsync("#tier-save");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Name']")).ToContainTextAsync("Another tier");
        await page.FillAsync("#Name", "Silver");
        await page.FillAsync("#Threshold", "500");
        await page.ClickAsync("#tier-save");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Threshold']")).ToContainTextAsync("Gold");
        await page.FillAsync("#Threshold", "1");
        await page.ClickAsync("#tier-save");
        await Assertions.Expect(page.Locator("#Threshold")).ToHaveValueAsync("1");

        await page.SelectOptionAsync("#NewBenefit_KindId", "7");
        await page.ClickAsync("#benefit-add");
        await Assertions.Expect(page.Locator("#tier-benefits")).ToContainTextAsync("role of its own");
        await page.SelectOptionAsync("#NewBenefit_KindId", "9");
        await page.FillAsync("#NewBenefit_Amount", "1.5");
        await page.ClickAsync("#benefit-add");
        await Assertions.Expect(page.Locator("#tier-benefits .list-group")).ToContainTextAsync("1.5");

        await visit.OpenAsync("/Admin/LoyaltyTier");
        await page.CheckAsync("#IsActive");
        await page.FillAsync("#KeepDays", "5000");
        await page.ClickAsync("#tier-rules-save");
        await Assertions.Expect(page.Locator("[data-valmsg-for='KeepDays']")).ToContainTextAsync("365");
        await page.FillAsync("#KeepDays", "365");
        await page.ClickAsync("#tier-rules-save");
        await Stage.RunTaskAsync("tiers");

        await visit.OpenAsync("/Admin/LoyaltyTier/Customers");
        await Assertions.Expect(page.Locator("#loyalty-tier-members-grid")).ToContainTextAsync("Platinum");
        var ann = await NoteTests.CustomerAsync("ann@demo.shop");
        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{ann}");
        await page.ClickAsync("#tier-decide");
        await page.SelectOptionAsync("#decision-tier", new SelectOptionValue { Label = "Platinum" });
        await page.FillAsync("#decision-reason", "Writes for a tea magazine");
        await page.ClickAsync("#tier-decision button[type=submit]");
        await Assertions.Expect(page.Locator("#customer-tier")).ToContainTextAsync("Writes for a tea magazine");
        await Assertions.Expect(page.Locator("#customer-tier .badge").First).ToContainTextAsync("Platinum");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task PagesOfRewards_InChinese_OnAPhone_AreWhole()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        foreach (var path in new[] { "/Admin/LoyaltyTier", "/Admin/LoyaltyTier/Edit/0", "/Admin/LoyaltyTier/Customers", "/Admin/LoyaltyGift/List", "/Admin/LoyaltyGift/Edit/0", "/Admin/LoyaltyGift/Claims", "/Admin/LoyaltyEntitlement/List", "/Admin/LoyaltyEntitlement/Check", "/Admin/LoyaltyReferral/List" })
        {
            await visit.OpenAsync(path);
            await Assertions.Expect(visit.Page.Locator(".content-header h1")).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, path);
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), $"{path} is wider than the phone");
        }

        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }
}
