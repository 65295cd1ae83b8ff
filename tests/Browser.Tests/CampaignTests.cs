using Microsoft.Playwright;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Browser.Tests;

[Category("E2")]
public class CampaignTests
{
    private const string Template = "[name='Variants[0].Template']";

    [Test]
    public async Task ACampaign_IsCheckedWhileWritten_CountedBeforehand_Sent_AndReportedOn()
    {
        await using var visit = await Visit.StartAsync();
        await visit.AsAdminAsync();
        await QuietAsync(visit, "00:00", "00:00");
        var page = visit.Page;
        await visit.OpenAsync("/Admin/LoyaltyCampaign/List");
        await page.Locator("a[href$='/LoyaltyCampaign/Edit/0']").First.ClickAsync();
        await Assertions.Expect(page.Locator("#campaign-sentence")).ToHaveTextAsync("Once, as soon as it is switched on");
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await page.SelectOptionAsync("#RhythmId", "4");
        await page.CheckAsync("[name=WeekDays][value='0']");
        await page.UncheckAsync("[name=WeekDays][value='0']");
        await Assertions.Expect(page.Locator("[data-valmsg-for=WeekDays]")).ToHaveTextAsync("Please choose at least one day of the week.");
        await page.FillAsync("#HoldOutPercent", "70");
        await Assertions.Expect(page.Locator("[data-valmsg-for=HoldOutPercent]")).ToContainTextAsync("from 0 to 50");
        await page.FillAsync("#HoldOutPercent", "10");
        await Assertions.Expect(page.Locator("[data-valmsg-for=HoldOutPercent]")).ToBeEmptyAsync();
        await page.SelectOptionAsync("#RhythmId", "1");
        await Assertions.Expect(page.Locator("[data-rhythms='4']")).ToBeHiddenAsync();

        await page.FillAsync("#Name", "Spring <b>tea</b>");
        await page.ClickAsync("button[name=activate]");
        await Assertions.Expect(page.Locator("[data-valmsg-for='Variants[0].Template']")).ToHaveTextAsync("Please choose the message template.");
        await Assertions.Expect(page.Locator("#Name")).ToHaveValueAsync("Spring <b>tea</b>");
        await page.SelectOptionAsync(Template, "Loyalty.WinBack");
        await page.FillAsync("[name='Variants[0].Subjects[0]']", "Spring is here");
        await page.ClickAsync("button[name=save]");
        await Assertions.Expect(page.Locator(".alert-success")).ToBeVisibleAsync();

        await page.ClickAsync("#campaign-dry-run-start");
        await Assertions.Expect(page.Locator("#campaign-dry-run-summary")).ToContainTextAsync("would get the mail");
        var would = await page.Locator("[data-reason=None] a").InnerTextAsync();
        await page.Locator("[data-reason=ControlGroup] a").ClickAsync();
        await Assertions.Expect(page.Locator("#campaign-people-grid tbody tr").First).ToBeVisibleAsync();
        await page.GoBackAsync();
        await page.ClickAsync("button[name=activate]");
        await Assertions.Expect(page.Locator("#campaign-state")).ToHaveTextAsync("On");
        var id = page.Url[(page.Url.LastIndexOf('/') + 1)..];
        for (var round = 0; round < 6; round++)
        {
            await Stage.RunTaskAsync("campaigns");
            await Stage.RunTaskAsync("mails and other actions");
        }

        await Stage.RunTaskAsync("campaigns");
        await visit.OpenAsync($"/Admin/LoyaltyCampaignReport/Index/{id}");
        var sent = page.Locator("#campaign-funnel a[href*='Group=Sent']");
        await Assertions.Expect(page.Locator("#campaign-funnel a[href*='Group=Planned']")).ToHaveTextAsync(would);
        await Assertions.Expect(sent).ToHaveTextAsync(would);
        await Assertions.Expect(page.Locator("#campaign-progress")).ToContainTextAsync("Done on");
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        await sent.ClickAsync();
        await Assertions.Expect(page.Locator("#campaign-people-grid tbody tr").First).ToBeVisibleAsync();
        await visit.OpenAsync("/Admin/LoyaltyCampaign/List");
        await Assertions.Expect(page.Locator("#loyalty-campaigns-grid tbody tr").Filter(new() { HasText = "Spring <b>tea</b>" })).ToHaveCountAsync(1);
        await QuietAsync(visit, "21:00", "08:00");
        Assert.That(visit.Errors, Is.Empty);
    }

    [Test]
    public async Task TheForm_InChinese_OnAPhone_IsReadable()
    {
        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.SpeakAsync("zh-CN");
        await visit.OpenAsync("/Admin/LoyaltyCampaign/Edit/0");
        await Assertions.Expect(visit.Page.Locator("#campaign-sentence")).ToHaveTextAsync("启用后立即发送一次");
        await visit.Page.ClickAsync("#campaign-add-text");
        await Assertions.Expect(visit.Page.Locator("#TestPercent")).ToBeVisibleAsync();
        Assert.That(await visit.Page.Locator("body").InnerTextAsync(), Does.Not.Contain("Plugins.Misc.CustomerLoyalty").IgnoreCase);
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
        await visit.SpeakAsync("en-US");
    }

