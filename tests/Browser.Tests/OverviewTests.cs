using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;

namespace Browser.Tests;

/// <summary>The overview, what measures brought, and the feedback of the month as a manager meets them.</summary>
public class OverviewTests
{
    [Test]
    [Category("J1")]
    public async Task TheManager_SeesHowTheShopStands_SetsATarget_AndOpensTheListBehindAFigure()
    {
        await Stage.RunTaskAsync("figures of the overview");
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyOverview");
        await Assertions.Expect(page.Locator("[data-card]")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator("[data-loyalty-stack=stages]")).ToBeVisibleAsync();

        await page.ClickAsync("#overview-targets");
        await page.FillAsync("#Rows_0__Goal", "1000000");
        await page.FillAsync("#Rows_0__Bearable", "2000000");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-target=Customers]")).ToContainTextAsync("must not be above the target");
        await Assertions.Expect(page.Locator("#Rows_0__Goal")).ToHaveValueAsync("1000000");
        await page.FillAsync("#Rows_0__Bearable", "1");
        await page.ClickAsync("button[name=save]");
        await visit.OpenAsync("/Admin/LoyaltyOverview");
        await Assertions.Expect(page.Locator("[data-card=Customers]")).ToHaveAttributeAsync("data-light", "Close");
        await Assertions.Expect(page.Locator("[data-card=Customers]")).ToContainTextAsync("close to the target");

        var figure = (await page.Locator("[data-card=Customers] [data-figure=main]").InnerTextAsync()).Trim();
        await page.ClickAsync("[data-card=Customers] [data-figure=main]");
        await Assertions.Expect(page.Locator(".dt-info, .dataTables_info").First).ToContainTextAsync(figure);

        await SegmentAsync("Seen by the manager");
        await visit.OpenAsync("/Admin/LoyaltyOverview");
        await page.SelectOptionAsync("#SegmentId", new SelectOptionValue { Label = "Seen by the manager" });
        await page.ClickAsync("#overview-filter button[type=submit].btn-primary");
        await Assertions.Expect(page.Locator("[data-card=Cases]")).ToContainTextAsync("Not divided by segment");
        await page.ClickAsync("#overview-cohorts");
        await Assertions.Expect(page.Locator("#cohorts-unknown")).ToContainTextAsync("not there yet");
        await page.SelectOptionAsync("#segmentId", "0");
        await Assertions.Expect(page.Locator("#cohort-table tbody tr").First).ToBeVisibleAsync();
        await visit.OpenAsync("/Admin");
        await Assertions.Expect(page.Locator("#loyalty-overview-widget")).ToContainTextAsync("Value at risk");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("J1")]
    [Category("J3")]
    public async Task OnAPhone_InChinese_NothingSticksOut()
    {
        await Stage.RunTaskAsync("figures of the overview");
        await Stage.RunTaskAsync("what measures brought");
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        foreach (var (path, title) in new[] { ("LoyaltyOverview", "总览"), ("LoyaltyOutcome", "带来了什么"), ("LoyaltyFeedback", "月度反馈"), ("LoyaltyTheme/List", "主题"), ("LoyaltyOverview/Targets", "目标") })
        {
            await visit.OpenAsync($"/Admin/{path}");
            await Assertions.Expect(visit.Page.Locator(".content-header h1")).ToContainTextAsync(title);
            Assert.That(await visit.OverflowAsync(), Is.Zero, path);
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("J2")]
    public async Task TheMonth_ShowsWhatCustomersSaid_AndWhatTheShopDid_AlsoToEverybody()
    {
        await SaidAsync();
        await Stage.RunTaskAsync("themes of feedback");
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyTheme/List");
        await page.FillAsync("#Form_Name", "Spouts");
        await page.FillAsync("#Form_Words", "spout");
        await page.ClickAsync("#theme-form button[type=submit]");
        await Assertions.Expect(page.Locator("[data-theme='Spouts']")).ToBeVisibleAsync();

        await visit.OpenAsync("/Admin/LoyaltyFeedback");
        var theme = page.Locator("[data-theme='Spouts']");
        await Assertions.Expect(theme).ToContainTextAsync("The spout <b>leaks</b>");
        var count = (await theme.Locator("[data-figure=theme]").InnerTextAsync()).Trim();
        await theme.Locator("[data-figure=theme]").ClickAsync();
        await Assertions.Expect(page.Locator("[data-text]")).ToHaveCountAsync(int.Parse(count));

        await visit.OpenAsync("/Admin/LoyaltyFeedback");
        await page.ClickAsync("#feedback-change button[type=submit]");
        await Assertions.Expect(page.Locator("#feedback-change")).ToContainTextAsync("Write down what was changed");
        await page.FillAsync("#Form_Text", "Spouts have a seal now");
        await page.SelectOptionAsync("#Form_ThemeId", new SelectOptionValue { Label = "Spouts" });
        await page.ClickAsync("#feedback-change button[type=submit]");
        await Assertions.Expect(page.Locator("[data-change]").First).ToContainTextAsync("Spouts have a seal now");

        await page.FillAsync("#feedback-intro textarea", "Thank you for your words.");
        await page.ClickAsync("#feedback-intro button[type=submit]");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.ClickAsync("#feedback-publish");
        var address = await page.GetAttributeAsync("#feedback-public", "href");
        await using var stranger = await Visit.StartAsync(phone: true);
        await stranger.OpenAsync(address!);
        await Assertions.Expect(stranger.Page.Locator("#feedback-public-changes")).ToContainTextAsync("Spouts have a seal now");
        await Assertions.Expect(stranger.Page.Locator(".loyalty-feedback-page")).Not.ToContainTextAsync("leaks");
        Assert.That(await stranger.OverflowAsync(), Is.Zero);
        await page.ClickAsync("#feedback-publish");
        await Assertions.Expect(page.Locator("#feedback-public")).ToHaveCountAsync(0);
        Assert.That(visit.Errors, Is.Empty);
        Assert.That(stranger.Errors, Is.Empty);
    }

    private static async Task SegmentAsync(string name)
    {
        await using var scope = Stage.Store.Scope();
        var saved = await scope.Get<SegmentEditor>().SaveAsync(new SegmentDraft(0, 0, name, null, 0, RuleWriter.Write(new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1))), true, 0));
        Assert.That(saved.Errors, Is.Empty);
    }

    private static async Task SaidAsync()
    {
        await using var scope = Stage.Store.Scope();
        var now = Stage.Store.Clock.GetUtcNow().UtcDateTime;
        var customer = scope.Get<IRepository<Customer>>().Table.First(one => one.Email == "ann@demo.shop");
        var product = scope.Get<IRepository<Product>>().Table.OrderBy(one => one.Id).First();
        foreach (var (text, number) in new[] { "The spout <b>leaks</b>", "Spouts do not fit", "The spout came off" }.Select((text, number) => (text, number)))
            await scope.Get<IRepository<LoyaltySurveyAnswer>>().InsertAsync(new LoyaltySurveyAnswer
            {
                InvitationId = 900_000 + number, SurveyId = 1, VersionId = 1, KindId = (int)SurveyKind.Perception, CustomerId = customer.Id, StoreId = 1, AnsweredOnUtc = now, AnswersJson = "{}", Words = text, SettledOnUtc = now
            }, false);
        await scope.Get<IRepository<ProductReview>>().InsertAsync(new ProductReview
        {
            CustomerId = customer.Id, ProductId = product.Id, StoreId = 1, Title = "Pot", ReviewText = "Nice, but the spout is loose", ReplyText = string.Empty, Rating = 3, CreatedOnUtc = now, IsApproved = true
        }, false);
    }
}
