using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Browser.Tests;

/// <summary>Contacts, callers, my day, appointments, guides, letters and the staff report as agents and shoppers meet them.</summary>
public class ServiceDeskTests
{
    [Test]
    [Category("H4")]
    public async Task AContact_IsLogged_OnTheCustomersPage_AndItsPromiseIsOnMyDay_UntilItIsKept()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        var id = await CustomerAsync("ann@demo.shop");
        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{id}#contacts");
        await page.ClickAsync("#quick-contact button[type=submit]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Subject']")).ToContainTextAsync("in a few words");
        await page.FillAsync("#Subject", "Where is <b>my</b> parcel?");
        await page.FillAsync("#Promise", "call back with the date");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='PromiseDueOn']")).ToContainTextAsync("until when");
        await page.FillAsync("#PromiseDueOn", DateTime.UtcNow.AddMinutes(-90).ToString("yyyy-MM-ddTHH:mm"));
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("#customer-contacts")).ToContainTextAsync("Where is <b>my</b> parcel?");

        await visit.OpenAsync("/Admin/LoyaltyDay");
        var promise = page.Locator("[data-day='Promises']").Filter(new() { HasText = "call back with the date" });
        await Assertions.Expect(promise).ToContainTextAsync("overdue");
        await promise.Locator("button[value='2']").ClickAsync();
        await Assertions.Expect(page.Locator("[data-day='Promises']").Filter(new() { HasText = "call back with the date" })).ToHaveCountAsync(0);

        await visit.OpenAsync($"/Admin/LoyaltyContact/List?CustomerId={id}");
        await Assertions.Expect(page.Locator("#loyalty-contacts-grid")).ToContainTextAsync("Kept");
        await visit.OpenAsync($"/Admin/Customer/Edit/{id}");
        await Assertions.Expect(page.Locator("#customer-contact-card")).ToContainTextAsync("Where is");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("H4")]
    public async Task TheTelephone_OpensTheCard_ForWhoIsLoggedIn_AndByAKey_ButNotForAnybodyElse()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyCaller?email=ann%40demo.shop");
        await Assertions.Expect(page.Locator("#caller-card")).ToContainTextAsync("Log a contact");
        await visit.OpenAsync("/Admin/LoyaltyCaller?phone=%2B49+555+0000001");
        await Assertions.Expect(page.Locator("#caller-unknown")).ToBeVisibleAsync();
        await page.ClickAsync("#new-contact");
        await Assertions.Expect(page.Locator("#Address")).ToHaveValueAsync("+49 555 0000001");

        await visit.OpenAsync("/Admin/LoyaltyCallerKey/List");
        await page.FillAsync("#Name", "counter");
        await page.ClickAsync("form[action*='Create'] button[type=submit]");
        var address = new Uri((await page.InputValueAsync("#caller-address")).Replace("%CALLER%", "&email=ann%40demo.shop"));

        await using var phone = await Visit.StartAsync(phone: true);
        await phone.OpenAsync(address.PathAndQuery);
        await Assertions.Expect(phone.Page.Locator("#caller-card h1")).Not.ToBeEmptyAsync();
        Assert.That(await phone.OverflowAsync(), Is.LessThanOrEqualTo(0));
        var forged = await phone.Page.GotoAsync("/loyalty/caller?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&email=ann%40demo.shop");
        Assert.That(forged!.Status, Is.EqualTo(404));
        await phone.OpenAsync("/Admin/LoyaltyCaller?email=ann%40demo.shop");
        await Assertions.Expect(phone.Page.Locator("#caller-card")).ToHaveCountAsync(0);

        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.ClickAsync("form[action*='Revoke'] button");
        await Assertions.Expect(page.Locator("#caller-keys")).ToContainTextAsync("Withdrawn");
        Assert.That((await phone.Page.GotoAsync(address.PathAndQuery))!.Status, Is.EqualTo(404));
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    [Category("G2")]
    public async Task AShopper_AsksForAVisit_AndTheAgentConfirms()
    {
        await using var ann = await Visit.StartAsync(phone: true);
        await ann.LogInAsync("ann@demo.shop", "ann");
        await ann.OpenAsync("/loyalty/appointments");
        await ann.Page.FillAsync("#visit-wish", "Please install the machine");
        await ann.Page.FillAsync("#visit-first", DateTime.UtcNow.AddDays(3).ToString("yyyy-MM-ddT10:00"));
        await ann.Page.ClickAsync("#visit-form button[type=submit]");
        await Assertions.Expect(ann.Page.Locator("#visit-message")).ToContainTextAsync("Thank you");
        await Assertions.Expect(ann.Page.Locator("[data-visit]").First).ToContainTextAsync("Waits for an answer");
        Assert.That(await ann.OverflowAsync(), Is.LessThanOrEqualTo(0));

        await using var agent = await Visit.StartAsync();
        await agent.AsAdminAsync();
        await agent.OpenAsync("/Admin/LoyaltyDay?all=true");
        await agent.Page.Locator("[data-day='Appointments'] a").Filter(new() { HasText = "install the machine" }).First.ClickAsync();
        await agent.Page.ClickAsync("form[action*='Confirm'] button[type=submit]");
        await Assertions.Expect(agent.Page.Locator("#loyalty-appointments-grid")).ToContainTextAsync("Confirmed");
        await ann.OpenAsync("/loyalty/appointments");
        await Assertions.Expect(ann.Page.Locator("[data-visit]").First).ToContainTextAsync("Confirmed");
        Assert.That(agent.Errors.Concat(ann.Errors), Is.Empty);
    }

    [Test]
    [Category("G1")]
    public async Task Letters_GuidesAndTheStaffReport_OpenInBothLanguages()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyGuide/Edit");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='ProductId']")).ToContainTextAsync("product or a category");
        await page.FillAsync("#Name", "Tea guide");
        await page.FillAsync("#ProductId", "1");
        await page.FillAsync("#text-title-0", "How to make it");
        await page.FillAsync("#text-body-0", "Water first.");
        await page.ClickAsync("button[name=save]");
        await page.SetInputFilesAsync("#guide-file", new FilePayload { Name = "manual.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.7"u8.ToArray() });
        await page.ClickAsync("#guide-files form[action*='Upload'] button");
        await Assertions.Expect(page.Locator("#guide-files")).ToContainTextAsync("manual.pdf");
        foreach (var culture in new[] { "en-US", "zh-CN" })
        {
            await visit.SpeakAsync(culture);
            foreach (var path in new[] { "LoyaltyLetter/List", "LoyaltyLetter/Edit/1", "LoyaltyGuide/List", "LoyaltyStaff", "LoyaltyAppointment/List", "LoyaltyContact/List", "LoyaltyFollowUp/List", "LoyaltyDay" })
            {
                await visit.OpenAsync($"/Admin/{path}");
                await Assertions.Expect(page.Locator(".content-header h1")).Not.ToBeEmptyAsync();
                await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("Plugins.Misc.CustomerLoyalty");
            }
        }

        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task<int> CustomerAsync(string email)
    {
        await using var scope = Stage.Store.Scope();
        return (await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(customer => customer.Email == email))!.Id;
    }
}
