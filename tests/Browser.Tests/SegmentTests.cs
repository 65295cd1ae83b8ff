namespace Browser.Tests;

[Category("C6")]
public class SegmentTests
{
    [Test]
    public async Task Segment_BuiltByMouse_CountsWhileEdited_AndIsTheSameWhenReopened()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltySegment/Edit/0");
        var page = visit.Page;
        var count = page.Locator("#segment-count");
        await Assertions.Expect(count).ToBeVisibleAsync();
        var everybody = await count.InnerTextAsync();

        await page.ClickAsync(".segment-add");
        await PickAsync(page, 0, "Life-cycle");
        await Assertions.Expect(page.Locator(".segment-condition .segment-message")).ToHaveTextAsync("Choose at least one.");
        await page.Locator(".segment-wide .select2-selection").ClickAsync();
        await page.ClickAsync(".select2-results__option:has-text('Loyal')");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(count).Not.ToHaveTextAsync(everybody);
        await Assertions.Expect(page.Locator("#segment-sentence")).ToContainTextAsync("Life-cycle stage: Loyal");

        await page.Locator(".segment-add-group").Last.ClickAsync();
        await PickAsync(page, 1, "products bought");
        await page.SelectOptionAsync(".segment-about", "products");
        await page.Locator(".segment-wide .select2-selection").Last.ClickAsync();
        await page.Locator(".select2-results__option[aria-selected]").First.ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".segment-group .segment-group .segment-add").ClickAsync();
        await PickAsync(page, 2, "Last order");
        await page.Locator(".segment-not").Last.ClickAsync();
        await Assertions.Expect(page.Locator("#segment-sentence")).ToContainTextAsync("not (Last order in the last 30 days)");

        var counted = await count.InnerTextAsync();
        var sentence = await page.Locator("#segment-sentence").InnerTextAsync();
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("#Name-error, [data-valmsg-for='Name']").First).ToContainTextAsync("name");
        await Assertions.Expect(page.Locator("#segment-sentence")).ToHaveTextAsync(sentence);

        await page.FillAsync("#Name", "Loyal <b>tea</b> drinkers");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#segment-sentence")).ToHaveTextAsync(sentence);
        await Assertions.Expect(count).ToHaveTextAsync(counted);

        await Stage.RunTaskAsync("segments");
        await visit.OpenAsync("/Admin/LoyaltySegment/List");
        var row = page.Locator("#loyalty-segments-grid tbody tr").Filter(new() { HasText = "Loyal <b>tea</b> drinkers" });
        await Assertions.Expect(row.Locator("td").Nth(1)).ToHaveTextAsync(counted);
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task ReadyMadeSegments_InChinese_OnAPhone_HaveMembersAndASentence()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync("/Admin/LoyaltySegment/List");
        await visit.Page.ClickAsync("#segments-ready-made");
        await Stage.RunTaskAsync("segments");
        await visit.OpenAsync("/Admin/LoyaltySegment/List");
        await visit.Page.Locator("#loyalty-segments-grid tbody tr").Filter(new() { HasText = "忠诚客户" }).Locator("a").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#segment-sentence")).ToHaveTextAsync("符合以下条件的客户：生命周期阶段为忠诚。");
        await Assertions.Expect(visit.Page.Locator("#segment-members-grid tbody tr").First).ToBeVisibleAsync();
        Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase);
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    /// <summary>Chooses what a condition looks at by typing part of its name.</summary>
    private static async Task PickAsync(IPage page, int condition, string words)
    {
        await page.Locator(".segment-picker .select2-selection").Nth(condition).ClickAsync();
        await page.FillAsync(".select2-container--open .select2-search__field", words);
        await page.Locator(".select2-results__option[aria-selected]").First.ClickAsync();
    }
}
