using Demo.Commerce;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Answering;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Inviting;

namespace Browser.Tests;

[Category("G3")]
public class SurveyTests
{
    [Test]
    public async Task TheQuestions_OnAPhone_InChinese_ByKeyboard_AreAnsweredOnce()
    {
        var (_, link) = await InvitedAsync("survey.lin");
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync(link);
        var page = visit.Page;
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("您的体验如何？");
        await Assertions.Expect(page.Locator("form:has(.loyalty-survey-button)").GetByRole(AriaRole.Group)).ToHaveCountAsync(6);
        Assert.That(await visit.OverflowAsync(), Is.Zero, "nothing sticks out");

        await page.FillAsync("textarea", "茶壶很好");
        await page.ClickAsync(".loyalty-survey-button");
        await Assertions.Expect(page.Locator("#survey-problem")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("textarea")).ToHaveValueAsync("茶壶很好");
        await Assertions.Expect(page.Locator("[aria-invalid=true]")).ToHaveCountAsync(5);

        // The first question that lacks an answer has the focus; the arrows move within it, the tabulator to the next.
        for (var number = 0; number < 5; number++)
        {
            await page.Keyboard.PressAsync(number == 0 ? "Space" : "Tab");
            for (var step = 0; step < 5; step++)
                await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(page.Locator("input:checked")).ToHaveCountAsync(5);
        await page.ClickAsync(".loyalty-survey-button");
        await Assertions.Expect(page.Locator("#survey-end")).ToHaveAttributeAsync("data-end", "Thanks");
        await visit.OpenAsync(link);
        await Assertions.Expect(page.Locator("#survey-end")).ToHaveAttributeAsync("data-end", "Answered");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task WhoHasBought_TellsWhatHeExpects_BelowTheConfirmation()
    {
        await SwitchAsync(SurveyKind.Expectation, true);
        var (customer, order) = await BuysAsync("survey.buyer");
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.LogInAsync(customer.Email, "secret");
        await visit.OpenAsync($"/checkout/completed/{order}");
        var page = visit.Page;
        await page.ClickAsync("#order-survey summary");
        await Assertions.Expect(page.Locator("#order-survey fieldset")).ToHaveCountAsync(5);
        for (var number = 1; number <= 5; number++)
            await page.Locator($"#order-survey fieldset[data-question='{number}'] input[value='6']").CheckAsync(new() { Force = true });
        Assert.That(await visit.OverflowAsync(), Is.Zero);
        await page.ClickAsync("#order-survey .loyalty-survey-button");
        await Assertions.Expect(page.Locator("#survey-end")).ToHaveAttributeAsync("data-end", "Thanks");
        await visit.OpenAsync($"/checkout/completed/{order}");
        await Assertions.Expect(page.Locator("#order-survey")).ToHaveCountAsync(0);
        Assert.That(visit.Errors, Is.Empty);
        await SwitchAsync(SurveyKind.Expectation, false);
    }

    [Test]
    public async Task TheShop_WritesASurvey_ReadsAnswers_TagsThem_AndOpensTheListBehindANumber()
    {
        for (var number = 0; number < 5; number++)
        {
            var (_, link) = await InvitedAsync($"survey.guest{number}");
            await AnswerAsync(link, number == 0 ? "Lid is loose" : null, number == 0 ? 1 : 6);
        }

        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.OpenAsync("/Admin/LoyaltySurvey/Edit/0");
        await page.FillAsync("#Name", "Tasting");
        await page.ClickAsync("#survey-add");
        await page.SelectOptionAsync("[data-question='0'] select >> nth=0", "4");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-question='0'] .text-danger").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Name")).ToHaveValueAsync("Tasting");
        await page.Locator("[data-question='0'] textarea").First.FillAsync("Which tea?");
        foreach (var option in new[] { "Green", "Black" })
        {
            await page.GetByText("Add an option").ClickAsync();
            await page.Locator("[data-question='0'] .border-left textarea >> nth=" + (option == "Green" ? "0" : await LastAsync(page))).FillAsync(option);
        }

        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#survey-versions-list li")).ToHaveCountAsync(1);

