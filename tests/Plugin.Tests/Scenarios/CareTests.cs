using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Day;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Birthdays, festivals and other occasions, from the plan to the gift. The shop opens on 2 March 2026.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
public class CareTests(DatabaseKind kind) : ShopTests
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
    [Category("I1")]
    public async Task APlan_DoesNothing_UntilItIsSwitchedOn()
    {
        await _office.Customer("Ann", 3, 10);
        var plan = await _office.Plans();
        await _office.Works();
        Assert.That(await _office.Tasks(), Is.Empty);
        await _office.Switches(plan, true);
        await _office.Works();
        var task = await _office.Only();
        Assert.That((task.State, task.Amount, task.GiftName, task.Day), Is.EqualTo((CareTaskState.Open, 20m, "Tea", new DateTime(2026, 3, 10))));
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(1_000, 0, 20, 0)));
    }

    [Test]
    [Category("I1")]
    public async Task TheWhatIf_CountsCustomersAndCosts_AndWhatTheCapsCut()
    {
        await _office.Customer("Ann", 3, 10);
        await _office.Customer("Bob", 9, 10);
        await _office.Customer("Cleo");
        var plan = await _office.Plans(row => (row.PerCustomer, row.Budget) = (30, 45));
        await _office.Occasion(plan.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.LunarFestival, FestivalId = (int)LunarFestival.MidAutumn, LeadDays = 7 }, await _office.Gift(plan.Id, "Moon cake", 15));
        plan = await _office.Plan(plan.Id);
        var forecast = (await Shop.With<CareForecasts, CarePrediction?>(async forecasts =>
        {
            await forecasts.StartAsync(plan, () => true);
            return await forecasts.FindAsync(plan);
        }))!;
        var result = forecast.Outcome;
        Assert.That((forecast.Percent, forecast.IsCurrent, result.Customers), Is.EqualTo((100, true, 6)), "the staff are customers, too");
        Assert.That(result.Wanted, Is.EqualTo(new ForecastSum(8, 130)));
        Assert.That(result.CutByCustomer, Is.EqualTo(new ForecastSum(2, 30)), "a birthday and a moon cake are more than 30");
        Assert.That(result.Cells.Where(cell => cell.Month == 9).Sum(cell => cell.Cost), Is.EqualTo(20), "Bob's birthday in September, for which 45 less Ann's 20 are enough");
        Assert.That((result.Paid, result.CutByBudget), Is.EqualTo((new ForecastSum(2, 40), new ForecastSum(4, 60))));
        await _office.Gift(plan.Id, "Book", 5);
        Assert.That((await Shop.With<CareForecasts, CarePrediction?>(async forecasts => await forecasts.FindAsync(await _office.Plan(plan.Id))))!.IsCurrent, Is.False, "counted before the plan was changed");
    }

    [Test]
    [Category("I1")]
    public async Task EachTier_HasItsOwnPlan_AndWhoHasNoTier_TooOrNot()
    {
        var tiers = new TierDeskOfShop(Shop);
        await tiers.Opens();
        await Shop.Sells("Kettle", 250);
        var (ann, bob) = (await _office.Customer("Ann", 3, 10), await _office.Customer("Bob", 3, 11));
        await ann.Buys("Kettle");
        await tiers.Counts();
        Assert.That(await tiers.Of(ann), Is.EqualTo("Silver"));
        var silver = await _office.Plans(tierId: (await tiers.Tier("Silver")).Id);
        await _office.Switches(silver, true);
        await _office.Works();
        Assert.That((await _office.Tasks()).Select(task => task.CustomerId), Is.EqualTo(new[] { ann.Id }));
        var others = await _office.Plans();
        await _office.Switches(others, true);
        await _office.Works();
        Assert.That((await _office.Only(bob)).PlanId, Is.EqualTo(others.Id));
        Assert.That(await _office.Tasks(ann), Has.Count.EqualTo(1));
    }

    [Test]
    [Category("I1")]
    public async Task WhoRisesIntoAnotherTier_GetsTheSameBirthdayOnce()
    {
        var tiers = new TierDeskOfShop(Shop);
        await tiers.Opens();
        await Shop.Sells("Kettle", 250);
        var ann = await _office.Customer("Ann", 3, 10);
        await _office.Switches(await _office.Plans(), true);
        await _office.Switches(await _office.Plans(tierId: (await tiers.Tier("Silver")).Id), true);
        await _office.Works();
        await ann.Buys("Kettle");
        await tiers.Counts();
        await _office.Night();
        await _office.Night();
        Assert.That(await _office.Tasks(ann), Has.Count.EqualTo(1));
    }

    [Test]
    [Category("I1")]
    public async Task AShareOfTheMargin_IsWhatLastYearsOrdersLeft()
    {
        await Shop.Sells("Kettle", 250, product => product.ProductCost = 150);
        Shop.Store.Clock.Freeze(new DateTimeOffset(2025, 6, 1, 9, 0, 0, TimeSpan.Zero));
        var (ann, bob) = (await _office.Customer("Ann", 3, 10), await _office.Customer("Bob", 3, 10));
        await ann.Buys("Kettle");
        Shop.Store.Clock.Freeze(ShopSetup.Start);
        var plan = await _office.Plans(row => (row.BudgetKindId, row.SharePercent, row.PerCustomer) = ((int)CareBudgetKind.MarginShare, 25, 0));
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That((await _office.Only(ann)).State, Is.EqualTo(CareTaskState.Open), "a quarter of 100 pays 20");
        Assert.That(((await _office.Only(bob)).State, (await _office.Only(bob)).Refusal), Is.EqualTo((CareTaskState.Waiting, FundRefusal.CustomerCap)));
    }

    [TestCase(2, 29, "2026-02-28")]
    [TestCase(2, 27, "2026-02-27")]
    [Category("I1")]
    public async Task ABirthdayOnTheLeapDay_OrOfAnUnknownYear_HasItsDay(int month, int day, string on)
    {
        Shop.Store.Clock.Freeze(new DateTimeOffset(2026, 2, 20, 9, 0, 0, TimeSpan.Zero));
        await _office.Customer("Ann", month, day, 1904);
        await _office.Switches(await _office.Plans(), true);
        await _office.Works();
        Assert.That((await _office.Only()).Day, Is.EqualTo(DateTime.Parse(on)));
    }

    [Test]
    [Category("I1")]
    public async Task FirstOrdersAndServiceChecks_ComeFromOrders()
    {
        Shop.Store.Clock.Freeze(new DateTimeOffset(2025, 3, 9, 9, 0, 0, TimeSpan.Zero));
        var ann = await _office.Customer("Ann");
        await ann.Buys("Tea");
        Shop.Store.Clock.Freeze(new DateTimeOffset(2025, 9, 5, 9, 0, 0, TimeSpan.Zero));
        await ann.Buys("Tea");
        Shop.Store.Clock.Freeze(ShopSetup.Start);
        var plan = await _office.Plans(birthday: false);
        var gift = await _office.Gift(plan.Id, "Card", 2);
        await _office.Occasion(plan.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.FirstOrder, LeadDays = 10 }, gift);
        await _office.Occasion(plan.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.ServiceCheck, Month = 6, LeadDays = 10 }, gift);
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That((await _office.Tasks(ann)).Select(task => (task.Kind, task.Day)), Is.EquivalentTo(new[] { (OccasionKind.FirstOrder, new DateTime(2026, 3, 9)), (OccasionKind.ServiceCheck, new DateTime(2026, 3, 5)) }));
    }

    [Test]
    [Category("I2")]
    public async Task NothingAboveTheBudget_AndWhatIsReleased_IsThereForTheNext()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob", 3, 10));
        var plan = await _office.Plans(row => row.Budget = 30);
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That(((await _office.Only(ann)).State, (await _office.Only(bob)).State, (await _office.Only(bob)).Refusal), Is.EqualTo((CareTaskState.Open, CareTaskState.Waiting, FundRefusal.PlanBudget)), "the nearer day first");
        Assert.That((await _office.Leaves(await _office.Only(ann), _sam), await _office.Leaves(await _office.Only(ann), _sam)), Is.EqualTo((FundRefusal.None, FundRefusal.Over)));
        await _office.Night();
        Assert.That((await _office.Only(bob)).State, Is.EqualTo(CareTaskState.Open));
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(30, 0, 20, 0)));
    }

    [Test]
    [Category("I2")]
    public async Task TheYearsCap_HoldsForAllPlansTogether()
    {
        await _office.Customer("Ann", 3, 5);
        await _office.Customer("Bob", 3, 6);
        await _office.Switches(await _office.Plans(yearCap: 25), true);
        await _office.Works();
        Assert.That((await _office.Tasks()).Select(task => task.Refusal), Is.EqualTo(new[] { FundRefusal.None, FundRefusal.YearCap }));
    }

    [Test]
    [Category("I2")]
    public async Task AboveTheLimit_SomebodyElseHasToApprove_AndWhatItCost_IsSpentOnce()
    {
        await _office.Customer("Ann", 3, 5);
        var plan = await _office.Plans(row => row.ApprovalLimit = 15);
        await _office.Switches(plan, true);
        await _office.Works();
        var task = await _office.Only();
        Assert.That(await _office.Done(task, 20, _sam), Is.EqualTo(FundRefusal.NeedsApproval));
        Assert.That(await _office.Asks(task, _eve), Is.EqualTo(FundRefusal.None));
        Assert.That(await _office.Decides(task, true, _eve), Is.EqualTo(FundRefusal.OwnRequest));
        Assert.That(await _office.Decides(task, true, _sam), Is.EqualTo(FundRefusal.None));
        Assert.That((await _office.Done(task, 18.5m, _eve, "Brought it in person"), await _office.Done(task, 18.5m, _eve)), Is.EqualTo((FundRefusal.None, FundRefusal.Over)));
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(1_000, 0, 0, 18.5m)), "the rest of the 20 is free again");
        task = await _office.Only();
        Assert.That((task.State, task.Spent, task.Story, task.ApprovedById), Is.EqualTo((CareTaskState.Done, 18.5m, "Brought it in person", _sam.Id)));
    }

    [Test]
    [Category("I2")]
    public async Task AGiftIsChosen_WithinWhatTheCustomerHas_AndItsPiecesAreCounted()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob", 3, 6));
        var plan = await _office.Plans();
        var (vase, ring) = (await _office.Gift(plan.Id, "Vase", 45, stock: 1), await _office.Gift(plan.Id, "Ring", 60));
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That(await _office.Chooses(await _office.Only(ann), _sam, ring), Is.EqualTo(FundRefusal.CustomerCap));
        Assert.That(await _office.Chooses(await _office.Only(ann), _sam, vase), Is.EqualTo(FundRefusal.None));
        Assert.That(await _office.Chooses(await _office.Only(bob), _sam, vase), Is.EqualTo(FundRefusal.SoldOut));
        Assert.That(await _office.Chooses(await _office.Only(bob), _sam, 0, "Tickets", 30), Is.EqualTo(FundRefusal.None));
        Assert.That((await _office.Tasks()).Select(task => (task.GiftName, task.Amount)), Is.EqualTo(new[] { ("Vase", 45m), ("Tickets", 30m) }));
        Assert.That(await _office.Leaves(await _office.Only(ann), _sam), Is.EqualTo(FundRefusal.None));
        Assert.That(await _office.Chooses(await _office.Only(bob), _sam, vase), Is.EqualTo(FundRefusal.None));
    }

    [Test]
    [Category("I2")]
    public async Task APlanChangedInMidYear_KeepsWhatIsReserved()
    {
        await _office.Customer("Ann", 3, 5);
        var plan = await _office.Plans();
        await _office.Switches(plan, true);
        await _office.Works();
        await _office.Changes(plan, row => (row.Budget, row.PerCustomer) = (5, 5));
        await _office.Gift(plan.Id, "Nothing dear", 1);
        await _office.Night();
        Assert.That((await _office.Only()).State, Is.EqualTo(CareTaskState.Open));
        Assert.That(await _office.Done(await _office.Only(), 20, _sam), Is.EqualTo(FundRefusal.None));
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(5, 0, 0, 20)));
    }

    [Test]
    [Category("I2")]
    public async Task AtTheYearsEnd_TheRestGoesOn_AndGiftsNotGivenGiveTheirMoneyBack()
    {
        Shop.Store.Clock.Freeze(new DateTimeOffset(2026, 12, 20, 9, 0, 0, TimeSpan.Zero));
        await _office.Customer("Ann", 12, 24);
        var plan = await _office.Plans(row => row.Budget = 100);
        await _office.Fund(with: fund => fund.YearEndId = (int)YearEnd.Carry);
        await _office.Switches(plan, true);
        await _office.Works();
        var next = await _office.Plans(row => row.Budget = 200, year: 2027);
        await _office.Switches(next, true);
        Shop.Store.Clock.Freeze(new DateTimeOffset(2027, 1, 2, 3, 0, 0, TimeSpan.Zero));
        await _office.Works();
        await _office.Works();
        Assert.That((await _office.Money(plan), await _office.Money(next)), Is.EqualTo((new FundTotals(100, -80, 20, 0), new FundTotals(200, 80, 0, 0))));
        Shop.Store.Clock.Freeze(new DateTimeOffset(2027, 2, 2, 3, 0, 0, TimeSpan.Zero));
        await _office.Works();
        await _office.Night();
        Assert.That((await _office.Tasks()).First().State, Is.EqualTo(CareTaskState.Left));
        Assert.That((await _office.Money(plan), (await _office.Money(next)).Carried), Is.EqualTo((new FundTotals(100, -100, 0, 0), 100m)));
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
        var outcomes = await Shop.With<ICareOutcomes, IReadOnlyList<CarePerson>>(care => care.PeopleAsync(0, Shop.Now.AddDays(-10), Shop.Now.AddDays(1)));
        Assert.That(outcomes.Count(person => person.IsControl), Is.EqualTo(alone.Count));
        Assert.That(outcomes.Single(person => person.Revenue > 0), Is.EqualTo(new CarePerson(buyer.Id, false, 250, 100)));
        var year = await Shop.With<CareOutcomes, CareYear>(care => care.YearAsync(plan.Fund, 10));
        Assert.That((year.Revenue.Treated.Sum, year.Margin.Treated.Sum, year.Revenue.IsEnough), Is.EqualTo((250d, 100d, false)));
        Assert.That((await Again(new CareIdea(Guid.NewGuid(), alone.First(), 0, "Cheer up", "Tea", 5, new DateOnly(2026, 4, 1), Shop.Now, 0, _sam.Id, Shop.Now))).Outcome, Is.EqualTo(CareIdeaOutcome.Control));
    }

    private async Task<DayPart> Day(Shopper agent) => (await Shop.With<MyDay, IReadOnlyList<(string Name, DayPart Part)>>(day => day.ReadAsync(agent.Id), agent)).Single(part => part.Name == "Care").Part;

    private async Task<IReadOnlyList<LoyaltyCareTask>> Book(CareBookQuery query) => [.. await Shop.With<CareTaskReader, IReadOnlyList<LoyaltyCareTask>>(async reader => [.. await reader.BookAsync(query, 0, 10)])];

    private Task<CareIdeaResult> Again(CareIdea idea) => Shop.With<CareDesk, CareIdeaResult>(desk => desk.AddAsync(idea), _sam);
}
