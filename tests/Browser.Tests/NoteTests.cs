using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;

namespace Browser.Tests;

[Category("B6")]
public class NoteTests
{
    private const string Nasty = "<script>document.title='hacked'</script><b>你好</b> שלום";

    [Test]
    public async Task NotesFactsAndTags_AreWrittenFoundAndDeleted_AndMarkupIsHarmless()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        var page = visit.Page;
        var id = await CustomerAsync("ann@demo.shop");
        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{id}");

        await page.FillAsync("#tag-names", new string('x', 60));
        await page.PressAsync("#tag-names", "Enter");
        await Assertions.Expect(page.Locator("#tag-error")).ToContainTextAsync("too long");
        await Assertions.Expect(page.Locator("#tag-names")).ToHaveValueAsync(new string('x', 60));
        await page.FillAsync("#tag-names", "Tea lover, <i>VIP</i>");
        await page.PressAsync("#tag-names", "Enter");
        await Assertions.Expect(page.Locator("[data-tags] [data-tag]")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("[data-tags]")).ToContainTextAsync("<i>VIP</i>");
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.Locator("[data-tag]").Filter(new() { HasText = "VIP" }).Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-tags] [data-tag]")).ToHaveCountAsync(1);

        await page.ClickAsync("#tab-notes");
        await page.ClickAsync("#quick-note button[type=submit]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Text']")).ToContainTextAsync("Write something.");
        await page.FillAsync("#Text", Nasty);
        await page.FillAsync("#Source", "Telephone");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("#customer-notes")).ToContainTextAsync(Nasty);
        await Assertions.Expect(page.Locator("#customer-notes script, #customer-notes b")).ToHaveCountAsync(0);
        Assert.That(await page.TitleAsync(), Does.Not.Contain("hacked"));

        await page.ClickAsync("#add-fact");
        await page.FillAsync("#Topic", "calls");
        await page.FillAsync("#Text", "prefers calls in the evening");
        await page.FillAsync("#LearntOn", "2999-01-01");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='LearntOn']")).ToContainTextAsync("to today");
        await Assertions.Expect(page.Locator("#Text")).ToHaveValueAsync("prefers calls in the evening");
        await page.FillAsync("#LearntOn", "");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator("#facts [data-note]")).ToContainTextAsync("prefers calls in the evening");

        await visit.OpenAsync($"/Admin/LoyaltyTimeline/Customer/{id}?Families=13");
        await Assertions.Expect(page.Locator("#timeline")).ToContainTextAsync(Nasty);
        await visit.OpenAsync($"/Admin/Customer/Edit/{id}");
        await Assertions.Expect(page.Locator("#customer-note-card")).ToContainTextAsync("prefers calls in the evening");
        await Assertions.Expect(page.Locator("#customer-note-card")).ToContainTextAsync("Tea lover");

        await visit.OpenAsync($"/Admin/LoyaltyCustomer/Index/{id}#notes");
        await page.Locator("#customer-notes [data-note]").Filter(new() { HasText = "שלום" }).Locator("a").ClickAsync();
        await page.ClickAsync("#note-delete-button");
        await page.ClickAsync("#note-delete button[type=submit]");
        await Assertions.Expect(page.Locator("#customer-notes")).Not.ToContainTextAsync("שלום");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task TwoAgents_TheSecondIsShownWhatTheFirstWrote_AndKeepsWhatHeTyped()
    {
        await using var first = await Visit.StartAsync();
        await using var second = await Visit.StartAsync(phone: true);
        await first.AsAdminAsync();
        await second.AsAdminAsync();
        var id = await CustomerAsync("agent@demo.shop");
        await first.OpenAsync($"/Admin/LoyaltyNote/Edit?customerId={id}");
        await first.Page.FillAsync("#Text", "wants tea");
        await first.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(first.Page.Locator("#customer-notes")).ToContainTextAsync("wants tea");
        var href = await first.Page.Locator("#customer-notes [data-note] a").First.GetAttributeAsync("href");
        await first.OpenAsync(href!);
        await second.OpenAsync(href!);

        await first.Page.FillAsync("#Text", "wants green tea");
        await first.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(first.Page.Locator("#customer-notes")).ToContainTextAsync("wants green tea");
        await second.Page.FillAsync("#Text", "wants black tea");
        await second.Page.ClickAsync("button[name=save]");

        await Assertions.Expect(second.Page.Locator("#note-meanwhile")).ToContainTextAsync("wants green tea");
        await Assertions.Expect(second.Page.Locator("#Text")).ToHaveValueAsync("wants black tea");
        Assert.That(await second.OverflowAsync(), Is.LessThanOrEqualTo(1));
        await second.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(second.Page.Locator("#customer-notes")).ToContainTextAsync("wants black tea");
        await Stage.EventuallyAsync<LoyaltyNote>(notes => notes.Any(note => note.CustomerId == id && note.Version == 3), "the second agent's version");
        Assert.That(first.Errors.Concat(second.Errors), Is.Empty);
    }

    [Test]
    public async Task CustomerPageWithNotes_InChinese_OnAPhone_IsWhole()
    {
        var id = await CustomerAsync("admin@demo.shop");
        await using (var scope = Stage.Store.Scope())
            await scope.Get<TagService>().GiveAsync(id, ["Ein sehr langes Schlagwort ohne viel Sinn aber lang"]);
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        foreach (var path in new[] { $"/Admin/LoyaltyCustomer/Index/{id}#notes", $"/Admin/LoyaltyNote/Edit?customerId={id}&kind=Fact", "/Admin/LoyaltyCustomer/List", "/Admin/LoyaltyOwner", $"/Admin/LoyaltyOwner/HandOver?customerId={id}", "/Admin/LoyaltyScore" })
        {
            await visit.OpenAsync(path);
            await Assertions.Expect(visit.Page.Locator(".content-header h1")).ToBeVisibleAsync();
            Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase, path);
            Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1), $"{path} is wider than the phone");
        }

        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    internal static async Task<int> CustomerAsync(string email)
    {
        await using var scope = Stage.Store.Scope();
        return (await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(customer => customer.Email == email)).Id;
    }
}
