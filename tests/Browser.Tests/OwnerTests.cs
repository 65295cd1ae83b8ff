using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Browser.Tests;

[Category("B5")]
public class OwnerTests
{
    [Test]
    public async Task HandOver_OneAndAll_AndAnAgentSeesHisOwnOnly_GuessedNumbersAreRefused()
    {
        await LetAgentsInAsync();
        var (ann, agent, admin) = (await NoteTests.CustomerAsync("ann@demo.shop"), await NoteTests.CustomerAsync("agent@demo.shop"), await NoteTests.CustomerAsync("admin@demo.shop"));
        await using var chief = await Visit.StartAsync();
        await chief.AsAdminAsync();
        await GiveAsync(chief, ann, agent, "She likes to be called in the evening");
        await Assertions.Expect(chief.Page.Locator("[data-owner]").First).ToHaveTextAsync("Sam Carter");

        await using var sam = await Visit.StartAsync();
        await sam.LogInAsync("agent@demo.shop", "agent");
        await sam.SpeakAsync("en-US");
        await sam.OpenAsync("/Admin/LoyaltyCustomer/List");
        await Assertions.Expect(sam.Page.Locator("#loyalty-profiles-grid tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(sam.Page.Locator("#loyalty-profiles-grid tbody")).ToContainTextAsync("ann@demo.shop");
        Assert.That((await sam.Page.GotoAsync($"/Admin/LoyaltyCustomer/Index/{ann}"))!.Status, Is.EqualTo(200));
        await Assertions.Expect(sam.Page.Locator("#tag-names")).ToHaveCountAsync(0);
        foreach (var path in new[] { $"/Admin/LoyaltyCustomer/Index/{admin}", $"/Admin/LoyaltyTimeline/Customer/{admin}", "/Admin/LoyaltyOwner", $"/Admin/LoyaltyNote/Edit?customerId={ann}", $"/Admin/LoyaltyOwner/HandOver?customerId={ann}" })
            Assert.That((await sam.Page.GotoAsync(path))!.Status, Is.EqualTo(403), path);
        await sam.OpenAsync("/Admin/LoyaltyDashboard/Customers");
        await Assertions.Expect(sam.Page.Locator("#own-only")).ToBeVisibleAsync();
        await Assertions.Expect(sam.Page.Locator("[data-figure=customers]")).ToHaveTextAsync("1");

        // While one page is open the other hands over.
        await using var late = await Visit.StartAsync();
        await late.AsAdminAsync();
        await late.OpenAsync($"/Admin/LoyaltyOwner/HandOver?customerId={ann}");
        await chief.OpenAsync("/Admin/LoyaltyOwner");
        await chief.Page.Locator($"tr[data-owner='{agent}'] a.btn").ClickAsync();
        await chief.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(chief.Page.Locator("[data-valmsg-for='ToId']")).ToContainTextAsync("Choose who");
        await chief.Page.SelectOptionAsync("#ToId", admin.ToString());
        await chief.Page.FillAsync("#Note", "Sam is on holiday");
        await chief.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(chief.Page.Locator($"tr[data-owner='{admin}']")).ToContainTextAsync("1");

        await late.Page.SelectOptionAsync("#ToId", "0");
        await late.Page.FillAsync("#Note", "my reasons");
        await late.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(late.Page.Locator("#handover-meanwhile")).ToBeVisibleAsync();
        await Assertions.Expect(late.Page.Locator("#owner-history")).ToContainTextAsync("Sam is on holiday");
        await Assertions.Expect(late.Page.Locator("#Note")).ToHaveValueAsync("my reasons");
        await late.Page.ClickAsync("button[name=save]");
        await Assertions.Expect(late.Page.Locator("[data-owner]").First).ToHaveTextAsync("nobody");
        Assert.That((await sam.Page.GotoAsync($"/Admin/LoyaltyCustomer/Index/{ann}"))!.Status, Is.EqualTo(403));
        Assert.That(chief.Errors.Concat(sam.Errors).Concat(late.Errors), Is.Empty);
    }

    [Test]
    public async Task ALongHandOver_ShowsItsProgress_AndEndsByItself()
    {
        await LetAgentsInAsync();
        var (agent, admin) = (await NoteTests.CustomerAsync("agent@demo.shop"), await NoteTests.CustomerAsync("admin@demo.shop"));
        await using (var scope = Stage.Store.Scope())
        {
            var changes = scope.Get<IRepository<LoyaltyOwnerChange>>();
            for (var number = 1; number <= 300; number++)
                await changes.InsertAsync(new LoyaltyOwnerChange { CustomerId = 900_000 + number, OwnerId = agent, OnUtc = DateTime.UtcNow }, false);
            await scope.Get<IRepository<LoyaltyHandover>>().InsertAsync(new LoyaltyHandover
            {
                FromId = agent, ToId = 0, ById = admin, StartedOnUtc = DateTime.UtcNow, UpToChangeId = int.MaxValue, Total = 300
            }, false);
        }

        await using var visit = await Visit.StartAsync(phone: true);
        await visit.AsAdminAsync();
        await visit.OpenAsync("/Admin/LoyaltyOwner");
        await Stage.EventuallyAsync<LoyaltyHandover>(rows => rows.All(row => row.CompletedOnUtc != null), "the hand-over is over");
        await Assertions.Expect(visit.Page.Locator("[data-handover]")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator($"tr[data-owner='{agent}'] td").Nth(1)).ToHaveTextAsync("0");
        Assert.That(await visit.OverflowAsync(), Is.LessThanOrEqualTo(1));
        Assert.That(visit.Errors, Is.Empty);
    }

    private static async Task GiveAsync(Visit visit, int customerId, int toId, string note)
    {
        await visit.OpenAsync($"/Admin/LoyaltyOwner/HandOver?customerId={customerId}");
        await visit.Page.SelectOptionAsync("#ToId", toId.ToString());
        await visit.Page.FillAsync("#Note", note);
        await visit.Page.ClickAsync("button[name=save]");
    }

    /// <summary>The sample shop's agents may look at their own customers from now on.</summary>
    private static async Task LetAgentsInAsync()
    {
        await using var scope = Stage.Store.Scope();
        var role = await scope.Get<IRepository<CustomerRole>>().Table.FirstOrDefaultAsync(role => role.SystemName == "ServiceAgents");
        var permissions = scope.Get<IPermissionService>();
        foreach (var name in new[] { LoyaltyPermissions.CustomersView, LoyaltyPermissions.TimelineView })
        {
            var record = (await permissions.GetAllPermissionRecordsAsync()).Single(record => record.SystemName == name);
            if ((await permissions.GetMappingByPermissionRecordIdAsync(record.Id)).All(mapping => mapping.CustomerRoleId != role.Id))
                await permissions.InsertPermissionMappingAsync(role.Id, name);
        }
    }
}
