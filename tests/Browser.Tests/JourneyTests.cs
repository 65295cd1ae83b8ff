using Microsoft.Playwright;

namespace Browser.Tests;

[Category("E1")]
public class JourneyTests
{
    private const string Title = "[data-field='steps.0.title'] input";

    [Test]
    public async Task AJourney_WrittenByHand_IsCheckedWhileTyped_TriedAndSwitchedOn()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyJourney/Edit/0");
        var page = visit.Page;
        await page.SelectOptionAsync("#journey-trigger-kind", "OrderPlaced");
        await page.ClickAsync("[data-add='task']");
        await Assertions.Expect(page.Locator("[data-field='steps.0.title'] .journey-message")).ToHaveTextAsync("Please fill this in.");
        await page.FillAsync(Title, "Call <b>him</b>");
        await Assertions.Expect(page.Locator("[data-field='steps.0.title'] .journey-message")).ToBeEmptyAsync();

        await page.ClickAsync("[data-add='mail']");
        await page.SelectOptionAsync("[data-step='2'] .journey-template", "Loyalty.ThankYou");
        await page.ClickAsync("[data-add='wait']");
        await Assertions.Expect(page.Locator("[data-field='steps.2'] > .journey-message")).ToHaveTextAsync("Nothing follows this wait.");
        await page.ClickAsync("[data-step='3'] .journey-up");
        await Assertions.Expect(page.Locator(".journey-step").Nth(1)).ToHaveAttributeAsync("data-step", "3");

        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Name']").First).ToContainTextAsync("name");
        await Assertions.Expect(page.Locator(Title)).ToHaveValueAsync("Call <b>him</b>");
        await page.FillAsync("#Name", "Call who <i>orders</i>");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".journey-step")).ToHaveCountAsync(3);

        await page.ClickAsync("#journey-try");
        await Assertions.Expect(page.Locator("#journey-trial-note")).ToContainTextAsync("The last 30 days");
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.ClickAsync("button[value='On']");
        await Assertions.Expect(page.Locator("#journey-state")).ToHaveTextAsync("On");
        await page.ClickAsync("button[value='Off']");
        await Assertions.Expect(page.Locator("#journey-state")).ToHaveTextAsync("Off");

        await visit.OpenAsync("/Admin/LoyaltyJourney/List");
        await Assertions.Expect(page.Locator("#loyalty-journeys-grid tbody tr").Filter(new() { HasText = "Call who <i>orders</i>" })).ToHaveCountAsync(1);
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task ReadyMadeJourneys_InChinese_OnAPhone_AreReadable()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync("/Admin/LoyaltyJourney/List");
        await visit.Page.Locator("#loyalty-journeys-grid tbody tr").Filter(new() { HasText = "购物车提醒" }).Locator("a").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".journey-step")).ToHaveCountAsync(5);
        Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase);
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        await visit.Page.ClickAsync("a[href*='LoyaltyJourneyReport']");
        await Assertions.Expect(visit.Page.Locator("#journey-funnel a").First).ToBeVisibleAsync();
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }
}
