using System.Text.Json;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F8")]
public class SimulationTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task TheReplay_SaysWhatTheOrdersWouldHaveEarned_GoesOnWhereItWas_AndGivesNothing()
    {
        for (var number = 0; number < 3; number++)
        {
            var shopper = await Shop.Customer($"Shopper{number}");
            var order = await shopper.Buys("Tea", 3);
            if (number == 0)
                await order.IsCancelled();
        }

        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();
        await Shop.EarnsByAmount();
        var more = await Shop.With<RuleDesk, LoyaltyEarningRule?>(desk => desk.SaveAsync(0, 0, new EarningRule { Name = "More", Points = 4, PerAmount = 2 }, false));
        var row = await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("Twice as much", Shop.Now.AddYears(-1), Shop.Now, 0, [more!.Id]));

        // A slice that ends at once, then as many as it takes.
        await Shop.With<SimulationRun>(run => run.RunAsync(() => false));
        Assert.That((await Shop.Rows<LoyaltySimulation>()).Single().State, Is.EqualTo(SimulationState.Running));
        var steps = 2;
        await Shop.With<SimulationRun>(run => run.RunAsync(() => steps-- > 0));
        await Shop.RunTask<SimulationTask>();
        var done = (await Shop.Rows<LoyaltySimulation>()).Single();
        var totals = JsonSerializer.Deserialize<SimulationTotals>(done.Totals)!;
        Assert.That((done.State, totals.Orders, totals.Now.Points, totals.Then.Points, totals.Then.Lost, totals.Then.Earners), Is.EqualTo((SimulationState.Done, 3L, 90L, 180L, 60L, 2L)));
        var shown = await Shop.With<SimulationFactory, SimulationModel?>(factory => factory.FindAsync(row.Id));
        Assert.That((shown!.Row.Percent, shown.Figures[0].Difference, shown.Figures[2].Difference[0], shown.Months.Single().Then), Is.EqualTo((100, "+90", '+', 120L)));
        Assert.That(await Shop.Rows<LoyaltyGrant>(), Is.Empty);
    }

    [Test]
    public async Task BeforeThePastIsRead_ThePageSaysSo_AndWhatWasStartedThenIsMarked()
    {
        await Shop.EarnsByAmount();
        var early = await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("Too early", Shop.Now.AddYears(-1), Shop.Now, 0, []));
        Assert.That((await Page()).Past.IsDone, Is.False);
        Assert.That((await Found(early))!.IsPartial, Is.True);

        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();
        Assert.That((await Page()).Past.IsDone, Is.True);
        Assert.That((await Found(early))!.IsPartial, Is.True, "it is still too low");
        Shop.Days.Pass(1);
        Assert.That((await Found(await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("In time", Shop.Now.AddYears(-1), Shop.Now, 0, []))))!.IsPartial, Is.False);
    }

    [Test]
    [Category("F1")]
    public async Task OtherTiers_AreTried_WithWhoWouldMove_AndNobodyMoves()
    {
        var tiers = new TierDeskOfShop(Shop);
        await tiers.Opens();
        await Shop.Sells("Kettle", 250);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Kettle");
        await bob.Buys("Kettle", 2);
        await tiers.Counts();
        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();
        await Shop.EarnsByAmount();

        var typed = (await Shop.With<SimulatedTiers, SimulatedTiersModel?>(form => form.PrepareAsync(0, null)))!;
        Assert.That(typed.Tiers.Select(tier => (tier.Name, tier.Threshold)), Is.EqualTo(new[] { ("Silver", (decimal?)200m), ("Gold", 500m) }));
        (typed.IsTried, typed.Tiers[0].Threshold, typed.Tiers[1].Threshold) = (true, 300m, 300m);
        var (none, errors) = await Shop.With<SimulatedTiers, (TierTrial?, IReadOnlyList<(string Field, string Text)>)>(form => form.ReadAsync(0, typed));
        Assert.That((none, errors.Single().Field), Is.EqualTo(((TierTrial?)null, "TierForm.Tiers")), "two tiers for the same");
        typed.Tiers[1].Threshold = 800m;
        var (trial, _) = await Shop.With<SimulatedTiers, (TierTrial?, IReadOnlyList<(string Field, string Text)>)>(form => form.ReadAsync(0, typed));
        var row = await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("Higher tiers", Shop.Now.AddYears(-1), Shop.Now, 0, [], trial));
        await Shop.RunTask<SimulationTask>();

        var moves = (await Shop.With<SimulationFactory, SimulationModel?>(factory => factory.FindAsync(row.Id)))!.Moves!;
        Assert.That(moves.Rows.Select(one => (one.Name, one.Now, one.Then)), Is.EqualTo(new[] { ("No tier", "1", "2"), ("Silver", "1", "1"), ("Gold", "1", "0") }));
        Assert.That((moves.Up, moves.Down, string.Join(' ', moves.WouldFall.Select(person => person.Name))), Is.EqualTo((0L, 2L, "Ann Test Bob Test")));
        Assert.That((await tiers.Of(ann), await tiers.Of(bob)), Is.EqualTo(("Silver", "Gold")));
    }

    [Test]
    public async Task AStoppedReplay_StaysStopped()
    {
        await Shop.EarnsByAmount();
        var row = await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("Stopped", Shop.Now.AddYears(-1), Shop.Now, 0, [1]));
        await Shop.With<SimulationDesk>(desk => desk.StopAsync(row.Id));
        await Shop.RunTask<SimulationTask>();
        Assert.That((await Shop.Rows<LoyaltySimulation>()).Single().State, Is.EqualTo(SimulationState.Stopped));
    }

    [Test]
    [Category("F6")]
    public async Task TheShopper_SeesWhatProductCartAndOrderEarn()
    {
        await Shop.EarnsByAmount(pendingDays: 5);
        var tea = await Shop.Sells("Tea", 12.5m);
        var ann = await Shop.Customer("Ann");
        Assert.That(await ann.Does(scope => scope.Get<EarnPreview>().OfAsync(ann.Customer, true, 1, [new PricedGood(tea.Id, 1, 12.5m)])), Is.EqualTo(12));
        Assert.That(await ann.Does(scope => scope.Get<EarnPreview>().OfAsync(ann.Customer, true, 1, [new PricedGood(tea.Id, 2, 25m), new PricedGood(tea.Id, 1, 12.5m)])), Is.EqualTo(37));
        var order = await ann.Buys("Tea", 2);
        Assert.That(await ann.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, ann.Id)), Is.EqualTo(new EarnedByOrder(25, false, null)));
        await Shop.PointsRun();
        Assert.That((await ann.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, ann.Id)))!.IsEarned, Is.True);
        Assert.That(await ann.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, ann.Id + 1)), Is.Null, "somebody else's");
        await order.IsCancelled();
        await Shop.PointsRun();
        Assert.That(await ann.Does(scope => scope.Get<OrderPoints>().FindAsync(order.Id, ann.Id)), Is.Null);
    }

    [Test]
    public async Task TheProgramme_TellsWhatItIsDoing()
    {
        await Shop.EarnsByAmount();
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea", 10);
        await Shop.PointsRun();
        var model = await Shop.With<ProgrammeFactory, ProgrammeModel>(factory => factory.PrepareAsync());
        Assert.That((model.IsEmpty, model.Months[^1].Issued, model.OwedPoints), Is.EqualTo((false, 100L, "100")));
        Assert.That(model.Lights[0].Colour, Is.EqualTo(2), "nothing was spent yet");
        Assert.That(model.Lights, Has.All.Matches<LightModel>(light => light.Why.Length > 10 && !light.Why.StartsWith("Plugins.", StringComparison.Ordinal)));
    }

    private Task<SimulationListModel> Page() => Shop.With<SimulationFactory, SimulationListModel>(factory => factory.PrepareAsync());

    private Task<SimulationModel?> Found(LoyaltySimulation row) => Shop.With<SimulationFactory, SimulationModel?>(factory => factory.FindAsync(row.Id));
}
