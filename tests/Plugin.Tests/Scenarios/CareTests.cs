using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
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
    public async Task SomethingElseForTheSameMoney_IsToBeApprovedAnew()
    {
        await _office.Customer("Ann", 3, 5);
        await _office.Switches(await _office.Plans(row => row.ApprovalLimit = 15), true);
        await _office.Works();
        var task = await _office.Only();
        await _office.Chooses(task, _sam, 0, "Flowers", 30);
        Assert.That(await _office.Chooses(task, _sam, 0, "Roses", 30), Is.EqualTo(FundRefusal.Same), "nobody was asked yet");
        await _office.Asks(task, _sam);
        await _office.Decides(task, true, _eve);
        Assert.That(await _office.Chooses(task, _sam, 0, "Cash voucher", 30), Is.EqualTo(FundRefusal.None));
        task = await _office.Only();
        Assert.That((task.State, task.GiftName, task.Amount), Is.EqualTo((CareTaskState.Open, "Cash voucher", 30m)));
        Assert.That((await _office.Done(task, 30, _sam), await _office.Chooses(task, _sam, 0, "Cash voucher", 30)), Is.EqualTo((FundRefusal.NeedsApproval, FundRefusal.Same)));
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
    [Category("I2")]
    public async Task TheRestOfAYear_WaitsUntilThePlanIsOn_AndIsNotLostWithADraft()
    {
        Shop.Store.Clock.Freeze(new DateTimeOffset(2026, 12, 20, 9, 0, 0, TimeSpan.Zero));
        var plan = await _office.Plans(row => row.Budget = 100);
        await _office.Fund(with: fund => fund.YearEndId = (int)YearEnd.Carry);
        await _office.Switches(plan, true);
        var draft = await _office.Plans(row => row.Budget = 200, year: 2027);
        Shop.Store.Clock.Freeze(new DateTimeOffset(2027, 1, 2, 3, 0, 0, TimeSpan.Zero));
        await _office.Works();
        await _office.Night();
        Assert.That((await _office.Money(plan), await _office.Money(draft)), Is.EqualTo((new FundTotals(100, -100, 0, 0), default(FundTotals))));
        Assert.That(await Shop.With<CarePlans, bool>(plans => plans.DeleteAsync(draft.Row)), Is.True);
        var next = await _office.Plans(row => row.Budget = 300, year: 2027);
        await _office.Switches(next, true);
        await _office.Works();
        await _office.Night();
        Assert.That(await _office.Money(next), Is.EqualTo(new FundTotals(300, 100, 0, 0)));
    }
}