    [Test]
    [Category("L3")]
    public async Task ItsNumbers_AreDownloaded_AndWhoMayOnlyLook_ChangesNothing()
    {
        await using var chief = await Visit.StartAsync();
        await chief.AsAdminAsync();
        await chief.OpenAsync("/Admin/LoyaltyCampaign/Edit/0");
        await chief.Page.FillAsync("#Name", "Only looked at");
        await chief.Page.SelectOptionAsync(Template, "Loyalty.WinBack");
        await chief.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(chief.Page.Locator(".alert-success")).ToBeVisibleAsync();
        var id = chief.Page.Url[(chief.Page.Url.LastIndexOf('/') + 1)..];
        var csv = await chief.Page.Context.APIRequest.GetAsync($"/Admin/LoyaltyCampaignReport/Export/{id}?format=Csv");
        Assert.That((csv.Status, csv.Headers["content-type"]), Is.EqualTo((200, "text/csv")));
        Assert.That(csv.Headers["content-disposition"], Does.Contain($"campaign-{id}.csv"));
        Assert.That((await csv.TextAsync()).Split('\n')[0], Does.Contain("Delivered").And.Contain("Revenue"));
        var xlsx = await chief.Page.Context.APIRequest.GetAsync($"/Admin/LoyaltyCampaignReport/Export/{id}?format=Xlsx");
        Assert.That((await xlsx.BodyAsync())[..2], Is.EqualTo("PK"u8.ToArray()));

        string[] paths = ["/Admin/LoyaltyCampaign/List", $"/Admin/LoyaltyCampaign/Edit/{id}", $"/Admin/LoyaltyCampaignReport/Index/{id}", $"/Admin/LoyaltyCampaignReport/Export/{id}?format=Csv",
            $"/Admin/LoyaltyCampaignReport/People?CampaignId={id}&Group=Planned"];
        await using var sam = await Visit.StartAsync();
        await sam.LogInAsync("agent@demo.shop", "agent");
        foreach (var path in paths)
            Assert.That((await sam.Page.Context.APIRequest.GetAsync(path)).Status, Is.EqualTo(403), path);

        await LetAgentsLookAsync();
        foreach (var path in paths)
            Assert.That((await sam.Page.Context.APIRequest.GetAsync(path)).Status, Is.EqualTo(200), path);
        await sam.OpenAsync($"/Admin/LoyaltyCampaign/Edit/{id}");
        await Assertions.Expect(sam.Page.Locator("button[name=save]")).ToHaveCountAsync(0);
        var token = await sam.Page.Locator("input[name=__RequestVerificationToken]").First.InputValueAsync();
        foreach (var action in new[] { "Delete", "Copy", "Approve", "Switch", "Edit" })
        {
            var form = sam.Page.Context.APIRequest.CreateFormData();
            form.Set("__RequestVerificationToken", token);
            // As nopCommerce answers a post that is not allowed.
            Assert.That(await (await sam.Page.Context.APIRequest.PostAsync($"/Admin/LoyaltyCampaign/{action}/{id}", new APIRequestContextOptions { Form = form })).TextAsync(), Does.Contain("Access denied"), action);
        }

        await chief.OpenAsync("/Admin/LoyaltyCampaign/List");
        await Assertions.Expect(chief.Page.Locator("#loyalty-campaigns-grid tbody tr").Filter(new() { HasText = "Only looked at" })).ToHaveCountAsync(1);

        Assert.That(chief.Errors.Concat(sam.Errors), Is.Empty);
    }

    private static async Task LetAgentsLookAsync()
    {
        await using var scope = Stage.Store.Scope();
        var role = await scope.Get<IRepository<CustomerRole>>().Table.FirstOrDefaultAsync(role => role.SystemName == "ServiceAgents");
        var permissions = scope.Get<IPermissionService>();
        var record = (await permissions.GetAllPermissionRecordsAsync()).Single(record => record.SystemName == LoyaltyPermissions.CampaignsView);
        if ((await permissions.GetMappingByPermissionRecordIdAsync(record.Id)).All(mapping => mapping.CustomerRoleId != role.Id))
            await permissions.InsertPermissionMappingAsync(role.Id, LoyaltyPermissions.CampaignsView);
    }

    private static async Task QuietAsync(Visit visit, string from, string until)
    {
        await visit.OpenAsync("/Admin/LoyaltyMail/Rules");
        await visit.Page.FillAsync("#QuietFrom", from);
        await visit.Page.FillAsync("#QuietUntil", until);
        await visit.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(visit.Page.Locator(".alert-success")).ToBeVisibleAsync();
    }
}
