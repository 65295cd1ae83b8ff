using Demo.Host;
using Microsoft.AspNetCore.WebUtilities;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Keeping;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;

namespace Plugin.Tests.Scenarios;

/// <summary>Dashboards of the sample shop agree with the lists that they open, number by number: in two stores and in both together.</summary>
[TestFixture]
[Category("J1")]
public class SampleDashboardTests
{
    private string _folder = string.Empty;
    private DemoStore _store = null!;
    private Customer _admin = null!;

    [OneTimeSetUp]
    public async Task OpenAsync()
    {
        _folder = Directory.CreateTempSubdirectory("loyalty-dash-").FullName;
        _store = await DemoStore.StartAsync(new DemoStoreOptions { DataFolder = _folder, Port = null, Fresh = true, RunTasks = false, Quiet = true });
        foreach (var task in new[] { typeof(CaptureTask), typeof(ProfileTask), typeof(SegmentTask), typeof(TierTask) })
            for (var slice = 0; slice < 3; slice++)
                await _store.RunTaskAsync(TaskInstaller.NameOf(task));
        await using var scope = _store.Scope();
        await JoinAsync(scope);
        await scope.Get<DailyCount>().RunAsync(() => false);
        _admin = (await scope.Get<IRepository<Customer>>().Table.FirstOrDefaultAsync(customer => customer.Email == "admin@demo.shop"))!;
    }

    /// <summary>Everybody with an even number is in a segment.</summary>
    private static async Task JoinAsync(ShopScope scope)
    {
        var segment = new LoyaltySegment { Name = "Even numbers", RuleJson = "{}", IsEnabled = false, CreatedOnUtc = DateTime.UnixEpoch };
        await scope.Get<IRepository<LoyaltySegment>>().InsertAsync(segment, false);
        foreach (var customer in (await scope.Get<IRepository<Customer>>().Table.ToListAsync()).Where(customer => customer.Id % 2 == 0))
            await scope.Get<IRepository<LoyaltySegmentMember>>().InsertAsync(new LoyaltySegmentMember { SegmentId = segment.Id, CustomerId = customer.Id, EnteredOnUtc = DateTime.UnixEpoch }, false);
    }

