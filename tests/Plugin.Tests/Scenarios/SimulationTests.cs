using System.Text.Json;
using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Simulation.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Statements.Web;
using Nop.Services.Orders;
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
    public async Task TheReplay_LeavesControlGroupsAlone_AndEarnsForWhatWasPaid()
    {
        var known = new List<Shopper>();
        for (var number = 0; number < 12; number++)
            known.Add(await Shop.Customer($"Shopper{number}"));
        foreach (var shopper in known)
        {
            var order = await shopper.Buys("Tea", 3, paid: false);
            order.Row.OrderTotal -= 10m;
            await Shop.Change(order.Row);
            await order.IsPaid();
        }

        Shop.Days.Pass(1);
        await Shop.RunTask<CaptureTask>();
        var rule = await Shop.Earns(new EarningRule { Points = 1, PerAmount = 1, HoldOutPercent = 50 });
        var row = await Shop.With<SimulationDesk, LoyaltySimulation>(desk => desk.StartAsync("Half", Shop.Now.AddYears(-1), Shop.Now, 0, [rule.Id]));
        await Shop.RunTask<SimulationTask>();
        var totals = JsonSerializer.Deserialize<SimulationTotals>((await Shop.Rows<LoyaltySimulation>()).Single(one => one.Id == row.Id).Totals)!;
        var heldOut = known.Count(shopper => (rule.ToRule()!).IsHeldOut(shopper.Id));
        Assert.That(heldOut, Is.InRange(1, 11));
        Assert.That(totals.Now.Points, Is.EqualTo((12 - heldOut) * 20L));
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

    [Test]
    [Category("F11")]
    public async Task WhatWasSpent_IsWhatWasKept_AndGiftsCountAsRewards()
    {
        await Shop.EarnsByAmount();
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea", 20);
        await bob.Buys("Tea", 20);
        await Shop.PointsRun();
        var (kept, cancelled) = (await ann.Buys("Cup", paid: false), await ann.Buys("Cup", paid: false));
        foreach (var (order, points) in new[] { (kept, 30), (cancelled, 50) })
            await Shop.With<IRewardPointService>(wallet => wallet.AddRewardPointsHistoryEntryAsync(ann.Customer, -points, 1, "Redeemed", order.Row));
        await cancelled.IsCancelled();
        foreach (var (key, points) in new[] { ("gift:1", 40), ("gift:2", 60) })
            await Shop.With<PointDesk>(desk => desk.SpendAsync(new GrantRequest(key, bob.Id, 1, GrantSource.Gift, -points, "Mug")));
        await Shop.With<PointDesk>(desk => desk.TakeBackAsync("gift:2", PointReason.ByStaff));
        await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("hand:1", bob.Id, 1, GrantSource.Adjustment, -5, "Mistake")));
        await Shop.Insert(new LoyaltyGift { Name = "Nobody's mug", CreatedOnUtc = Shop.Now.AddDays(-100) });

        var month = (await Shop.With<ProgrammeFigures, ProgrammeHealth>(figures => figures.ReadAsync()));
        Assert.That((month.Months[^1].Issued, month.Months[^1].Redeemed, month.Months[^1].Reversed), Is.EqualTo((400L, 70L, 5L)));
        Assert.That((month.OrdersToFirst, month.DeadGifts.Single()), Is.EqualTo(((int?)1, "Nobody's mug")));
    }

    private Task<SimulationListModel> Page() => Shop.With<SimulationFactory, SimulationListModel>(factory => factory.PrepareAsync());

    private Task<SimulationModel?> Found(LoyaltySimulation row) => Shop.With<SimulationFactory, SimulationModel?>(factory => factory.FindAsync(row.Id));
}
