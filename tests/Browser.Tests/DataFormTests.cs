using System.Text.RegularExpressions;
using Demo.Domain;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;
using Nop.Services.Customers;

namespace Browser.Tests;

public partial class DataFormTests
{
    [Test]
    [Category("B2")]
    public async Task TheForm_OnAPhone_InChinese_TakesAnAnswerOnce()
    {
        var link = await AskAsync("lin");
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync(link);
        var page = visit.Page;
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("您的资料");
        await page.FillAsync("#Phone", "x");
        await page.ClickAsync(".loyalty-form-button");
        await Assertions.Expect(page.Locator("[data-valmsg-for=Phone]")).ToContainTextAsync("电话");
        await Assertions.Expect(page.Locator("#Phone")).ToHaveValueAsync("x");
        Assert.That(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), Is.True, "nothing sticks out");

        await page.FillAsync("#Phone", "138 0013 8000");
        await page.ClickAsync(".loyalty-form-button");
        await Assertions.Expect(page.Locator("#data-form-end")).ToHaveAttributeAsync("data-end", "Thanks");
        await visit.OpenAsync(link);
        await Assertions.Expect(page.Locator("#data-form-end")).ToHaveAttributeAsync("data-end", "Closed");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("B3")]
    public async Task TwoAccounts_AreMergedSideBySide_AndPartedAgain()
    {
        var (one, other) = (await RegisterAsync("twin.one", "030 5551234"), await RegisterAsync("twin.two", "+49 30 5551234"));
        await Stage.RunTaskAsync("quality");
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await visit.OpenAsync("/Admin/LoyaltyDuplicate/List");
        await Assertions.Expect(page.Locator("#loyalty-duplicates-grid tbody tr").Filter(new() { HasText = $"#{one}" })).ToHaveCountAsync(1);

        await visit.OpenAsync($"/Admin/LoyaltyDuplicate/Compare?one={one}&other={other}");
        await page.CheckAsync($"#survivor-{one}", new() { Force = true });
        await page.ClickAsync("#merge");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        Assert.That((await CustomerAsync(other)).Active, Is.False);

        await visit.OpenAsync("/Admin/LoyaltyDuplicate/Merges");
        await page.Locator("#merges tbody tr").Filter(new() { HasText = $"#{one}" }).Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        Assert.That((await CustomerAsync(other)).Active, Is.True);
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("B7")]
    public async Task TheShopper_SeesAndDownloadsHisData()
    {
        await RegisterAsync("taker", "030 5559876");
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.OpenAsync("/customer/loyalty-data");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("login"));
        await visit.LogInAsync("taker@demo.shop", "secret");
        await visit.OpenAsync("/customer/loyalty-data");
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("#download-my-data"));
        Assert.That(download.SuggestedFilename, Is.EqualTo("my-data.zip"));
        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task<int> RegisterAsync(string name, string phone)
    {
        await using var scope = Stage.Store.Scope();
        var accounts = scope.Get<Demo.Commerce.IAccounts>();
        var customer = await accounts.InsertGuestAsync();
        Assert.That(await accounts.RegisterAsync(customer, new Demo.Commerce.Registration($"{name}@demo.shop", "secret", name, "Smith") { StoreId = 1 }), Is.Empty);
        var customers = scope.Get<ICustomerService>();
        customer = await customers.GetCustomerByIdAsync(customer.Id);
        customer.Phone = phone;
        await customers.UpdateCustomerAsync(customer);
        return customer.Id;
    }

    private static async Task<Customer> CustomerAsync(int id)
    {
        await using var scope = Stage.Store.Scope();
        return await scope.Get<ICustomerService>().GetCustomerByIdAsync(id);
    }

    private static async Task<string> AskAsync(string name)
    {
        var id = await RegisterAsync(name, string.Empty);
        await using var scope = Stage.Store.Scope();
        Assert.That(await scope.Get<DataAsking>().AskAsync(id), Is.EqualTo(AskOutcome.Sent));
        var mail = scope.Get<IRepository<QueuedEmail>>().Table.OrderByDescending(row => row.Id).First();
        return Link().Match(mail.Body).Value;
    }

    [GeneratedRegex(@"/loyalty/details/[\w-]+")]
    private static partial Regex Link();
}