    [OneTimeTearDown]
    public async Task CloseAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, true);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task TheCustomersDashboard_AgreesWithItsLists(int storeId)
    {
        var dashboard = await With<CustomerDashboardFactory, CustomerDashboardModel>(models => models.PrepareAsync(storeId, null, null));
        Assert.That((dashboard.IsReady, dashboard.Stages.Count), Is.EqualTo((true, dashboard.Stages.Count)).And.Not.EqualTo((true, 0)));
        var checkedNumbers = 0;
        await Same("customers", dashboard.Customers, new CustomerListSearchModel { StoreId = storeId });
        await Same("core at risk", dashboard.Core.AtRisk, new CustomerListSearchModel { StoreId = storeId, GroupId = (int)CustomerGroup.CoreAtRisk });
        foreach (var stage in dashboard.Stages)
            await Same($"stage {stage.Stage}", stage.Customers, new CustomerListSearchModel { StoreId = storeId, StageId = (int)stage.Stage });
        foreach (var cell in dashboard.RfmMap.SelectMany(row => row))
            await Same($"RFM {cell.Recency}{cell.Frequency}", cell.Customers, new CustomerListSearchModel { StoreId = storeId, Recency = cell.Recency, Frequency = cell.Frequency });
        foreach (var cohort in dashboard.Cohorts)
            await Same($"cohort {cohort.Month}", cohort.Customers, new CustomerListSearchModel { StoreId = storeId, Cohort = cohort.Month.ToString("yyyy-MM") });
        foreach (var (part, number) in new[] { (CorePart.Core, dashboard.Core.Customers), (CorePart.Entered, dashboard.Core.Entered), (CorePart.Stayed, dashboard.Core.Stayed), (CorePart.Left, dashboard.Core.Left) })
            Assert.That((await With<CoreListFactory, CoreListModel>(cores => cores.PrepareAsync(storeId, Nop.Plugin.CustomerLoyalty.Engine.Profiles.CorePeriod.LastYear, part, 0, null))).Total, Is.EqualTo(number), $"core {part}");
        Assert.That(checkedNumbers, Is.GreaterThan(40));

        async Task Same(string name, int number, CustomerListSearchModel search)
        {
            checkedNumbers++;
            Assert.That(await CountAsync(search), Is.EqualTo(number), name);
        }
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task TheOverview_AgreesWithItsLists(int storeId)
    {
        var model = await With<OverviewModelFactory, OverviewModel>(models => models.PrepareAsync(new OverviewModel { StoreId = storeId }));
        Assert.That(model.IsEmpty, Is.False);
        var customers = model.Cards.Single(card => card.Card == OverviewCard.Customers);
        Assert.That(await ByUrlAsync(customers.Url!), Is.EqualTo(Number(customers.Figure)));
        foreach (var line in model.Cards.Where(card => card.Card is OverviewCard.RepeatRate or OverviewCard.ValueAtRisk).SelectMany(card => card.Lines))
            Assert.That(await ByUrlAsync(line.Url!), Is.EqualTo(Number(line.Figure)), line.Key);
        var risk = model.Cards.Single(card => card.Card == OverviewCard.ValueAtRisk);
        var list = await With<CustomerListModelFactory, decimal>(async lists => (await lists.FindAsync(new ProfileQuery { StoreId = storeId, AtRiskOnly = true }, 0, int.MaxValue)).Sum(row => row.Profile.Revenue365));
        Assert.That(risk.Figure, Is.EqualTo(await With<OverviewWords, string>(words => words.MoneyAsync(list))), "the money is that of the customers in the list");
        foreach (var part in model.Stacks.Single(stack => stack.Key == "stages").Parts)
            Assert.That(await ByUrlAsync(part.Url!), Is.EqualTo(part.Now), part.Name);
        foreach (var part in model.Stacks.Where(stack => stack.Key == "tiers").SelectMany(stack => stack.Parts))
            Assert.That(await TierAsync(part.Url!), Is.EqualTo(part.Now), part.Name);
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    public async Task TheFiguresOfASegment_AgreeWithItsList(int storeId)
    {
        var segments = await With<SegmentService, IReadOnlyList<int>>(async service => [.. (await service.ListAsync()).Select(segment => segment.Id)]);
        Assert.That(segments, Is.Not.Empty);
        foreach (var segmentId in segments.Take(4))
        {
            var model = await With<OverviewModelFactory, OverviewModel>(models => models.PrepareAsync(new OverviewModel { StoreId = storeId, SegmentId = segmentId }));
            var customers = model.Cards.Single(card => card.Card == OverviewCard.Customers);
            Assert.That(await ByUrlAsync(customers.Url!), Is.EqualTo(Number(customers.Figure)), $"segment {segmentId}");
            foreach (var line in model.Cards.Where(card => card.Card is OverviewCard.RepeatRate or OverviewCard.ValueAtRisk).SelectMany(card => card.Lines))
                Assert.That(await ByUrlAsync(line.Url!), Is.EqualTo(Number(line.Figure)), $"segment {segmentId} {line.Key}");
            Assert.That(model.Cards.Where(card => card.Note.Length == 0).Select(card => card.Card), Is.SubsetOf(new[] { OverviewCard.Customers, OverviewCard.ValueAtRisk, OverviewCard.RepeatRate }), "what is not divided says so");
        }
    }

    [Test]
    public async Task Cohorts_AgreeWithTheirLists()
    {
        var model = await With<CohortModelFactory, CohortsModel>(models => models.PrepareAsync(0, 24));
        Assert.That(model.Rows, Has.Count.GreaterThan(6));
        foreach (var row in model.Rows)
            Assert.That(await ByUrlAsync(row.Url), Is.EqualTo(row.Customers), row.Month);
        Assert.That(model.Average, Has.Count.EqualTo(model.Longest));
    }

    [Test]
    public async Task AYearOfThisShop_TakesSomeTenThousandRows()
    {
        await using var scope = _store.Scope();
        var day = DailyMetrics.NumberOf(await With<ShopDayClock, DateOnly>(days => Task.FromResult(days.Today)));
        var today = await scope.Get<IRepository<LoyaltyDailyFigure>>().Table.CountAsync(row => row.Day == day);
        Assert.That(today * 365, Is.LessThan(80_000), $"{today} rows a day for two stores and both together");
    }

    private async Task<int> ByUrlAsync(string url)
    {
        var asked = QueryHelpers.ParseQuery(new Uri("http://shop" + url.TrimStart('~')).Query).ToDictionary(value => value.Key, value => value.Value.ToString());
        return await CountAsync(new CustomerListSearchModel
        {
            StoreId = Of("StoreId"), GroupId = Of("GroupId"), SegmentId = Of("SegmentId"), StageId = Of("StageId"), Cohort = asked.GetValueOrDefault("Cohort")
        });

        int Of(string name) => asked.TryGetValue(name, out var value) ? int.Parse(value) : 0;
    }

    private async Task<int> TierAsync(string url)
    {
        var asked = QueryHelpers.ParseQuery(new Uri("http://shop" + url.TrimStart('~')).Query);
        var search = new TierMemberSearchModel { TierId = int.Parse(asked["TierId"].ToString()), StoreId = asked.TryGetValue("StoreId", out var store) ? int.Parse(store.ToString()) : 0, Length = 10 };
        return (await With<TierMemberFactory, TierMemberListModel>(lists => lists.ListAsync(search))).RecordsTotal;
    }

    private async Task<int> CountAsync(CustomerListSearchModel search)
    {
        search.Length = 10;
        return (await With<CustomerListModelFactory, CustomerLineListModel>(lists => lists.ListAsync(search))).RecordsTotal;
    }

    private async Task<TResult> With<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = _store.Scope(_admin, 1);
        return await work(scope.Get<TService>());
    }

    private static int Number(string figure) => int.Parse(figure, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
