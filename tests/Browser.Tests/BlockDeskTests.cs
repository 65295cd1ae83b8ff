using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Hand;

namespace Browser.Tests;

/// <summary>A merchant's work with blocks: tests, rules, figures.</summary>
[Category("D4")]
public class BlockDeskTests
{
    [Test, Category("D6")]
    public async Task AMerchant_BeginsATest_LooksAtItsFigures_AndEndsIt()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyBlock/Edit/1");
        await visit.Page.SelectOptionAsync("select[name='ChainB[0]']", "1");
        await visit.Page.FillAsync("#PercentB", "99");
        await visit.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(visit.Page.Locator("#PercentB ~ span, [data-valmsg-for=PercentB]").First).ToContainTextAsync("leave nobody");
        await visit.Page.FillAsync("#PercentB", "40");
        await visit.Page.ClickAsync("button[name=save]");
        await Stage.EventuallyAsync<LoyaltyExperiment>(tests => tests.Any(test => test.PercentB == 40 && test.EndedOnUtc == null), "the test");

        await visit.Page.ClickAsync("#place-test-figures");
        await Assertions.Expect(visit.Page.Locator("#test-arms tbody tr")).ToHaveCountAsync(3);
        await Assertions.Expect(visit.Page.Locator("#test-verdicts tbody tr").First).ToContainTextAsync("Too early to tell");
        await visit.Page.ClickAsync("[data-target='#test-end']");
        await visit.Page.ClickAsync("#test-end button[type=submit]");
        await Assertions.Expect(visit.Page.Locator("[data-target='#test-end']")).ToHaveCountAsync(0);
        await visit.OpenAsync("/Admin/LoyaltyExperiment");
        await Assertions.Expect(visit.Page.Locator("#block-tests tbody tr").First).ToBeVisibleAsync();
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task AMerchant_PinsAProduct_AndSeesItInThePreview()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyBlock/Edit/2");
        await visit.Page.ClickAsync("#loyalty-rule-entity + .select2");
        await visit.Page.FillAsync(".select2-search__field", "Darjeeling");
        await visit.Page.Locator(".select2-results__option--highlighted", new() { HasTextString = "Darjeeling" }).First.ClickAsync();
        await visit.Page.ClickAsync("#loyalty-rule-add");
        await Assertions.Expect(visit.Page.Locator("#loyalty-rules-grid")).ToContainTextAsync("at position 1");
        await Stage.EventuallyAsync<LoyaltyMerchantRule>(rules => rules.Any(rule => rule.PlaceId == 2), "the rule");

        await visit.Page.ClickAsync("#place-preview-show");
        await Assertions.Expect(visit.Page.Locator("#place-preview-result [data-product]").First).ToContainTextAsync("Darjeeling");
        await Assertions.Expect(visit.Page.Locator("#place-preview-result [data-touch]").First).ToHaveTextAsync("Pinned");

        visit.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await visit.Page.ClickAsync("#loyalty-rules-grid .table-remove");
        await Assertions.Expect(visit.Page.Locator("#loyalty-rules-grid")).Not.ToContainTextAsync("at position 1");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test, Category("D7")]
    public async Task ReportAndEvaluation_HaveTablesAndCharts_InBothLanguagesAndOnAPhone([Values] bool chinese, [Values] bool phone)
    {
        await using var visit = await Visit.StartAsync(phone);
        await visit.AsAdminAsync();
        await visit.SpeakAsync(chinese ? "zh-CN" : "en-US");
        await visit.OpenAsync("/Admin/LoyaltyBlockReport/Evaluation");
        await Assertions.Expect(visit.Page.Locator("#evaluation-new tbody tr")).ToHaveCountAsync(7);
        await Assertions.Expect(visit.Page.Locator("[data-loyalty-chart]").First).ToBeVisibleAsync();
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        foreach (var path in new[] { "/Admin/LoyaltyBlockReport", "/Admin/LoyaltyBlockReport/Deeds?orders=true", "/Admin/LoyaltyExperiment", "/Admin/LoyaltyBlock/List" })
        {
            await visit.OpenAsync(path);
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, path);
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), path);
        }

        await visit.SpeakAsync("en-US");
        Assert.That(visit.Errors, Is.Empty);
    }
}
