using Demo.Data;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What agents do for the customers of a care plan, and what it brought. The shop opens on 2 March 2026.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
public class CareDeskTests(DatabaseKind kind) : ShopTests
{
    private CareOffice _office = null!;
    private Shopper _sam = null!;
    private Shopper _eve = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _office = new CareOffice(Shop);
        var staff = new BackOffice(Shop);
        _sam = await staff.Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CareWork);
        _eve = await staff.Agent("Eve", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CustomersViewAll, LoyaltyPermissions.CareWork, LoyaltyPermissions.CareApprove);
    }

    [Test]
    [Category("I3")]
    public async Task TheAgent_HasItOnHisDay_WithTime_AndNobodysGoesToThePlansOwn()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 10), await _office.Customer("Bob", 3, 12));
        await Shop.With<OwnerService, bool>(owners => owners.GiveAsync(ann.Id, _sam.Id, null), _eve);
        await _office.Switches(await _office.Plans(row => row.DefaultAgentId = _eve.Id), true);
        await _office.Works();
        Assert.That((await _office.Only(bob)).OwnerId, Is.EqualTo(_eve.Id));
        var mine = await Day(_sam);
        Assert.That(mine.Items.Select(item => (item.CustomerId, item.Title, item.Detail)), Is.EqualTo(new[] { (ann.Id, "Birthday", "Tea, $20.00") }));
        Assert.That((mine.Total, mine.Overdue), Is.EqualTo((1, 0)));
        Shop.Days.Pass(10);
        Assert.That((await Day(_sam)).Overdue, Is.EqualTo(1));
        await _office.Done(await _office.Only(ann), 20, _sam);
        Assert.That((await Day(_sam)).Total, Is.Zero);
    }

    [Test]
    [Category("I3")]
    public async Task LikesAndDislikes_AreKnown_OnceEach()
    {
        var ann = await _office.Customer("Ann");
        await Shop.With<CarePreferences>(async known =>
        {
            Assert.That((await known.AddAsync(ann.Id, false, "tea", _sam.Id), await known.AddAsync(ann.Id, false, "TEA", _sam.Id), await known.AddAsync(ann.Id, true, "wine", _sam.Id)), Is.EqualTo((true, false, true)));
            var tastes = await known.OfAsync(ann.Id);
            Assert.That((tastes.For.Single(), tastes.Against.Single()), Is.EqualTo(("tea", "wine")));
            await known.RemoveAsync(tastes.Likes[0].Id, ann.Id + 1);
            Assert.That((await known.OfAsync(ann.Id)).Likes, Has.Count.EqualTo(1), "not by way of another customer");
        });
    }

    [Test]
    [Category("I3")]
    public async Task TheCaseBook_FindsWhatWasDone_ToBeUsedAgain()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob"));
        await _office.Switches(await _office.Plans(), true);
        await _office.Works();
        await _office.Done(await _office.Only(), 20, _sam, "Wrote a card by hand and sent it early");
        await Shop.With<CareDesk>(async desk => await desk.ReceivedAsync((await desk.FindAsync((await _office.Only()).Id))!, 5, "Called to say thank you", null), _sam);
        foreach (var words in new[] { "CARD hand", "thank", "tea", "birthday", "生日" })
            Assert.That(await Book(new CareBookQuery(words, 0, "", 0, 0)), Has.Count.EqualTo(1), words);
        Assert.That(await Book(new CareBookQuery("card wine", 0, "", 0, 0)), Is.Empty);
        Assert.That((await Book(new CareBookQuery("", (int)OccasionKind.Birthday, "te", CareBookQuery.NoTier, 5))).Count, Is.EqualTo(1));

        var idea = new CareIdea(Guid.NewGuid(), bob.Id, (await _office.Only(ann)).Id, "", "Tea", 0, new DateOnly(2026, 3, 20), Shop.Now.AddDays(18), _eve.Id, _sam.Id, Shop.Now);
        var first = await Again(idea);
        Assert.That((first.Outcome, first.Refusal, (await Again(idea)).TaskId), Is.EqualTo((CareIdeaOutcome.Made, FundRefusal.None, first.TaskId)), "the form sent twice is one task");
        var copy = await _office.Only(bob);
        Assert.That((copy.State, copy.Amount, copy.GiftName, copy.Kind, copy.CopiedFromId, copy.OwnerId), Is.EqualTo((CareTaskState.Open, 20m, "Tea", OccasionKind.Birthday, (await _office.Only(ann)).Id, _eve.Id)));
    }

    [Test]
    [Category("I4")]
    public async Task TheControlGroup_GetsNothing_AndBothSidesAreCompared()
    {
        var people = new List<Shopper>();
        for (var number = 0; number < 8; number++)
            people.Add(await _office.Customer($"Customer{number}", 3, 5));
        var plan = await _office.Plans(control: 50);
        await _office.Switches(plan, true);
        await _office.Works();
        var alone = (await _office.Tasks()).Where(task => task.State == CareTaskState.Control).Select(task => task.CustomerId).ToHashSet();
        Assert.That(alone, Is.EquivalentTo(people.Where(person => CarePeople.IsControl(plan.Fund, person.Id)).Select(person => person.Id)).And.Not.Empty);
        Shop.Days.Pass(1);
        await Shop.Sells("Kettle", 250, product => product.ProductCost = 150);
        var buyer = people.First(person => !alone.Contains(person.Id));
        await buyer.Buys("Kettle");
        var stranger = await Stranger(plan);
        await stranger.Buys("Kettle");
        var year = await Shop.With<CareOutcomes, CareYear>(care => care.YearAsync(plan.Fund, 10));
        Assert.That((year.Revenue.Treated.Buyers, year.Revenue.Treated.Revenue, year.Margin.Treated.Revenue, year.Revenue.IsEnough), Is.EqualTo((1L, 250m, 100m, false)));
        Assert.That((year.Revenue.Control.People, year.Revenue.Control.Buyers), Is.EqualTo(((long)alone.Count, 0L)));
        await Shop.With<CareDesk, CareIdeaResult>(desk => desk.AddAsync(new CareIdea(Guid.NewGuid(), stranger.Id, 0, "Well done", "Tea", 5, new DateOnly(2026, 4, 1), Shop.Now, 0, _sam.Id, Shop.Now)), _sam);
        year = await Shop.With<CareOutcomes, CareYear>(care => care.YearAsync(plan.Fund, 10));
        Assert.That((year.Revenue.Treated.People, year.Revenue.Treated.Buyers), Is.EqualTo((people.Count - (long)alone.Count, 1L)), "an idea for somebody without an occasion compares with nobody");
        Assert.That((await Again(new CareIdea(Guid.NewGuid(), alone.First(), 0, "Cheer up", "Tea", 5, new DateOnly(2026, 4, 1), Shop.Now, 0, _sam.Id, Shop.Now))).Outcome, Is.EqualTo(CareIdeaOutcome.Control));
    }

    [Test]
    [Category("J3")]
    public async Task CareIsAMeasure_WhosePeopleCountOnceTheirMonthsAreOver()
    {
        var people = new List<Shopper>();
        for (var number = 0; number < 8; number++)
            people.Add(await _office.Customer($"Customer{number}", 3, 5));
        var plan = await _office.Plans(control: 50);
        await _office.Switches(plan, true);
        await _office.Works();
        var tasks = await _office.Tasks();
        var alone = tasks.Where(task => task.State == CareTaskState.Control).Select(task => task.CustomerId).ToHashSet();
        await Shop.Sells("Kettle", 250);
        var began = Shop.Now;
        Shop.Days.Pass(1);
        await people.First(person => !alone.Contains(person.Id)).Buys("Kettle");

        Shop.Days.Pass(80);
        Assert.That(await Measured(plan, began), Is.EqualTo(new ArmPair()), "ninety days are not over");
        Shop.Days.Pass(10);
        var arms = await Measured(plan, began);
        Assert.That((arms.Treated.People, arms.Control.People, arms.Treated.Buyers, arms.Control.Buyers), Is.EqualTo(((long)(tasks.Count - alone.Count), (long)alone.Count, 1L, 0L)));
        foreach (var days in MeasureCount.Periods)
            Assert.That((await Measured(plan, Shop.Now.AddDays(-days))).Treated.People, Is.EqualTo(tasks.Count - alone.Count), $"{days} days");
        Shop.Days.Pass(40);
        Assert.That(await Measured(plan, Shop.Now.AddDays(-30)), Is.EqualTo(new ArmPair()), "their months were over before");
        var head = (await Shop.With<IEnumerable<IMeasureSource>, IReadOnlyList<MeasureHead>>(measures => measures.OfType<CareMeasures>().Single().ListAsync())).Single();
        Assert.That((head.Key, head.Kind, head.ControlPercent, head.IsRunning), Is.EqualTo(($"care:{plan.Fund.Id}", MeasureKind.Care, 50, true)));
    }

    [Test]
    [Category("I2")]
    public async Task WhatWasPaidBack_TakesItsOwnShare_AndNoMore()
    {
        var ann = await _office.Customer("Ann");
        await Shop.Sells("Kettle", 250, product => product.ProductCost = 150);
        await ann.Buys("Kettle");
        await (await ann.Buys("Kettle")).IsRefunded();
        Assert.That(await Margin(), Is.EqualTo(100m), "the goods came back with the money");
        var half = await ann.Buys("Kettle");
        var total = (await Shop.Rows<Order>()).Single(order => order.Id == half.Id).OrderTotal;
        await half.IsRefunded(total / 2);
        Assert.That(await Margin(), Is.EqualTo(150m));

        async Task<decimal> Margin() => (await Shop.With<CarePeople, IReadOnlyDictionary<int, decimal>>(people => people.MarginsAsync(Shop.Now.Year + 1, [ann.Id])))[ann.Id];
    }

    /// <summary>Who has no birthday, and is not of the control group.</summary>
    private async Task<Shopper> Stranger(CarePlan plan)
    {
        for (var number = 0; ; number++)
            if (await _office.Customer($"Stranger{number}") is var stranger && !CarePeople.IsControl(plan.Fund, stranger.Id))
                return stranger;
    }

    private Task<ArmPair> Measured(CarePlan plan, DateTime from) => Shop.With<IEnumerable<IMeasureSource>, ArmPair>(measures => measures.OfType<CareMeasures>().Single().CountAsync($"care:{plan.Fund.Id}", new MeasurePeriod(from.AddDays(-1), Shop.Now)));

    private async Task<DayPart> Day(Shopper agent) => (await Shop.With<MyDay, IReadOnlyList<(string Name, DayPart Part)>>(day => day.ReadAsync(agent.Id), agent)).Single(part => part.Name == "Care").Part;

    private async Task<IReadOnlyList<LoyaltyCareTask>> Book(CareBookQuery query) => [.. await Shop.With<CareTaskReader, IReadOnlyList<LoyaltyCareTask>>(async reader => [.. await reader.BookAsync(query, 0, 10)])];

    private Task<CareIdeaResult> Again(CareIdea idea) => Shop.With<CareDesk, CareIdeaResult>(desk => desk.AddAsync(idea), _sam);
}
