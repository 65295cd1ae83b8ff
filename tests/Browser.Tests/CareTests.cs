using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;

namespace Browser.Tests;

public class CareTests
{
    [Test]
    [Category("I1")]
    [Category("I2")]
    [Category("I3")]
    [Category("I4")]
    public async Task APlan_IsMadeCountedAndSwitchedOn_AndItsGiftIsGivenToldAndFound()
    {
        var ann = await NoteTests.CustomerAsync("ann@demo.shop");
        await BirthdayAsync(ann);
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await visit.OpenAsync($"/Admin/LoyaltyCareFund?year={DateTime.UtcNow.Year}");
        await Assertions.Expect(page.Locator("#care-fund-empty")).ToBeVisibleAsync();
        await page.FillAsync("#ControlPercent", "70");
        await page.ClickAsync("#care-fund-save");
        await Assertions.Expect(page.Locator("[data-valmsg-for='ControlPercent']")).ToContainTextAsync("50");
        await page.FillAsync("#ControlPercent", "0");
        await page.ClickAsync("#care-fund-save");

        await visit.OpenAsync("/Admin/LoyaltyCarePlan/List");
        await Assertions.Expect(page.Locator("#care-plans-empty")).ToBeVisibleAsync();
        await page.SelectOptionAsync("#care-plan-tier", "0");
        await page.ClickAsync("#care-plan-add button[type=submit]");
        await Assertions.Expect(page.Locator("#care-plan-missing li")).ToHaveCountAsync(5);
        await page.ClickAsync("#care-gift-add");
        await page.FillAsync("#Gift_Name", "Green tea");
        await page.FillAsync("#Gift_Words", "tea");
        await page.FillAsync("#Gift_UnitCost", "12.5");
        await page.ClickAsync("#care-gift-save");
        await Assertions.Expect(page.Locator("#gifts tbody")).ToContainTextAsync("$12.50");
        await page.ClickAsync("#care-occasion-add");
        await page.ClickAsync("#care-occasion-save");
        await Assertions.Expect(page.Locator("#occasions tbody")).ToContainTextAsync("Birthday");
        await page.ClickAsync("#care-occasion-add");
        await page.SelectOptionAsync("#Occasion_KindId", "4");
        await page.SelectOptionAsync("#Occasion_FestivalId", "5");
        await page.ClickAsync("#care-occasion-save");
        await Assertions.Expect(page.Locator("#occasions tbody")).ToContainTextAsync("Mid-Autumn Festival");

        await page.Locator("#occasions tbody tr").Filter(new() { HasText = "Birthday" }).Locator("button[data-edit]").ClickAsync();
        await Assertions.Expect(page.Locator("#care-occasion-kept")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#Occasion_KindId")).ToBeDisabledAsync();
        await page.FillAsync("#Occasion_LeadDays", "21");
        await page.ClickAsync("#care-occasion-save");
        await Assertions.Expect(page.Locator("#occasions tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("#occasions tbody tr").Filter(new() { HasText = "Birthday" })).ToContainTextAsync("21");

        await page.FillAsync("#PerCustomer", "-1");
        await page.ClickAsync("#care-plan-save");
        await Assertions.Expect(page.Locator("[data-valmsg-for='PerCustomer']")).ToContainTextAsync("greater than or equal to 0");
        await Assertions.Expect(page.Locator("#PerCustomer")).ToHaveValueAsync("-1");
        await page.FillAsync("#PerCustomer", "40");
        await page.FillAsync("#Budget", "500");
        await page.FillAsync("#ApprovalLimit", "10");
        await page.ClickAsync("#care-plan-save");
        await page.ClickAsync("#care-what-if");
        await Assertions.Expect(page.Locator("#care-what-if-total")).ToContainTextAsync("$");
        await Assertions.Expect(page.Locator("#care-months")).ToBeVisibleAsync();
        await page.ClickAsync("#care-plan-switch");
        await Assertions.Expect(page.Locator("#care-plan-state .badge-success")).ToBeVisibleAsync();
        await Stage.RunTaskAsync("care");

        var id = await TaskOfAsync(ann);
        await visit.OpenAsync("/Admin/LoyaltyCareTask/List?OwnerId=0");
        await Assertions.Expect(page.Locator("#care-tasks-grid tbody")).ToContainTextAsync("Green tea");
        await visit.OpenAsync($"/Admin/LoyaltyCareTask/Edit/{id}");
        await page.FillAsync("#care-known form[action*='Taste'] input[name=text] >> nth=0", "loves tea");
        await page.PressAsync("#care-known form[action*='Taste'] input[name=text] >> nth=0", "Enter");
        await Assertions.Expect(page.Locator("#care-gifts .badge-info")).ToBeVisibleAsync();
        await page.ClickAsync("#care-ask");
        await Assertions.Expect(page.Locator("#care-task-state")).ToContainTextAsync("Waits for approval");
        await visit.OpenAsync("/Admin/LoyaltyCareApproval/List");
        await Assertions.Expect(page.Locator("#care-approvals")).ToContainTextAsync("You asked for it yourself");
        await visit.OpenAsync($"/Admin/LoyaltyCareTask/Edit/{id}");
        await page.FillAsync("#GiftName", "A card");
        await page.FillAsync("#Amount", "8");
        await page.ClickAsync("#care-choose-other");
        await page.FillAsync("#Cost", "7.5");
        await page.FillAsync("#care-done textarea", "Wrote a card by hand");
        await page.ClickAsync("#care-done-save");
        await page.SelectOptionAsync("#Rating", "5");
        await page.FillAsync("#Reaction", "Called to say thanks");
        await page.ClickAsync("#care-received-save");

        await visit.OpenAsync("/Admin/LoyaltyCareBook/List");
        await page.FillAsync("#Words", "card thanks");
        await page.ClickAsync("#search-care-book");
        await Assertions.Expect(page.Locator("#care-book-grid tbody")).ToContainTextAsync("Wrote a card by hand");
        await page.ClickAsync("#care-book-grid a[href*='Again']");
        await page.FillAsync("#Customer", "agent@demo.shop");
        await page.ClickAsync("#care-again-save");
        await Assertions.Expect(page.Locator("#care-task")).ToContainTextAsync("A card");

        await visit.OpenAsync("/Admin/LoyaltyCareFund");
        await Assertions.Expect(page.Locator("#care-fund tbody")).ToContainTextAsync("$7.50");
        await Assertions.Expect(page.Locator("#care-lines-grid tbody")).ToContainTextAsync("Spent");
        await visit.OpenAsync("/Admin/LoyaltyCareReturn");
        await Assertions.Expect(page.Locator("#care-return-few")).ToBeVisibleAsync();
        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{ann}");
        await Assertions.Expect(page.Locator("#customer-care")).ToContainTextAsync("loves tea");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("K1")]
    public async Task PagesOfCare_InChinese_OnAPhone_AreWhole()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        foreach (var path in new[] { "/Admin/LoyaltyCarePlan/List", "/Admin/LoyaltyCareFund", "/Admin/LoyaltyCareTask/List", "/Admin/LoyaltyCareApproval/List", "/Admin/LoyaltyCareBook/List", "/Admin/LoyaltyCareBook/Again", "/Admin/LoyaltyCareReturn" })
        {
            await visit.OpenAsync(path);
            await Assertions.Expect(visit.Page.Locator(".content-header h1").First).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, path);
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), $"{path} is wider than the phone");
        }

        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    private static async Task BirthdayAsync(int customerId)
    {
        await using var scope = Stage.Store.Scope();
        var customers = scope.Get<IRepository<Customer>>();
        var row = customers.Table.First(customer => customer.Id == customerId);
        row.DateOfBirth = DateTime.UtcNow.Date.AddYears(-32);
        await customers.UpdateAsync(row);
    }

    private static async Task<int> TaskOfAsync(int customerId)
    {
        await using var scope = Stage.Store.Scope();
        return scope.Get<IRepository<LoyaltyCareTask>>().Table.First(task => task.CustomerId == customerId).Id;
    }
}
