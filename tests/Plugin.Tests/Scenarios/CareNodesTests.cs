using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>The fund with two nodes of one shop on one PostgreSQL, at the same time and killed in between.</summary>
[Category("I2")]
[Category("L1")]
public class CareNodesTests
{
    private Shop _one = null!;
    private Shop _two = null!;
    private CareOffice _office = null!;

    [SetUp]
    public async Task OpenAsync()
    {
        _one = await Shop.OpenAsync(new ShopSetup { Kind = DatabaseKind.Postgres });
        _two = await Shop.OpenAsync(new ShopSetup { Database = _one.Database });
        _office = new CareOffice(_one);
    }

    [TearDown]
    public async Task CloseAsync()
    {
        if (_two is not null)
            await _two.DisposeAsync();
        if (_one is not null)
            await _one.DisposeAsync();
    }

    [Test]
    public async Task PlannedOnBothAtOnce_NobodyIsThereTwice_AndTheBudgetHolds()
    {
        for (var number = 0; number < 6; number++)
            await _office.Customer($"Customer{number}", 3, 5);
        var plan = await _office.Plans(row => row.Budget = 70);
        await _office.Switches(plan, true);
        await Task.WhenAll(Plans(_one, plan), Plans(_two, plan), Plans(_one, plan), Plans(_two, plan));
        var tasks = await _office.Tasks();
        Assert.That(tasks.Select(task => task.CustomerId), Is.Unique.And.Exactly(6).Items);
        Assert.That(tasks.Count(task => task.State == CareTaskState.Open), Is.EqualTo(3), "70 pays three gifts of 20");
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(70, 0, 60, 0)));
        await Holds();
    }

    [Test]
    public async Task ManyReserveTheLastMoney_OnBothNodes_OneGetsIt()
    {
        var plan = await _office.Plans(row => row.Budget = 25);
        await _office.Switches(plan, true);
        var refusals = await Task.WhenAll(Enumerable.Range(1, 16).Select(item => Task.Run(() => (item % 2 == 0 ? _one : _two).With<CareLedger, FundRefusal>(ledger =>
            ledger.DoAsync(plan.Fund.Id, new CareScope([plan.Id], [item], [item], []), book => book.Reserve(plan.Id, item, item, 0, 20, default, 0))))));
        Assert.That(refusals.Count(refusal => refusal == FundRefusal.None), Is.EqualTo(1));
        Assert.That(refusals.Count(refusal => refusal == FundRefusal.PlanBudget), Is.EqualTo(15));
        await Holds();
    }

    [Test]
    public async Task OneTask_DoneLeftAndApprovedAtOnce_MovesMoneyOnce()
    {
        for (var number = 0; number < 5; number++)
            await _office.Customer($"Customer{number}", 3, 5);
        var plan = await _office.Plans();
        await _office.Switches(plan, true);
        await _office.Works();
        foreach (var task in await _office.Tasks())
        {
            var refusals = await Task.WhenAll(
                Do(_one, (desk, row) => desk.DoneAsync(row, 15, "done", 1), task), Do(_two, (desk, row) => desk.LeaveAsync(row, "left", 2), task),
                Do(_two, (desk, row) => desk.DoneAsync(row, 20, "done", 2), task), Do(_one, (desk, row) => desk.LeaveAsync(row, "left", 1), task));
            Assert.That(refusals.Count(refusal => refusal == FundRefusal.None), Is.EqualTo(1));
        }

        await _one.With<CareSettling>(settling => settling.RunAsync());
        var totals = await _office.Money(plan);
        Assert.That(totals, Is.EqualTo(new FundTotals(1_000, 0, 0, (await _office.Tasks()).Sum(task => task.Spent))));
        await Holds();
    }

    [Test]
    public async Task TwoApprove_AndTheOneWhoAsked_ItIsApprovedOnce()
    {
        await _office.Customer("Ann", 3, 5);
        await _office.Switches(await _office.Plans(row => row.ApprovalLimit = 5), true);
        await _office.Works();
        var task = await _office.Only();
        await Do(_one, (desk, row) => desk.RequestAsync(row, 1), task);
        var refusals = await Task.WhenAll(Do(_one, (desk, row) => desk.DecideAsync(row, true, 2), task), Do(_two, (desk, row) => desk.DecideAsync(row, true, 3), task), Do(_two, (desk, row) => desk.DecideAsync(row, true, 1), task));
        Assert.That(refusals.Count(refusal => refusal == FundRefusal.None), Is.EqualTo(1));
        Assert.That((await _one.Rows<LoyaltyCareLine>()).Count(line => line.Kind == FundLineKind.Approved), Is.EqualTo(1));
    }

    [Test]
    public async Task KilledBetweenTheTaskAndItsMoney_OrBetweenTheMoneyAndTheTask_ItIsMadeGood()
    {
        var ann = await _office.Customer("Ann", 3, 5);
        var plan = await _office.Plans();
        await _office.Switches(plan, true);
        await _office.Works();
        var task = await _office.Only();
        // The task as it was before its money was noted in it.
        (task.StateId, task.LineNumber) = ((int)CareTaskState.Waiting, 0);
        await _one.Change(task);
        await _office.Works();
        Assert.That((await _office.Only()).State, Is.EqualTo(CareTaskState.Open));

        var bob = await _office.Customer("Bob", 3, 6);
        await _one.Insert(new LoyaltyCareTask
        {
            TaskKey = $"{plan.Fund.Id}:birthday:{bob.Id}", FundId = plan.Fund.Id, PlanId = plan.Id, CustomerId = bob.Id, KindId = (int)OccasionKind.Birthday, Code = "birthday", Day = new DateTime(2026, 3, 6),
            DueOnUtc = _one.Now, StateId = (int)CareTaskState.Waiting, Amount = 20, CreatedOnUtc = _one.Now
        });
        await _office.Night();
        Assert.That(((await _office.Only(bob)).State, (await _office.Only(ann)).State), Is.EqualTo((CareTaskState.Open, CareTaskState.Open)));
        Assert.That((await _office.Money(plan)).Reserved, Is.EqualTo(40));
    }

    private static Task Plans(Shop shop, CarePlan plan) => Task.Run(() => shop.With<CarePlanning>(planning => planning.PlanAsync([plan], 1, 1_000)));

    private static Task<FundRefusal> Do(Shop shop, Func<CareDesk, LoyaltyCareTask, Task<FundRefusal>> act, LoyaltyCareTask task) =>
        Task.Run(() => shop.With<CareDesk, FundRefusal>(async desk => await act(desk, (await desk.FindAsync(task.Id))!)));

    /// <summary>Numbers without gaps, and every line carries the sum of those before it.</summary>
    private async Task Holds()
    {
        var lines = (await _one.Rows<LoyaltyCareLine>()).OrderBy(line => line.Number).ToList();
        Assert.That(lines.Select(line => line.Number), Is.EqualTo(Enumerable.Range(1, lines.Count)));
        var book = new FundBook();
        foreach (var line in lines)
        {
            book.Write(line.Line);
            Assert.That((line.FundTotals, line.PlanTotals), Is.EqualTo((book.Fund, book.PlanOf(line.PlanId))));
        }
    }
}
