using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Services.Configuration;

namespace Browser.Tests;

public class MailTests
{
    [Test]
    [Category("E2")]
    [Category("E3")]
    public async Task AStepsMail_IsLookedAt_OnDesktopAndPhone_InBothLanguages_AndTheTestMailTellsWhatIsWrong()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyJourney/List");
        var page = visit.Page;
        await page.Locator("#loyalty-journeys-grid tbody tr").Filter(new() { HasText = "Welcome" }).Locator("a").First.ClickAsync();
        await page.Locator(".journey-preview").First.ClickAsync();
        var dialog = page.Locator("#mail-preview");
        await Assertions.Expect(dialog.Locator("[data-part='subject']")).Not.ToBeEmptyAsync();
        var mail = page.FrameLocator("#mail-preview iframe");
        await Assertions.Expect(mail.Locator("body")).ToContainTextAsync("Tea & Home");
        Assert.That(await dialog.Locator("iframe").GetAttributeAsync("sandbox"), Is.Empty);

        await dialog.Locator("[data-width='390']").ClickAsync();
        Assert.That((await dialog.Locator("iframe").BoundingBoxAsync())!.Width, Is.EqualTo(390).Within(2));
        await dialog.Locator("[name='LanguageId']").SelectOptionAsync(new SelectOptionValue { Label = "简体中文" });
        await dialog.Locator("button[type='submit']").ClickAsync();
        await Assertions.Expect(dialog.Locator("[data-part='language']")).ToHaveTextAsync("简体中文");
        await Assertions.Expect(mail.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        await dialog.Locator("[data-tab='text']").ClickAsync();
        await Assertions.Expect(dialog.Locator("pre[data-part='text']")).ToContainTextAsync("http");
        await dialog.Locator("[data-tab='headers']").ClickAsync();
        await Assertions.Expect(dialog.Locator("pre[data-part='headers']")).ToContainTextAsync("Message-ID: <loyalty.test.");

        await dialog.Locator("[name='As']").FillAsync("nobody@example.org");
        await dialog.Locator("button[type='submit']").ClickAsync();
        await Assertions.Expect(dialog.Locator("[data-part='problem']")).ToContainTextAsync("no such customer");
        await dialog.Locator("[name='As']").FillAsync(string.Empty);
        await dialog.Locator("button[type='submit']").ClickAsync();
        await dialog.Locator("[name='To']").FillAsync("nobody");
        await dialog.Locator("button[data-test]").ClickAsync();
        await Assertions.Expect(dialog.Locator("[data-part='tested']")).ToHaveTextAsync("Please enter an e-mail address.");
        await dialog.Locator("[data-close]").ClickAsync();
        await Assertions.Expect(dialog).Not.ToBeVisibleAsync();
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("E3")]
    public async Task ATextPart_IsWritten_CheckedAndKept()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyMailText/List");
        var page = visit.Page;
        var row = page.Locator("#mail-texts tr[data-template='Loyalty.WinBack']");
        await row.Locator("a").First.ClickAsync();
        await page.FillAsync("#text-0", "Dear %Customer.FirstName%, %if (%Loyalty.Points% > 0) come!");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".field-validation-error").First).ToContainTextAsync("condition");
        await Assertions.Expect(page.Locator("#text-0")).ToHaveValueAsync("Dear %Customer.FirstName%, %if (%Loyalty.Points% > 0) come!");
        await page.FillAsync("#text-0", "Dear %Customer.FirstName%, come!");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();
        await visit.OpenAsync("/Admin/LoyaltyMailText/List");
        await Assertions.Expect(row).ToContainTextAsync("own words");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("E5")]
    public async Task ThePreferencePage_OnAPhone_TakesWishes_AndUnsubscribes_WithoutLogin()
    {
        var (link, email) = await LinkAsync();
        await using var visit = await Visit.StartAsync(phone: true);
        var page = visit.Page;
        await visit.OpenAsync(CustomerLoyaltyDefaults.MailPreferencesPath + "/" + link);
        await page.UncheckAsync("[value='offers']");
        await page.CheckAsync("[name='days'][value='14']");
        await page.ClickAsync("button[value='save']");
        await Assertions.Expect(page.Locator(".said")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[value='offers']")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[name='days'][value='14']")).ToBeCheckedAsync();
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));

        // The link in the mail's headers, opened by somebody who looks at it: nothing happens yet.
        await visit.OpenAsync(CustomerLoyaltyDefaults.UnsubscribePath + "/" + link);
        Assert.That(await IsSubscribedAsync(email), Is.True);
        await page.ClickAsync("button[value='stop']");
        await Assertions.Expect(page.Locator(".said")).ToBeVisibleAsync();
        Assert.That(await IsSubscribedAsync(email), Is.False);
        await page.ClickAsync("button[value='again']");
        await Assertions.Expect(page.Locator("button[value='save']")).ToBeVisibleAsync();
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("E7")]
    public async Task QueueAndCustomerPage_ShowMails_OnAPhoneToo_InChinese()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync("/Admin/LoyaltyMail/Queue");
        await Assertions.Expect(visit.Page.Locator("#queue-health")).ToContainTextAsync("最近一分钟");
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        var (customer, _) = await ReaderAsync();
        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{customer.Id}");
        await visit.Page.ClickAsync("#tab-mails");
        await Assertions.Expect(visit.Page.Locator("#customer-mails")).ToBeVisibleAsync();
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        await visit.OpenAsync("/Admin/LoyaltyMail/Rules");
        await Assertions.Expect(visit.Page.Locator("#AttributionDays")).ToBeVisibleAsync();
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    private static async Task<(string Link, string Email)> LinkAsync()
    {
        var (customer, key) = await ReaderAsync();
        return (new RecipientLink(customer.Id, 1, 0).Seal(key), customer.Email);
    }

    /// <summary>Somebody who subscribed, and the key of the shop's links.</summary>
    private static async Task<(Customer Customer, byte[] Key)> ReaderAsync()
    {
        await using var scope = Stage.Store.Services.CreateAsyncScope();
        var settings = await scope.ServiceProvider.GetRequiredService<ISettingService>().LoadSettingAsync<CustomerLoyaltySettings>();
        var customer = (await scope.ServiceProvider.GetRequiredService<IRepository<Customer>>().Table.Where(row => row.Email != null && row.Active && !row.Deleted && !row.IsSystemAccount && row.Email != "admin@demo.shop")
            .OrderByDescending(row => row.Id).Take(1).ToListAsync()).Single();
        var subscriptions = scope.ServiceProvider.GetRequiredService<IRepository<NewsLetterSubscription>>();
        if (!await subscriptions.Table.AnyAsync(row => row.Email == customer.Email && row.StoreId == 1))
            await subscriptions.InsertAsync(new NewsLetterSubscription { NewsLetterSubscriptionGuid = Guid.NewGuid(), Email = customer.Email, Active = true, StoreId = 1, TypeId = 1, LanguageId = 1, CreatedOnUtc = customer.CreatedOnUtc });
        return (customer, Convert.FromBase64String(settings.SigningKey));
    }

    private static async Task<bool> IsSubscribedAsync(string email)
    {
        await using var scope = Stage.Store.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IRepository<NewsLetterSubscription>>().Table.AnyAsync(row => row.Email == email && row.StoreId == 1 && row.Active);
    }
}
