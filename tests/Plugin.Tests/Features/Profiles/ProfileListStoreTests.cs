using Demo.Data;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Notes.Tags;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Profiles;

[Category("B4")]
public class ProfileListStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    private const int Run = 7;
    private Customer _ann = null!;
    private Customer _bob = null!;

    [OneTimeSetUp]
    public async Task AddAsync()
    {
        _ann = await Add("Ann", "Ärmel");
        _bob = await Add("Bob", "O'Neil");
    }

    [SetUp]
    public async Task FillAsync()
    {
        await Add(_ann, new CustomerActivity { Orders = 5, Revenue = 100, Revenue365 = 90, LastOrderOnUtc = Today.AddDays(-10), FirstOrderOnUtc = new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc) },
            new CustomerScores { Stage = LifecycleStage.AtRisk, Recency = 3, Frequency = 5, Monetary = 4, IsCore = true, LifetimeValue = 20, ValueBand = 4, Rank = 2 });
        await Add(_bob, new CustomerActivity { Orders = 1, Revenue = 900, Revenue365 = 50 }, new CustomerScores { Stage = LifecycleStage.New, Recency = 5, Frequency = 1, Monetary = 5, Rank = 1 });
        await Add(_bob, new CustomerActivity { StoreId = 2, Orders = 1, Revenue = 900 }, new CustomerScores());
        await Shop.Insert(new CustomerProfile(new CustomerDescription { CustomerId = _ann.Id }, new CustomerActivity(), new CustomerScores()).ToRow(Run - 1, Today));
    }

    [Test]
    public async Task ByValue_TheBestFirst_WithRevenueWhereThereIsNoModel() => Assert.That(await Find(new ProfileQuery()), Is.EqualTo(new[] { _bob.Id, _ann.Id }));

    [Test]
    public async Task ByLastOrder_ThoseWithoutLast() => Assert.That(await Find(new ProfileQuery { Order = ProfileOrder.LastOrder }), Is.EqualTo(new[] { _ann.Id, _bob.Id }));

    [Test]
    public async Task Among_KeepsToThese()
    {
        Assert.That(await Find(new ProfileQuery(), [_ann.Id, 999]), Is.EqualTo(new[] { _ann.Id }));
        Assert.That(await Find(new ProfileQuery(), []), Is.Empty);
    }

    [Test]
    public async Task Names_ComeFromTheShop()
    {
        var rows = await Shop.With<ProfileListStore, IPagedList<ProfileListRow>>(store => store.ListAsync(Run, new ProfileQuery(), null, 0, 20));
        Assert.That(rows.Select(row => row.Name), Is.EqualTo(new[] { "Bob O'Neil", "Ann Ärmel" }));
    }

    [Test]
    public async Task Filters_AreAnded()
    {
        Assert.That(await Find(new ProfileQuery { Stage = LifecycleStage.AtRisk, Recency = 3, Frequency = 5, ValueBand = 4, CoreOnly = true, AtRiskOnly = true, Cohort = new DateTime(2026, 1, 31) }), Is.EqualTo(new[] { _ann.Id }));
        Assert.That(await Find(new ProfileQuery { Stage = LifecycleStage.AtRisk, Recency = 4 }), Is.Empty);
        Assert.That(await Find(new ProfileQuery { Cohort = new DateTime(2026, 2, 1) }), Is.Empty);
        Assert.That(await Find(new ProfileQuery { StoreId = 2 }), Is.EqualTo(new[] { _bob.Id }));
    }

    [Test]
    public async Task OwnerTagAndSegment_NarrowTheList()
    {
        var mine = (await Shop.Rows<LoyaltyProfile>()).Single(row => row.RunId == Run && row.CustomerId == _ann.Id);
        mine.OwnerId = 70;
        await Shop.Change(mine);
        await Shop.Insert(new LoyaltyCustomerTag { TagId = 5, CustomerId = _bob.Id });
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = 3, CustomerId = _bob.Id });
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = 3, CustomerId = _ann.Id, StayKey = 9 });

        Assert.That(await Find(new ProfileQuery { OwnerId = 70 }), Is.EqualTo(new[] { _ann.Id }));
        Assert.That(await Find(new ProfileQuery { OwnerId = ProfileQuery.Nobodys }), Is.EqualTo(new[] { _bob.Id }));
        Assert.That(await Find(new ProfileQuery { TagId = 5 }), Is.EqualTo(new[] { _bob.Id }));
        Assert.That(await Find(new ProfileQuery { TagId = 5, OwnerId = 70 }), Is.Empty);
        Assert.That(await Find(new ProfileQuery { SegmentId = 3 }), Is.EqualTo(new[] { _bob.Id }), "who left is no member");
        Assert.That((await Shop.With<ProfileTotalsStore, IReadOnlyList<StageTotal>>(totals => totals.ByStageAsync(Run, 0, 70))).Select(stage => stage.Stage), Is.EqualTo(new[] { LifecycleStage.AtRisk }));
    }

    [Test]
    [Category("J1")]
    public async Task Totals_CountAndAddUp()
    {
        var stages = await Shop.With<ProfileTotalsStore, IReadOnlyList<StageTotal>>(totals => totals.ByStageAsync(Run, 0));
        Assert.That(stages, Is.EqualTo(new[] { new StageTotal(LifecycleStage.New, 1, 50, 0), new StageTotal(LifecycleStage.AtRisk, 1, 90, 20) }));
        var cells = await Shop.With<ProfileTotalsStore, IReadOnlyList<RfmCell>>(totals => totals.ByRfmAsync(Run, 0));
        Assert.That(cells.Select(cell => (cell.Recency, cell.Frequency, cell.Customers)), Is.EquivalentTo(new[] { (3, 5, 1), (5, 1, 1) }));
        var core = await Shop.With<ProfileTotalsStore, IReadOnlyList<StageTotal>>(totals => totals.CoreByStageAsync(Run, 0));
        Assert.That(core, Is.EqualTo(new[] { new StageTotal(LifecycleStage.AtRisk, 1, 90, 20) }));
    }

    private async Task<int[]> Find(ProfileQuery query, int[]? among = null) =>
        [.. (await Shop.With<ProfileListStore, IPagedList<ProfileListRow>>(store => store.ListAsync(Run, query, among, 0, 20))).Select(row => row.Profile.CustomerId)];

    private Task Add(Customer customer, CustomerActivity did, CustomerScores means) =>
        Shop.Insert(new CustomerProfile(new CustomerDescription { CustomerId = customer.Id }, did, means).ToRow(Run, Today));

    private async Task<Customer> Add(string first, string last)
    {
        var customer = new Customer { CustomerGuid = Guid.NewGuid(), FirstName = first, LastName = last, Email = $"{first}@demo.shop".ToLowerInvariant(), Active = true, CreatedOnUtc = Today, LastActivityDateUtc = Today };
        await Shop.Insert(customer);
        return customer;
    }
}
