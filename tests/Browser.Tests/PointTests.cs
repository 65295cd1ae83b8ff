using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Data;

namespace Browser.Tests;

[Category("F2"), Category("F6")]
public class PointTests
{
    [Test]
    public async Task ARuleIsWritten_AndTheShopperSeesWhatItEarns_OnHisPhone()
    {
        await using (var visit = await Visit.StartAsync())
        {
            await visit.AsAdminAsync();
            var page = visit.Page;
            await visit.OpenAsync("/Admin/LoyaltyEarning/Edit/0");
            await page.FillAsync("#Points", "0");
            await page.ClickAsync("button[name=save]");
            await Assertions.Expect(page.Locator("[data-valmsg-for='Name']")).ToContainTextAsync("Enter a name");
            await Assertions.Expect(page.Locator("[data-valmsg-for='Points']")).ToContainTextAsync("not possible");
            await page.FillAsync("#Name", "Points for money");
            await page.FillAsync("#Points", "2");
            await page.FillAsync("#PendingDays", "0");
            await Assertions.Expect(page.Locator("#Every")).ToBeHiddenAsync();
            await page.SelectOptionAsync("#KindId", "4");
            await Assertions.Expect(page.Locator("#Every")).ToBeVisibleAsync();
            await page.SelectOptionAsync("#KindId", "1");
            await page.ClickAsync("button[name=save]");
            await Assertions.Expect(page.Locator("#rule-sentence")).ToContainTextAsync("2 points for every $1.00");

            await page.FillAsync("#previewOrderId", (await OrderAsync()).ToString());
            await page.ClickAsync("#rule-preview");
            await Assertions.Expect(page.Locator("#rule-preview-points")).ToContainTextAsync("would earn");
            await visit.OpenAsync("/Admin/LoyaltyEarning/List");
            await Assertions.Expect(page.Locator("#loyalty-earning-grid")).ToContainTextAsync("Points for money");
            foreach (var path in new[] { "/Admin/LoyaltyProgramme/Index", "/Admin/LoyaltySimulation/List", "/Admin/LoyaltyPoint/List" })
                await visit.OpenAsync(path);
            Assert.That(visit.Errors, Is.Empty);
        }

        await using var shopper = await Visit.StartAsync(phone: true);
        await shopper.LogInAsync("ann@demo.shop", "ann");
        await shopper.SpeakAsync("en-US");
        await shopper.OpenAsync("/loyalty/my");
        await Assertions.Expect(shopper.Page.Locator("#ways")).ToContainTextAsync("2 points for every $1.00");
        await Assertions.Expect(shopper.Page.Locator("#points")).ToContainTextAsync("can be spent");
        Assert.That(await shopper.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth + 1"), Is.True, "no scrolling sideways");
        Assert.That(shopper.Errors, Is.Empty);
    }

    [Test]
    public async Task StaffCorrectPoints_WithAReason_AndTheShopperReadsIt()
    {
        int id;
        await using (var scope = Stage.Store.Scope())
            id = scope.Get<IRepository<Customer>>().Table.Single(customer => customer.Email == "ann@demo.shop").Id;
        await using (var visit = await Visit.StartAsync())
        {
            await visit.AsAdminAsync();
            var page = visit.Page;
            await visit.OpenAsync($"/Admin/LoyaltyPoint/Statement/{id}");
            await page.ClickAsync("button[name=adjust]");
            await Assertions.Expect(page.Locator("[data-valmsg-for='Reason']")).ToContainTextAsync("Say why");
            await page.FillAsync("#Points", "33");
            await page.FillAsync("#Reason", "For <b>waiting</b>");
            await page.ClickAsync("button[name=adjust]");
            await Assertions.Expect(page.Locator("#statement")).ToContainTextAsync("For <b>waiting</b>");
            Assert.That(visit.Errors, Is.Empty);
        }

        await using var shopper = await Visit.StartAsync();
        await shopper.LogInAsync("ann@demo.shop", "ann");
        await shopper.OpenAsync("/loyalty/my");
        await Assertions.Expect(shopper.Page.Locator("#my-statement")).ToContainTextAsync("For <b>waiting</b>");
        await Assertions.Expect(shopper.Page.Locator(".loyalty-my a")).ToHaveAttributeAsync("href", "/loyalty/my");
    }

    private static async Task<int> OrderAsync()
    {
        await using var scope = Stage.Store.Scope();
        return scope.Get<IRepository<Order>>().Table.Where(order => order.OrderStatusId != (int)OrderStatus.Cancelled).Max(order => order.Id);
    }
}
