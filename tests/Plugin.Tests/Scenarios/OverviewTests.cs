using Demo.Data;
using Demo.Domain;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Web;
using Nop.Plugin.CustomerLoyalty.Features.Contacts;
using Nop.Plugin.CustomerLoyalty.Features.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Targets;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Web;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The figures of days and what a manager sees of them.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("J1")]
public class OverviewTests(DatabaseKind kind) : ShopTests
{
    private Shopper _boss = null!;
    private CaseOffice _cases = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _boss = await new BackOffice(Shop).Agent("Boss", [.. LoyaltyPermissions.All]);
        _cases = new CaseOffice(Shop);
        await _cases.Opens();
    }

    [Test]
    public async Task BeforeAnythingWasCounted_ThePageSaysWhatToDo()
    {
        var model = await Model();
        Assert.That((model.IsEmpty, model.Cards.Count, model.CountedOn), Is.EqualTo((true, 0, string.Empty)));
    }

    [Test]
    public async Task Today_IsCountedAgain_AfterAQuarterOfAnHour()
    {
        var ann = await Shop.Customer("Ann");
        await _cases.Complains(ann);
        await Night();
        Assert.That(Line(await Model(), OverviewCard.Cases, "Opened"), Is.EqualTo("1"));
        await _cases.Complains(ann, "And again");
        await Shop.RunTask<OverviewTask>();
        Assert.That(Line(await Model(), OverviewCard.Cases, "Opened"), Is.EqualTo("1"), "counted a moment ago");
        Shop.Days.PassMinutes(16);
        await Shop.RunTask<OverviewTask>();
        Assert.That(Line(await Model(), OverviewCard.Cases, "Opened"), Is.EqualTo("2"));
    }

    [Test]
    [Category("K2")]
    public async Task TheFirstScores_AreInTheOverview_WithoutAQuarterOfAnHourOfWaiting()
    {
        await Shop.Customer("Ann");
        await Shop.RunTask<OverviewTask>();
        Assert.That((await Model()).Cards.Single(card => card.Card == OverviewCard.Customers).Figure, Is.EqualTo("–"), "counted before there were scores");
        await Night();
        Assert.That((await Model()).Cards.Single(card => card.Card == OverviewCard.Customers).Figure, Is.Not.EqualTo("–").And.Not.EqualTo("0"));
    }

    [Test]
    public async Task WhatComesLate_IsInItsDay_AfterTheNight_AndNothingIsCountedTwice()
    {
        await Shop.Customer("Ann");
        await Night();
        Shop.Days.Pass(3);
        await Night();
        await Contact(-2);
        await Contact(-2);
        Assert.That(Line(await Model(), OverviewCard.Cases, "Contacts"), Is.EqualTo("0"));
        Shop.Days.Pass(1.6);
        await Night();
        await Night();
        Assert.That(Line(await Model(), OverviewCard.Cases, "Contacts"), Is.EqualTo("2"));
        var rows = await Shop.Rows<LoyaltyDailyFigure>();
        Assert.That(rows.Where(row => row.StoreId == 0 && row.MetricId == (int)DailyMetric.Contacts).Sum(row => row.Number), Is.EqualTo(2));
        Assert.That(rows.Select(row => (row.StoreId, row.Day, row.MetricId, row.Part)), Is.Unique);
    }

    [Test]
    public async Task AShopWithAPast_GetsItCounted_SliceBySlice_AndSoAgain()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        Shop.Days.Pass(6);
        await ann.Buys("Tea");
        await Contact(-2);
        Shop.Days.Pass(6);
        for (var slice = 0; slice < 60; slice++)
        {
            var left = 2;
            await Shop.With<DailyCount, int>(count => count.RunAsync(() => left-- > 0));
        }

        Assert.That(await Shop.With<DailyCount, int>(count => count.PastPercentAsync(0)), Is.EqualTo(100));
        var rows = await Shop.Rows<LoyaltyDailyFigure>();
        Assert.That(rows.Single(row => row.StoreId == 0 && row.MetricId == (int)DailyMetric.Contacts && row.Number > 0).Day, Is.EqualTo(DailyMetrics.NumberOf(DateOnly.FromDateTime(Shop.Now.AddDays(-8)))));
        var repeat = rows.Where(row => row.StoreId == 0 && row.MetricId == (int)DailyMetric.RepeatRate).OrderBy(row => row.Day).Select(row => (row.Number, row.Value)).ToList();
        Assert.That((repeat[0], repeat[^1]), Is.EqualTo(((1L, 0m), (1L, 1m))), "who had bought once and who twice, as it was then");

        await Shop.With<DailyRequests>(requests => requests.AllAsync());
        await Night();
        var today = DailyMetrics.NumberOf(DateOnly.FromDateTime(Shop.Now));
        Assert.That((await Shop.Rows<LoyaltyDailyFigure>()).Where(row => row.StoreId == 0 && row.Day < today && row.MetricId == (int)DailyMetric.RepeatRate).OrderBy(row => row.Day).Select(row => (row.Number, row.Value)),
            Is.EqualTo(repeat), "counted again it is the same");
        Assert.That(await Shop.Rows<LoyaltyCheckpoint>(), Has.Some.Matches<LoyaltyCheckpoint>(row => row.Name == "overview:past:0" && row.CompletedOnUtc != null));
    }

    [Test]
    public async Task ADay_IsThatOfTheShopsZone()
    {
        await Shop.SaveShopSetting<DemoStoreSettings>(settings => settings.DefaultTimeZoneId = "Asia/Shanghai");
        await Shop.Customer("Ann");
        Shop.Days.Pass(8.0 / 24);
        // 17:00 in Greenwich is one o'clock of the next day in Shanghai.
        await Contact(0);
        await Night();
        Assert.That((await Shop.Rows<LoyaltyDailyFigure>()).Single(row => row.StoreId == 0 && row.MetricId == (int)DailyMetric.Contacts && row.Number > 0).Day, Is.EqualTo(20260303));
    }

    [Test]
    public async Task Targets_AreTold_InColourAndInWords()
    {
        await _cases.Complains(await Shop.Customer("Ann"));
        await Night();
        await Save((OverviewCard.Cases, "0", "2"), (OverviewCard.Customers, "1000", null), (OverviewCard.RepeatRate, "30", "20"));
        var model = await Model();
        Assert.That((Card(model, OverviewCard.Cases).Light, Card(model, OverviewCard.Cases).LightWords), Is.EqualTo((TargetLight.Close, "close to the target")));
        Assert.That((Card(model, OverviewCard.Customers).Light, Card(model, OverviewCard.Customers).Target), Is.EqualTo((TargetLight.Missed, "target 1,000")));
        Assert.That(Card(model, OverviewCard.RepeatRate).Light, Is.EqualTo(TargetLight.None), "nobody has bought: there is no rate");
        Assert.That((await Shop.Rows<LoyaltyTarget>()).Single(row => row.Card == OverviewCard.RepeatRate).Goal, Is.EqualTo(.3m), "shares are typed in percent");
    }

    [Test]
    public async Task WhatIsWantedOfEverybody_IsNotComparedWithASegment_NorWhatIsWantedOfAllStoresWithOne()
    {
        await (await Shop.Customer("Ann")).Buys("Tea");
        await Shop.Insert(new LoyaltySegment { Name = "Tea", RuleJson = "{}", CreatedOnUtc = Shop.Now });
        var segment = (await Shop.Rows<LoyaltySegment>()).Single(one => one.Name == "Tea").Id;
        await Night();
        await Save((OverviewCard.Customers, "1000", null), (OverviewCard.RepeatRate, "30", null), (OverviewCard.Cases, "1", null));

        var divided = await Model(with: new OverviewModel { SegmentId = segment });
        foreach (var card in divided.Cards.Where(card => card.Card is OverviewCard.Customers or OverviewCard.RepeatRate))
            Assert.That((card.Light, card.Target, card.Note), Is.EqualTo((TargetLight.None, string.Empty, "The target is for everybody and is not compared with a segment.")));
        Assert.That((Card(divided, OverviewCard.Cases).Light, Card(divided, OverviewCard.Cases).Note), Is.EqualTo((TargetLight.Met, "Not divided by segment: figure of everybody.")));

        var store = await Shop.With<OverviewFigures, OverviewData>(figures => figures.ReadAsync(new OverviewQuery(DateOnly.FromDateTime(Shop.Now), DateOnly.FromDateTime(Shop.Now), 1, 0)));
        Assert.That(store.Cards.Where(card => card.Target is not null).Select(card => card.Rule.Card), Is.EqualTo(new[] { OverviewCard.RepeatRate }), "a rate is the same for a store, a count is not");
    }

    [Test]
    public async Task ASegmentThatIsNotCounted_SaysSo()
    {
        await Shop.Customer("Ann");
        await Night();
        var model = await Model(with: new OverviewModel { SegmentId = 4711 });
        Assert.That((Card(model, OverviewCard.Customers).Figure, Card(model, OverviewCard.Customers).Note), Is.EqualTo(("–", "No figures of this segment in these days: it is counted from the day on which it is made, and only the first 200 segments are.")));
    }

    [Test]
    public async Task Cohorts_AreThoseOfASegment_AsItWasWhenTheyWereCounted()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea");
        await bob.Buys("Tea");
        await Shop.Insert(new LoyaltySegment { Name = "Tea", RuleJson = "{}", CreatedOnUtc = Shop.Now });
        var segment = (await Shop.Rows<LoyaltySegment>()).Single(one => one.Name == "Tea").Id;
        await Night();
        Assert.That((await Cohorts(segment)).IsSegmentUnknown, Is.True, "nobody was in it");

        await Shop.Insert(new LoyaltySegmentMember { SegmentId = segment, CustomerId = ann.Id, EnteredOnUtc = Shop.Now });
        await Shop.Insert(new LoyaltySegmentMember { SegmentId = segment, CustomerId = bob.Id, StayKey = 1, EnteredOnUtc = Shop.Now });
        Shop.Days.Pass(40);
        await ann.Buys("Tea");
        await bob.Buys("Tea");
        await Night();
        var (all, mine) = (await Cohorts(0), await Cohorts(segment));
        Assert.That((all.Rows.Single().Customers, all.Rows.Single().Active.Sum()), Is.EqualTo((2, 2)));
        Assert.That((mine.IsSegmentUnknown, mine.Rows.Single().Customers, mine.Rows.Single().Active.Sum()), Is.EqualTo((false, 1, 1)));
        Assert.That(await CustomersAsync(mine.Rows.Single().Url), Is.EqualTo(1), "the list behind it is of the segment");
    }

    [TestCase("abc", null)]
    [TestCase(null, "3")]
    [TestCase("20", "30", Description = "bearable above the goal of a rate")]
    public async Task ATargetThatMakesNoSense_IsSaidAtItsField_AndNothingIsLost(string? goal, string? bearable)
    {
        var state = new ModelStateDictionary();
        var model = new TargetsModel { Rows = [new TargetRow { CardId = (int)OverviewCard.RepeatRate, Goal = goal, Bearable = bearable }] };
        await Shop.With<TargetModelFactory>(async targets =>
        {
            Assert.That(await targets.ReadAsync(model, state), Is.Null);
            var shown = (await targets.PrepareAsync(model, true)).Rows.Single(row => row.Card == OverviewCard.RepeatRate);
            Assert.That((shown.Goal, shown.Bearable), Is.EqualTo((goal, bearable)));
        }, _boss);
        Assert.That(state.ErrorCount, Is.EqualTo(1));
        Assert.That(state.Keys.Single(), Does.StartWith("Rows[0]."));
    }

    [Test]
    public async Task WhoMayNotSeeAList_SeesNoFigureOfIt()
    {
        await _cases.Complains(await Shop.Customer("Ann"));
        await Night();
        var clerk = await new BackOffice(Shop).Agent("Clerk", LoyaltyPermissions.OverviewView, LoyaltyPermissions.CasesWork, LoyaltyPermissions.CasesViewAll);
        Assert.That((await Model(clerk)).Cards.Select(card => card.Card), Is.EqualTo(new[] { OverviewCard.Cases }));
    }

    [Test]
    public async Task DaysThatMakeNoSense_BecomeTheUsualOnes()
    {
        await Night();
        var model = await Model(with: new OverviewModel { FromDay = Shop.Now.AddYears(9), ToDay = Shop.Now.AddYears(-50), StoreId = -3 });
        Assert.That((model.FromDay, model.ToDay, model.StoreId), Is.EqualTo(((DateTime?)Shop.Now.Date.AddDays(-29), (DateTime?)Shop.Now.Date, 0)));
    }

    [Test]
    public async Task TheFile_HoldsTheDays()
    {
        await _cases.Complains(await Shop.Customer("Ann"));
        await Night();
        var text = await Shop.With<OverviewExport, string>(async export =>
        {
            await using var content = (await export.WriteAsync(new OverviewModel(), TableFormat.Csv)).Content;
            return await new StreamReader(content).ReadToEndAsync();
        }, _boss);
        Assert.That(text, Does.Contain("CasesOpened").And.Contain("2026-03-02"));
    }

    [Test]
    public async Task EveryFigure_OpensAListAsLongAsItSays()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea");
        Shop.Days.Pass(1);
        await ann.Buys("Tea");
        await bob.Buys("Cup");
        var first = await _cases.Complains(ann);
        await _cases.Complains(bob);
        await _cases.Answers(first);
        await _cases.Closes(first);
        await Contact(0);
        await Night();
        var model = await Model();
        Assert.That(Number(Card(model, OverviewCard.Customers).Figure), Is.EqualTo(await CustomersAsync(Card(model, OverviewCard.Customers).Url!)));
        foreach (var key in new[] { "Buyers", "RepeatBuyers" })
            Assert.That(Number(Line(model, OverviewCard.RepeatRate, key)), Is.EqualTo(await CustomersAsync(LineOf(model, OverviewCard.RepeatRate, key).Url!)), key);
        Assert.That((Line(model, OverviewCard.RepeatRate, "Buyers"), Line(model, OverviewCard.RepeatRate, "RepeatBuyers")), Is.EqualTo(("2", "1")));
        foreach (var key in new[] { "Overdue", "Opened", "Closed" })
            Assert.That(Number(Line(model, OverviewCard.Cases, key)), Is.EqualTo(await CasesAsync(LineOf(model, OverviewCard.Cases, key).Url!)), key);
        Assert.That((Line(model, OverviewCard.Cases, "Opened"), Line(model, OverviewCard.Cases, "Closed"), Card(model, OverviewCard.Cases).Figure), Is.EqualTo(("2", "1", "1")));
        Assert.That(await CasesAsync(Card(model, OverviewCard.Cases).Url!), Is.EqualTo(1));
        Assert.That(Line(model, OverviewCard.Cases, "Contacts"), Is.EqualTo("1"));
    }

    private Task<CohortsModel> Cohorts(int segment) => Shop.With<CohortModelFactory, CohortsModel>(cohorts => cohorts.PrepareAsync(0, 12, segment), _boss);

    private async Task<int> CustomersAsync(string url) =>
        (await Shop.With<CustomerListModelFactory, CustomerLineListModel>(lists => lists.ListAsync(Typed(new CustomerListSearchModel { Length = 10 }, url)), _boss)).RecordsTotal;

    private async Task<int> CasesAsync(string url) => (await Shop.With<CaseListFactory, CaseListModel>(lists => lists.ListAsync(Typed(new CaseSearchModel { Length = 10 }, url), null), _boss)).RecordsTotal;

    private static TModel Typed<TModel>(TModel model, string url)
    {
        foreach (var (name, value) in QueryHelpers.ParseQuery(new Uri("http://shop" + url.TrimStart('~')).Query))
        {
            var property = typeof(TModel).GetProperty(name)!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            property.SetValue(model, Convert.ChangeType(value.ToString(), type, System.Globalization.CultureInfo.InvariantCulture));
        }

        return model;
    }

    private static int Number(string figure) => int.Parse(figure, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

    private static CardModel Card(OverviewModel model, OverviewCard card) => model.Cards.Single(one => one.Card == card);

    private static CardLine LineOf(OverviewModel model, OverviewCard card, string key) => Card(model, card).Lines.Single(line => line.Key == key);

    private static string Line(OverviewModel model, OverviewCard card, string key) => LineOf(model, card, key).Figure;

    private Task Contact(double days) => Shop.Insert(new LoyaltyContact
    {
        ContactKey = Guid.NewGuid(), CustomerId = 1, StoreId = 1, AgentId = 1, ChannelId = (int)ContactChannel.Call, DirectionId = (int)ContactDirection.In, OutcomeId = (int)ContactOutcome.Settled,
        Subject = "Talk", StartedOnUtc = Shop.Now.AddDays(days), CreatedOnUtc = Shop.Now
    });

    private Task Save(params (OverviewCard Card, string? Goal, string? Bearable)[] rows) => Shop.With<TargetModelFactory>(async targets =>
        await targets.SaveAsync(0, (await targets.ReadAsync(new TargetsModel { Rows = [.. rows.Select(row => new TargetRow { CardId = (int)row.Card, Goal = row.Goal, Bearable = row.Bearable })] }, new ModelStateDictionary()))!), _boss);

    private Task<OverviewModel> Model(Shopper? reader = null, OverviewModel? with = null) => Shop.With<OverviewModelFactory, OverviewModel>(models => models.PrepareAsync(with ?? new OverviewModel()), reader ?? _boss);

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        await Shop.RunTask<OverviewTask>();
    }
}