        await visit.OpenAsync("/Admin/LoyaltySurveyReport/Index");
        await Assertions.Expect(page.Locator("[data-figure=Index] .h2")).Not.ToHaveTextAsync("–");
        await page.ClickAsync("#report-low");
        var rows = page.Locator("#survey-answers-grid tbody tr");
        await Assertions.Expect(rows.Filter(new() { HasText = "Lid is loose" })).ToHaveCountAsync(1);
        await rows.Filter(new() { HasText = "Lid is loose" }).Locator("a.btn").ClickAsync();
        await page.FillAsync("#tag-form [name=name]", "Pots");
        await page.ClickAsync("#tag-form button");
        await Assertions.Expect(page.Locator("#answer-tags")).ToContainTextAsync("Pots");
        await page.Locator("#answer-tags button").ClickAsync();
        await Assertions.Expect(page.Locator("#answer-tags")).Not.ToContainTextAsync("Pots");
        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task<string> LastAsync(IPage page) => (await page.Locator("[data-question='0'] .border-left textarea").CountAsync() / 2).ToString();

    private static async Task<(Customer Customer, int OrderId)> BuysAsync(string name)
    {
        await using var scope = Stage.Store.Scope();
        var accounts = scope.Get<IAccounts>();
        var customer = await accounts.InsertGuestAsync();
        Assert.That(await accounts.RegisterAsync(customer, new Registration($"{name}@demo.shop", "secret", name, "Smith") { StoreId = 1 }), Is.Empty);
        await using var shopping = Stage.Store.Scope(customer);
        var product = await shopping.Get<IRepository<Product>>().Table.Where(one => one.Published && !one.Deleted && !one.SubjectToAcl && !one.LimitedToStores && one.StockQuantity > 100).FirstOrDefaultAsync();
        Assert.That(await shopping.Get<ICartService>().AddAsync(customer, product, Nop.Core.Domain.Orders.ShoppingCartType.ShoppingCart, 1, 1, null), Is.Empty);
        var placed = await shopping.Get<IOrderProcessing>().PlaceOrderAsync(new PlaceOrderRequest { Customer = customer, StoreId = 1, PayNow = true, Address = new Address { FirstName = "A", LastName = "B", Email = customer.Email } });
        Assert.That(placed.Errors, Is.Empty);
        return (customer, placed.PlacedOrder!.Id);
    }

    private static async Task<(Customer Customer, string Link)> InvitedAsync(string name)
    {
        var (customer, order) = await BuysAsync(name);
        await using var scope = Stage.Store.Scope();
        var invitation = await scope.Get<SurveyAsking>().ForJourneyAsync(customer.Id, order);
        Assert.That(invitation, Is.Not.Null);
        return (customer, $"/loyalty/survey/{scope.Get<SurveyDoor>().TokenOf(invitation!)}");
    }

    private static async Task AnswerAsync(string link, string? words, int mark)
    {
        await using var scope = Stage.Store.Scope();
        var opened = await scope.Get<SurveyDoor>().OpenAsync(link.Split('/')[^1]);
        var given = new GivenAnswers
        {
            Marks = Enumerable.Range(1, 5).ToDictionary(number => number, _ => mark),
            Texts = words is null ? new Dictionary<int, string>() : new Dictionary<int, string> { [7] = words }
        };
        Assert.That(await scope.Get<AnswerDesk>().TakeAsync(opened, given), Is.True);
    }

    private static async Task SwitchAsync(SurveyKind kind, bool on)
    {
        await using var scope = Stage.Store.Scope();
        var desk = scope.Get<SurveyDesk>();
        var survey = (await desk.AllAsync()).First(one => one.Kind == kind);
        await desk.SwitchAsync(survey, on);
    }
}
