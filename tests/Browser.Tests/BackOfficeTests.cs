namespace Browser.Tests;

[Category("K1")]
public class BackOfficeTests
{
    public static readonly string[] Pages =
        ["/Admin/LoyaltyTimeline/List", "/Admin/LoyaltySegment/List", "/Admin/LoyaltySegment/Edit/0", "/Admin/LoyaltySetup/FirstSteps", "/Admin/LoyaltyHealth", "/Admin/LoyaltySetup/Configure",
            "/Admin/LoyaltyOwner", "/Admin/LoyaltyBlock/List", "/Admin/LoyaltyBlock/Edit/1", "/Admin/LoyaltyBlockReport"];

    [Test]
    public async Task Pages_InBothLanguages_OnDesktopAndPhone_AreWholeAndWithoutErrors([Values] bool phone, [Values] bool chinese)
    {
        await using var visit = await Visit.StartAsync(phone);
        await visit.AsAdminAsync();
        await visit.SpeakAsync(chinese ? "zh-CN" : "en-US");

        foreach (var path in Pages)
        {
            await visit.OpenAsync(path);
            await Assertions.Expect(visit.Page.Locator(".content-header h1")).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, $"{path}: a text is missing");
            if (phone)
                Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), $"{path} is wider than the phone");
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    [Test, Category("B1")]
    public async Task TimeLine_OfACustomer_CanBeFoundFilteredAndContinued()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyTimeline/List");
        await visit.Page.FillAsync("#Words", "ann@demo.shop");
        await visit.Page.PressAsync("#Words", "Enter");
        var row = visit.Page.Locator("#loyalty-customers-grid tbody tr").Filter(new() { HasText = "ann@demo.shop" });
        await row.Locator("a").Last.ClickAsync();

        var entries = visit.Page.Locator("#timeline [data-family]");
        await Assertions.Expect(entries.First).ToBeVisibleAsync();
        var before = await entries.CountAsync();
        await visit.Page.ClickAsync("#timeline-older");
        await Assertions.Expect(entries.Nth(before)).ToBeAttachedAsync();

        await visit.Page.ClickAsync("label[for='family-1']");
        await visit.Page.ClickAsync("#timeline-filter button[type=submit]");
        var families = await entries.EvaluateAllAsync<string[]>("rows => [...new Set(rows.map(row => row.dataset.family))]");
        Assert.That(families, Is.EqualTo(new[] { "Order" }));
        await Assertions.Expect(visit.Page.Locator("#family-1")).ToBeCheckedAsync();
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task Settings_WrongNumber_SaysSoAtTheFieldAndKeepsWhatWasTyped()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltySetup/Configure");
        await visit.Page.FillAsync("#BestSellerDays", "9999");
        await visit.Page.FillAsync("#CartRetentionDays", "500");
        await visit.Page.ClickAsync("button[name=save]");

        await Assertions.Expect(visit.Page.Locator("[data-valmsg-for='BestSellerDays']")).ToContainTextAsync("1 to 3,650");
        await Assertions.Expect(visit.Page.Locator("#CartRetentionDays")).ToHaveValueAsync("500");

        await visit.Page.FillAsync("#BestSellerDays", "90");
        await visit.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(visit.Page.Locator("#CartRetentionDays")).ToHaveValueAsync("500");
        await Assertions.Expect(visit.Page.Locator("[data-valmsg-for='BestSellerDays']")).ToBeEmptyAsync();
    }

    [Test, Category("K2")]
    public async Task FirstStepsAndHealth_AfterTheTasksRan_SayThatThePastIsFilledIn()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltySetup/FirstSteps");
        await Assertions.Expect(visit.Page.Locator("[data-step='Backfill']")).ToHaveAttributeAsync("data-done", "true");
        await Assertions.Expect(visit.Page.Locator("[data-step='Languages']")).ToHaveAttributeAsync("data-done", "true");

        await visit.OpenAsync("/Admin/LoyaltyHealth");
        await Assertions.Expect(visit.Page.Locator("tr[data-task]")).ToHaveCountAsync(Nop.Plugin.CustomerLoyalty.Platform.Setup.TaskInstaller.All.Count);
        await Assertions.Expect(visit.Page.Locator("tr[data-task] .badge-danger")).ToHaveCountAsync(0);
    }

    [Test, Category("L3")]
    public async Task Pages_WithoutPermission_AreNotOpened()
    {
        await using var visit = await Visit.StartAsync();
        await visit.LogInAsync("ann@demo.shop", "ann");

        foreach (var path in Pages)
        {
            await visit.OpenAsync(path);
            Assert.That(await visit.Page.Locator("#loyalty-health, #loyalty-steps, #loyalty-customers-grid, #loyalty-settings-cards").CountAsync(), Is.Zero, path);
        }
    }

    [Test, Category("K4")]
    public async Task Uninstall_BeforeAnybodyDecided_IsRefusedWithTheWayToDecide()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/Plugin/List");
        visit.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await visit.Page.ClickAsync("a[href*='Uninstall']");

        await Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync("Decide first what becomes of the collected data");
    }
}
