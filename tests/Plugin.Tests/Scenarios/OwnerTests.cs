using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Security;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Insights.Web;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.NextActions.Web;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Services.Security;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B5")]
public class OwnerTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task NoControl() => Shop.Configure(settings => settings.NextActionControlPercent = 0);

    [Test]
    public async Task AnAgent_SeesHisOwnCustomersOnly_Everywhere()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.PutsInCart("Tea");
        await bob.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        var sam = await new BackOffice(Shop).Agent("Sam");
        var desk = new SegmentDesk(Shop);
        var segment = await desk.Makes("With a cart", new NumberRule("CartProducts", new NumberTest(Comparison.AtLeast, 1)));
        await Night();
        await Shop.RunTask<NextActionTask>();
        await desk.TaskRuns();
        Assert.That(await Seen(sam), Is.Empty, "nobody is his yet");

        await Give(ann, sam, "She likes to be called in the evening");

        Assert.That(await Seen(sam), Is.EqualTo(new[] { ann.Id }));
        Assert.That(await Seen(sam, query => query with { Words = "Bob" }), Is.Empty);
        Assert.That(await Seen(sam, query => query with { OwnerId = ProfileQuery.Nobodys }), Is.EqualTo(new[] { ann.Id }), "whatever he asks for");
        Assert.That(await Shop.With<CustomerAccess, bool>(access => access.MaySeeAsync(ann.Id), sam), Is.True);
        Assert.That(await Shop.With<CustomerAccess, bool>(access => access.MaySeeAsync(bob.Id), sam), Is.False);
        Assert.That(await Text(await Shop.With<CustomerExport, TableFile>(export => export.WriteAsync(new ProfileQuery(), TableFormat.Csv), sam)), Does.Contain("Ann").And.Not.Contain("Bob"));

        var found = await Shop.With<TimelineModelFactory, CustomerListModel>(async models => await models.CustomersAsync(new CustomerSearchModel(), await OnlyOf(sam)), sam);
        Assert.That(found.Data.Select(row => row.Id), Is.EqualTo(new[] { ann.Id }));
        var steps = await Shop.With<NextActionModelFactory, NextActionListModel>(async models => await models.ListAsync(new NextActionSearchModel(), await OnlyOf(sam)), sam);
        Assert.That(steps.Data.Select(row => row.CustomerId), Is.EqualTo(new[] { ann.Id }));
        var members = await Shop.With<SegmentListFactory, SegmentMemberListModel>(lists => lists.MembersAsync(new SegmentMemberSearchModel { SegmentId = segment.Id }), sam);
        Assert.That(members.Data.Select(row => row.Id), Is.EqualTo(new[] { ann.Id }));
        Assert.That(await Text(await Shop.With<SegmentListFactory, TableFile>(lists => lists.ExportAsync(segment.Id, TableFormat.Csv), sam)), Does.Contain("Ann").And.Not.Contain("Bob"));
        var dashboard = await Shop.With<CustomerDashboardFactory, CustomerDashboardModel>(async models => await models.PrepareAsync(0, await OnlyOf(sam), new HashSet<int> { ann.Id }), sam);
        Assert.That((dashboard.IsOwnOnly, dashboard.Customers, dashboard.Cohorts.Count), Is.EqualTo((true, 1, 0)));
    }

    [Test]
    public async Task WhoMaySeeAll_SeesAll_AndFiltersByOwner()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var office = new BackOffice(Shop);
        var (sam, chief) = (await office.Agent("Sam"), await office.Agent("Chief", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll));
        await Night();
        await Give(ann, sam, null);

        Assert.That(await Seen(chief), Is.SupersetOf(new[] { ann.Id, bob.Id }));
        Assert.That(await Seen(chief, query => query with { OwnerId = sam.Id }), Is.EqualTo(new[] { ann.Id }));
        Assert.That(await Seen(chief, query => query with { OwnerId = ProfileQuery.Nobodys }), Does.Contain(bob.Id).And.Not.Contain(ann.Id));
    }

    [Test]
    public async Task TheOwner_SurvivesANewGenerationOfRecords_AndEveryRefresh()
    {
        var ann = await Shop.Customer("Ann");
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Night();
        await Give(ann, sam, null);
        Assert.That((await Profile(ann)).Who.OwnerId, Is.EqualTo(sam.Id), "at once");

        await ann.Buys("Tea");
        await Shop.RunTask<ProfileTask>();
        Assert.That((await Profile(ann)).Who.OwnerId, Is.EqualTo(sam.Id));
        await Night();
        Assert.That((await Profile(ann)).Who.OwnerId, Is.EqualTo(sam.Id));
    }

    [Test]
    [Category("C6")]
    public async Task ASegmentByOwner_FollowsTheHandOver()
    {
        var ann = await Shop.Customer("Ann");
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Night();
        var desk = new SegmentDesk(Shop);
        var segment = await desk.Makes("Sam's", new ChoiceRule("OwnerId", true, [sam.Id]));
        await desk.TaskRuns();
        Assert.That(await desk.Members(segment), Is.Empty);

        Shop.Days.PassMinutes(3);
        await Give(ann, sam, null);
        await desk.TaskRuns();
        Assert.That(await desk.Members(segment), Is.EqualTo(new[] { ann.Id }));
    }

    [Test]
    [Category("C7")]
    public async Task OpenSteps_GoWithTheCustomer()
    {
        var ann = await Shop.Customer("Ann");
        var sam = await new BackOffice(Shop).Agent("Sam");
        await ann.PutsInCart("Tea");
        Shop.Days.Pass(1.2);
        await Night();
        await Shop.RunTask<NextActionTask>();
        await Give(ann, sam, null);
        Assert.That((await Shop.Rows<LoyaltyNextAction>()).Single(action => action.CustomerId == ann.Id).OwnerId, Is.EqualTo(sam.Id));
    }

    [Test]
    public async Task AllCustomersOfAnAgent_GoToAnother_InSlices_AlsoWhenTheFirstDies()
    {
        var office = new BackOffice(Shop);
        var (sam, eve) = (await office.Agent("Sam"), await office.Agent("Eve"));
        var table = new ProfileTable(Shop);
        for (var number = 1; number <= 230; number++)
        {
            await table.Add(10_000 + number, row => row.OwnerId = sam.Id);
            await Shop.Insert(new LoyaltyOwnerChange { CustomerId = 10_000 + number, OwnerId = sam.Id, OnUtc = Shop.Now });
        }

        var handover = (await Shop.With<Handovers, LoyaltyHandover?>(handovers => handovers.StartAsync(sam.Id, eve.Id, "Sam leaves us"), eve))!;
        await Shop.With<Handovers>(handovers => handovers.RunAsync(handover.Id, TimeSpan.Zero));
        Assert.That((await Shop.Rows<LoyaltyHandover>()).Single().Done, Is.EqualTo(100), "the first slice, then the page was closed");
        await Shop.Insert(new LoyaltyOwnerChange { CustomerId = 20_000, OwnerId = sam.Id, OnUtc = Shop.Now });
        // Dies after the changes and before its position is kept.
        var again = (await Shop.Rows<LoyaltyHandover>()).Single();
        again.Position = 10_050;
        await Shop.Change(again);

        await Shop.RunTask<HandoverTask>();

        var counts = await Shop.With<OwnerService, Dictionary<int, int>>(owners => owners.CountsAsync());
        Assert.That(counts, Is.EquivalentTo(new Dictionary<int, int> { [eve.Id] = 230, [sam.Id] = 1 }), "who came later stays");
        var changes = (await Shop.Rows<LoyaltyOwnerChange>()).Where(change => change.OwnerId == eve.Id).ToList();
        Assert.That(changes, Has.Count.EqualTo(230), "each once");
        Assert.That(changes.Select(change => (change.FromId, change.ById, change.Note)).Distinct(), Is.EqualTo(new[] { (sam.Id, eve.Id, (string?)"Sam leaves us") }));
        Assert.That((await Shop.Rows<LoyaltyProfile>()).Select(row => row.OwnerId).Distinct(), Is.EqualTo(new[] { eve.Id }));
        Assert.That((await Shop.Rows<LoyaltyHandover>()).Single().CompletedOnUtc, Is.Not.Null);
        Assert.That(await Shop.With<Handovers, LoyaltyHandover?>(handovers => handovers.StartAsync(999, eve.Id, null), eve), Is.Null, "nobody is his");
    }

    [Test]
    public async Task Agents_AreThoseWhoseRoleMayOpenOurPages()
    {
        var office = new BackOffice(Shop);
        var (sam, clerk) = (await office.Agent("Sam"), await office.Agent("Clerk", LoyaltyPermissions.HealthView));
        var ann = await Shop.Customer("Ann");
        var agents = (await Shop.With<OwnerService, IReadOnlyList<(int Id, string Name)>>(owners => owners.AgentsAsync())).Select(agent => agent.Id).ToList();
        Assert.That(agents, Does.Contain(sam.Id).And.Not.Contain(clerk.Id).And.Not.Contain(ann.Id));
        Assert.That(await Shop.With<OwnerService, bool>(owners => owners.CanOwnAsync(clerk.Id)), Is.False);
        Assert.That(await Shop.With<OwnerService, bool>(owners => owners.CanOwnAsync(0)), Is.True, "nobody");
    }

    [Test]
    [Category("K4")]
    public async Task ARoleThatSawCustomersBeforeTheUpdate_GoesOnSeeingAll()
    {
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Shop.With<IPermissionService>(async permissions =>
        {
            await permissions.DeletePermissionAsync(LoyaltyPermissions.CustomersViewAll);
            await permissions.DeletePermissionAsync(LoyaltyPermissions.CustomersEdit);
        });
        Assert.That(await OnlyOf(sam), Is.EqualTo(sam.Id));

        await Shop.With<PluginInstaller>(installer => installer.UpdateAsync());

        Assert.That(await OnlyOf(sam), Is.Null);
        await Shop.With<IPermissionService>(async permissions => Assert.That(await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersEdit), Is.False), sam);
        await Shop.With<PluginInstaller>(installer => installer.UpdateAsync());
        var viewAll = (await Shop.Rows<PermissionRecord>()).Single(record => record.SystemName == LoyaltyPermissions.CustomersViewAll).Id;
        Assert.That((await Shop.Rows<PermissionRecordCustomerRoleMapping>()).Where(mapping => mapping.PermissionRecordId == viewAll).Select(mapping => mapping.CustomerRoleId), Is.Unique);
    }

    [Test]
    public async Task TakenFromARole_SeeingAllStaysTaken()
    {
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Shop.With<PluginInstaller>(installer => installer.UpdateAsync());
        Assert.That(await OnlyOf(sam), Is.EqualTo(sam.Id));
    }

    [Test]
    [Category("B7")]
    public async Task TheErasedCustomer_HadNoOwner()
    {
        var ann = await Shop.Customer("Ann");
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Give(ann, sam, "private matters");
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Shop.Rows<LoyaltyOwnerChange>(), Is.Empty);
    }

    [Test]
    [Category("C6")]
    public async Task WhoNeverSaidWhereHeLives_LivesWhereHisBillsGo()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var address = new Nop.Core.Domain.Common.Address { CountryId = 826, CreatedOnUtc = Shop.Now };
        await Shop.Insert(address);
        foreach (var row in (await Shop.Rows<Customer>()).Where(row => row.Id == ann.Id || row.Id == bob.Id))
        {
            (row.BillingAddressId, row.CountryId) = (address.Id, row.Id == bob.Id ? 276 : 0);
            await Shop.Change(row);
        }

        await Night();
        Assert.That(((await Profile(ann)).Who.CountryId, (await Profile(bob)).Who.CountryId), Is.EqualTo((826, 276)));
        Assert.That((await Shop.With<SegmentChoices, IReadOnlyDictionary<int, string>>(choices => choices.OfAsync("CountryId")))[826], Is.EqualTo("United Kingdom"));
    }

    private static async Task<string> Text(TableFile file)
    {
        using var reader = new StreamReader(file.Content);
        return await reader.ReadToEndAsync();
    }

    private Task<int?> OnlyOf(Shopper agent) => Shop.With<CustomerAccess, int?>(access => access.OnlyOfAsync(), agent);

    private async Task<int[]> Seen(Shopper agent, Func<ProfileQuery, ProfileQuery>? with = null) =>
        [.. (await Shop.With<CustomerListModelFactory, Nop.Core.IPagedList<ProfileListRow>>(lists => lists.FindAsync((with ?? (query => query))(new ProfileQuery()), 0, 50), agent)).Select(row => row.Profile.CustomerId)];

    private Task<bool> Give(Shopper customer, Shopper to, string? note) => Shop.With<OwnerService, bool>(owners => owners.GiveAsync(customer.Id, to.Id, note), to);

    private async Task<CustomerProfile> Profile(Shopper shopper) => (await Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(shopper.Id)))!;

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Shop.RunTask<ProfileTask>();
    }
}
