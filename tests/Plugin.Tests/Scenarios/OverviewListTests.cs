using System.Globalization;
using Demo.Data;
using Microsoft.AspNetCore.WebUtilities;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Ledger;
using Nop.Plugin.CustomerLoyalty.Engine.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Links;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Web;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Nop.Plugin.CustomerLoyalty.Features.Surveys;
using Nop.Plugin.CustomerLoyalty.Features.Surveys.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Catalog;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Figures of the overview against the lists and reports that they open: what happened on several days, in two stores.</summary>
[TestFixture(DatabaseKind.Sqlite, 0)]
[TestFixture(DatabaseKind.Sqlite, 1)]
[TestFixture(DatabaseKind.Postgres, 0)]
[TestFixture(DatabaseKind.Postgres, 2)]
[Category("J1")]
public class OverviewListTests(DatabaseKind kind, int storeId) : ShopTests
{
    private Shopper _boss = null!;
    private Shopper _ann = null!;
    private int _keys;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _boss = await new BackOffice(Shop).Agent("Boss", [.. LoyaltyPermissions.All]);
        _ann = await Shop.Customer("Ann");
    }

    [Test]
    public async Task SurveyAnswers_AndTheLowOnesAmongThem()
    {
        foreach (var (daysAgo, store, isLow) in new[] { (0, 1, true), (0, 2, false), (3, 1, false), (3, 2, true), (3, 2, true), (90, 1, true) })
            await Shop.Insert(new LoyaltySurveyAnswer
            {
                InvitationId = 500 + ++_keys, SurveyId = 1, VersionId = 1, KindId = (int)SurveyKind.Perception, CustomerId = _ann.Id, StoreId = store, AnsweredOnUtc = Shop.Now.AddDays(-daysAgo), AnswersJson = "{}",
                IsLow = isLow, SettledOnUtc = Shop.Now
            });
        var lines = await Lines(OverviewCard.SatisfactionGap);
        Assert.That(Number(lines["Answers"]), Is.EqualTo(storeId switch { 0 => 5, 1 => 2, _ => 3 }));
        foreach (var line in lines.Values)
            Assert.That(await Answers(line.Url!), Is.EqualTo(Number(line)), line.Key);
        Assert.That(Number(lines["LowAnswers"]), Is.Positive);
    }

    [Test]
    public async Task Contacts()
    {
        foreach (var (daysAgo, store) in new[] { (0, 1), (0, 2), (5, 2), (5, 1), (60, 1) })
            await Shop.Insert(new LoyaltyContact
            {
                ContactKey = Guid.NewGuid(), CustomerId = _ann.Id, StoreId = store, AgentId = _boss.Id, ChannelId = (int)ContactChannel.Call, DirectionId = (int)ContactDirection.In, OutcomeId = (int)ContactOutcome.Settled,
                Subject = "Talk", StartedOnUtc = Shop.Now.AddDays(-daysAgo), CreatedOnUtc = Shop.Now
            });
        var line = (await Lines(OverviewCard.Cases))["Contacts"];
        Assert.That(Number(line), Is.EqualTo(storeId == 0 ? 4 : 2));
        Assert.That((await Shop.With<ContactListFactory, ContactListModel>(lists => lists.ListAsync(Typed(new ContactSearchModel { Length = 10 }, line.Url!)), _boss)).RecordsTotal, Is.EqualTo(Number(line)));
    }

    [Test]
    public async Task MailsClicksOrdersAndTheirRevenue()
    {
        foreach (var (daysAgo, store) in new[] { (1, 1), (1, 2), (4, 1), (4, 2), (70, 1) })
        {
            var action = await Mailed(daysAgo, store, ActionState.Done, ActionReason.None);
            await Shop.Insert(new LoyaltyMailClick { ClickKey = $"k{++_keys}", ActionId = action, CustomerId = _ann.Id, StoreId = store, LinkKey = "l", Url = "https://demo.shop/", ClickedOnUtc = Shop.Now.AddDays(-daysAgo), StateId = 1 });
            await Shop.Insert(new LoyaltyMailClick { ClickKey = $"k{++_keys}", ActionId = action, CustomerId = _ann.Id, StoreId = store, LinkKey = "l", Url = "https://demo.shop/", ClickedOnUtc = Shop.Now.AddDays(-daysAgo), StateId = 2 });
        }

        await Mailed(1, 1, ActionState.Skipped, ActionReason.InDigest);
        await Mailed(1, 1, ActionState.Failed, ActionReason.None);
        foreach (var store in new[] { 1, 2 })
        {
            _ann.StoreId = store;
            var order = await _ann.Buys("Tea", store);
            await Shop.Insert(new LoyaltyMailOrder { OrderId = order.Row.Id, ActionId = 1, CustomerId = _ann.Id, ClickedOnUtc = Shop.Now.AddDays(-1), OrderedOnUtc = Shop.Now });
            if (store == 1)
                await order.IsRefunded(4m);
        }

        var lines = await Lines(OverviewCard.Mails);
        Assert.That((Number(lines["Sent"]), Number(lines["Clicks"]), Number(lines["MailOrders"])), Is.EqualTo(storeId switch { 0 => (5, 4, 2), 1 => (3, 2, 1), _ => (2, 2, 1) }));
        Assert.That(await Queue(lines["Sent"].Url!), Is.EqualTo(Number(lines["Sent"])));
        foreach (var key in new[] { "Clicks", "MailOrders" })
            Assert.That((await Outcomes(lines[key].Url!)).RecordsTotal, Is.EqualTo(Number(lines[key])), key);
        var brought = await Shop.With<MailOutcomes, decimal>(async outcomes => (await outcomes.OrdersAsync(new OutcomeQuery { StoreId = storeId }, 0, 100)).Sum(order => order.Total - order.Refunded));
        Assert.That(lines["MailRevenue"].Figure, Is.EqualTo(await Money(brought)), "the sum of the list");
    }

    [Test]
    public async Task Blocks()
    {
        foreach (var store in new[] { 1, 2 })
        {
            _ann.StoreId = store;
            await Happens("shown", "Tea", "Cup");
            await Happens("clicked", "Tea");
            await _ann.Buys("Tea", store);
            Shop.Days.Pass(1);
        }

        var lines = await Lines(OverviewCard.Blocks);
        var report = await Shop.With<BlockReportFactory, BlockReportModel>(reports => reports.PrepareAsync(Typed(new BlockReportModel(), lines["Shown"].Url!)), _boss);
        int Sum(Func<BlockReportRow, string> of) => report.Rows.Sum(row => int.Parse(of(row), NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        Assert.That((Number(lines["Shown"]), Number(lines["BlockClicks"]), Number(lines["BlockOrders"])), Is.EqualTo((Sum(row => row.Shown), Sum(row => row.Clicked), Sum(row => row.Orders))));
        Assert.That(Number(lines["Shown"]), Is.EqualTo(storeId == 0 ? 4 : 2));
        Assert.That(lines["BlockRevenue"].Figure, Is.EqualTo(await Money(storeId switch { 0 => 30m, 1 => 10m, _ => 20m })));
        Assert.That(report.Rows.Single().Revenue, Is.EqualTo(lines["BlockRevenue"].Figure));
    }

    [Test]
    public async Task Points()
    {
        await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("by-hand:1", _ann.Id, 1, GrantSource.Adjustment, 50, "thank you", ById: _boss.Id)), _boss);
        await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("by-hand:2", _boss.Id, 2, GrantSource.Adjustment, 30, "thank you", ById: _boss.Id)), _boss);
        await Shop.PointsRun();
        var order = await _ann.Buys("Tea");
        await Shop.With<IRewardPointService>(wallet => wallet.AddRewardPointsHistoryEntryAsync(_ann.Customer, -20, 1, "Redeemed", order.Row));
        Shop.Days.Pass(1);
        var lines = await Lines(OverviewCard.Programme);
        if (storeId > 0)
        {
            Assert.That(lines, Is.Empty, "one wallet for all stores");
            return;
        }

        var page = await Shop.With<ProgrammeFactory, ProgrammeModel>(programme => programme.PrepareAsync(), _boss);
        Assert.That((Number(lines["Issued"]), Number(lines["Spent"])), Is.EqualTo(((int)page.Months.Sum(month => month.Issued), (int)page.Months.Sum(month => month.Redeemed))).And.EqualTo((80, 20)));
        Assert.That((lines["Owed"].Figure, lines["OwedMoney"].Figure), Is.EqualTo((page.OwedPoints, page.OwedMoney)));
        Assert.That(Number(lines["Owed"]), Is.EqualTo(60));
    }

    /// <summary>All days are counted anew, as after a request in the back office.</summary>
    private async Task<IReadOnlyDictionary<string, CardLine>> Lines(OverviewCard card)
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        await Shop.With<DailyRequests>(requests => requests.AllAsync());
        await Shop.With<DailyCount>(count => count.RunAsync(() => true));
        for (var day = 29; day > 0; day--)
            await CountAsync(day);
        var model = await Shop.With<OverviewModelFactory, OverviewModel>(models => models.PrepareAsync(new OverviewModel { StoreId = storeId }), _boss);
        return model.Cards.Single(one => one.Card == card).Lines.ToDictionary(line => line.Key);
    }

    /// <summary>Days before the first order are not counted by themselves.</summary>
    private Task CountAsync(int daysAgo) => Shop.With<IEnumerable<IDailySource>>(async sources =>
    {
        await Shop.With<ShopDayClock>(async days =>
        {
            var span = days.SpanOf(storeId, days.Today.AddDays(-daysAgo));
            foreach (var source in sources.Where(source => source.Metrics.All(metric => !metric.IsState())))
                await Shop.With<DailyStore>(async store => await store.ReplaceAsync(span, source.Metrics, await source.CountAsync(span)));
        });
    });

    private async Task<int> Answers(string url) => (await Shop.With<AnswerListFactory, AnswerListModel>(lists => lists.ListAsync(Typed(new AnswerSearchModel { Length = 10 }, url)), _boss)).RecordsTotal;

    private async Task<int> Queue(string url) => (await Shop.With<QueueModelFactory, QueueListModel>(lists => lists.ListAsync(Typed(new QueueSearchModel { Length = 10 }, url)), _boss)).RecordsTotal;

    private Task<OutcomeListModel> Outcomes(string url) => Shop.With<OutcomeFactory, OutcomeListModel>(lists => lists.ListAsync(Typed(new OutcomeSearchModel { Length = 10 }, url)), _boss);

    private Task<string> Money(decimal amount) => Shop.With<IPriceFormatter, string>(prices => prices.FormatPriceAsync(amount, true, false), _boss);

    private async Task<int> Mailed(int daysAgo, int store, ActionState state, ActionReason reason)
    {
        var row = new LoyaltyAction
        {
            ActionKey = $"list:{++_keys}", KindId = (int)ActionKind.Mail, SourceKindId = (int)ActionSourceKind.Journey, SourceId = 1, SourceVersion = 1, Step = 1, CustomerId = _ann.Id, StoreId = store, StateId = (int)state,
            ReasonId = (int)reason, CreatedOnUtc = Shop.Now.AddDays(-daysAgo), DueOnUtc = Shop.Now.AddDays(-daysAgo), ExpiresOnUtc = Shop.Now, DecidedOnUtc = Shop.Now.AddDays(-daysAgo), Payload = "{}"
        };
        await Shop.Insert(row);
        return row.Id;
    }

    private async Task Happens(string what, params string[] products)
    {
        var page = await _ann.Browsing.Home();
        foreach (var product in products)
            page.Happens(what, (await Shop.Product(product)).Id, text: "for-you@home");
        await page.IsLeft();
        await Shop.Flush();
    }

    private static int Number(CardLine line) => int.Parse(line.Figure, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    private static TModel Typed<TModel>(TModel model, string url)
    {
        foreach (var (name, value) in QueryHelpers.ParseQuery(new Uri("http://shop" + url.TrimStart('~')).Query))
        {
            var property = typeof(TModel).GetProperty(name)!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(model, Convert.ChangeType(value.ToString(), type, CultureInfo.InvariantCulture));
        }

        return model;
    }
}
