using Demo.Data;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.NextActions;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Journeys;
using Nop.Plugin.CustomerLoyalty.Features.NextActions;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What measures brought against the people who were left alone.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("J3")]
public class OutcomeTests(DatabaseKind kind) : ShopTests
{
    private const int Many = 120;

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AJourney_IsComparedByWhatPeopleBought_InTheirTime()
    {
        var journey = await Journey();
        for (var number = 1; number <= 2 * Many; number++)
            await Begins(journey, number, isControl: number > Many);
        // Half of those reached buy for 40, one in six of the others; too late, cancelled and refunded ones do not count.
        for (var number = 1; number <= 2 * Many; number++)
            if (number <= Many ? number % 2 == 0 : number % 6 == 0)
                await Orders(number, 40, 2);
        await Orders(1, 500, 20);
        await Orders(3, 500, 2, OrderStatus.Cancelled);
        await Orders(5, 500, 2, refunded: 500);
        await Orders(7, 500, -1);
        Shop.Days.Pass(10);

        await Count();

        var line = await Line($"journey:{journey.Id}");
        var arms = line.Uplift!.Arms;
        Assert.That((arms.Treated.People, arms.Treated.Buyers, arms.Treated.Revenue), Is.EqualTo(((long)Many, (long)(Many / 2) + 1, 40m * Many / 2)));
        Assert.That((arms.Control.People, arms.Control.Buyers, arms.Control.Revenue), Is.EqualTo(((long)Many, (long)(Many / 6), 40m * Many / 6)));
        Assert.That((line.Uplift.Verdict, line.Uplift.ControlShare), Is.EqualTo((ArmVerdict.Ahead, (double?).5)));
        Assert.That(line.Uplift.Total, Is.EqualTo(40.0 * (Many / 2 - Many / 6)).Within(1e-6));
        var row = (await Model()).Rows.Single(row => row.Head.Key == line.Head.Key);
        Assert.That((row.Treated.People, row.Control.People, row.Tone), Is.EqualTo(("120", "120", "success")));
        Assert.That((row.Verdict, row.PerPerson), Is.EqualTo(("It brings more", "+$13.33")));
    }

    [Test]
    public async Task WhoseTimeIsNotOver_IsNotCountedYet_AndWhoBeganTwice_OnceFromTheFirst()
    {
        var journey = await Journey();
        await Begins(journey, 1, false);
        await Begins(journey, 1, false, days: 3);
        await Begins(journey, 2, true);
        await Orders(1, 10, 1);
        await Orders(1, 10, 9);
        Shop.Days.Pass(5);
        await Count();
        Assert.That((await Line($"journey:{journey.Id}")).Uplift!.Arms.Treated.People, Is.Zero);

        Shop.Days.Pass(6);
        await Shop.With<MeasureCount>(count => count.RequestAsync());
        await Count();
        var arms = (await Line($"journey:{journey.Id}")).Uplift!.Arms;
        Assert.That((arms.Treated.People, arms.Treated.Orders, arms.Control.People, arms.Mixed), Is.EqualTo((1L, 1L, 1L, 0L)));
    }

    [Test]
    public async Task WhoWasInBothGroups_BecauseAccountsWereMerged_CountsInNeither()
    {
        var journey = await Journey();
        await Begins(journey, 1, false);
        await Begins(journey, 1, true, days: 1);
        await Begins(journey, 2, false);
        Shop.Days.Pass(10);
        await Count();
        var arms = (await Line($"journey:{journey.Id}")).Uplift!.Arms;
        Assert.That((arms.Treated.People, arms.Control.People, arms.Mixed), Is.EqualTo((1L, 0L, 1L)));
        Assert.That((await Model()).Rows.Single(row => row.Head.Key == $"journey:{journey.Id}").Verdict, Does.StartWith("Cannot be told"));
    }

    [Test]
    public async Task NextBestActions_CountByStep_WhetherTheyWereTakenUpOrNot()
    {
        for (var number = 1; number <= 4; number++)
            await Shop.Insert(new LoyaltyNextAction
            {
                ActionKey = $"k{number}", CustomerId = number, StepId = (int)NextStep.WinBack, IsControl = number == 4, StateId = (int)(number == 2 ? NextActionState.Dismissed : NextActionState.Open),
                CreatedOnUtc = Shop.Now, DueOnUtc = Shop.Now, MeasureUntilUtc = Shop.Now.AddDays(5)
            });
        await Orders(2, 30, 1);
        Shop.Days.Pass(6);
        await Count();
        var line = await Line(NextActionPlanner.MeasureOf(NextStep.WinBack));
        Assert.That((line.Uplift!.Arms.Treated.People, line.Uplift.Arms.Treated.Revenue, line.Uplift.Arms.Control.People, line.Head.Kind), Is.EqualTo((3L, 30m, 1L, MeasureKind.NextAction)));
    }

    [Test]
    public async Task CountedTwice_InSlices_OrOnTwoNodes_ItIsOneRow()
    {
        var journey = await Journey();
        for (var number = 1; number <= 3; number++)
            await Begins(journey, number, number == 3);
        Shop.Days.Pass(10);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Shop.With<MeasureCount, int>(count => count.RunAsync(() => true))));
        await Shop.With<MeasureCount>(count => count.RequestAsync());
        var steps = 0;
        while (await Shop.With<MeasureCount, DateTime?>(count => count.CompletedOnUtcAsync()) is null && steps++ < 100)
        {
            var left = 1;
            await Shop.With<MeasureCount, int>(count => count.RunAsync(() => left-- > 0));
        }

        Assert.That(steps, Is.GreaterThan(2), "in slices");
        var rows = (await Shop.Rows<LoyaltyMeasureResult>()).Where(row => row.MeasureKey == $"journey:{journey.Id}").ToList();
        Assert.That(rows.Select(row => row.Days), Is.EquivalentTo(MeasureCount.Periods));
        Assert.That(rows.Select(row => row.TreatedPeople), Is.All.EqualTo(2));
    }

    [Test]
    public async Task AMeasureThatIsGone_IsForgotten_AndOneOfAnotherFeature_ComesByItself()
    {
        await Shop.Insert(new LoyaltyMeasureResult { MeasureKey = "journey:999", Days = 90, CountedOnUtc = Shop.Now.AddDays(-1) });
        await Count();
        Assert.That((await Shop.Rows<LoyaltyMeasureResult>()).Select(row => row.MeasureKey), Has.None.EqualTo("journey:999"));
    }

    [Test]
    public async Task TheFile_HoldsTheSame_AndSaysTheKind()
    {
        var journey = await Journey();
        await Begins(journey, 1, false);
        Shop.Days.Pass(10);
        await Count();
        var text = await Shop.With<OutcomeExport, string>(async export =>
        {
            await using var content = (await export.WriteAsync(90, TableFormat.Csv)).Content;
            return await new StreamReader(content).ReadToEndAsync();
        });
        Assert.That(text, Does.Contain($"journey:{journey.Id}").And.Contain("Journey").And.Contain("TooEarly"));
    }

    private async Task<LoyaltyJourney> Journey()
    {
        var journey = new LoyaltyJourney { Name = "Win-back", StateId = (int)JourneyState.On, CreatedOnUtc = Shop.Now };
        await Shop.Insert(journey);
        return journey;
    }

    private Task Begins(LoyaltyJourney journey, int customerId, bool isControl, double days = 0) => Shop.Insert(new LoyaltyEnrollment
    {
        EnrollmentKey = $"{journey.Id}:{customerId}:{isControl}:{days}", JourneyId = journey.Id, CustomerId = customerId, StoreId = 1, IsControl = isControl,
        TriggeredOnUtc = Shop.Now.AddDays(days), EnteredOnUtc = Shop.Now, SinceUtc = Shop.Now, DueOnUtc = Shop.Now, MeasureUntilUtc = Shop.Now.AddDays(days + 7)
    });

    private Task Orders(int customerId, decimal total, double days, OrderStatus status = OrderStatus.Complete, decimal refunded = 0) => Shop.Insert(new Order
    {
        OrderGuid = Guid.NewGuid(), CustomerId = customerId, StoreId = 1, OrderTotal = total, RefundedAmount = refunded, OrderStatusId = (int)status, CreatedOnUtc = Shop.Now.AddDays(days), CustomOrderNumber = string.Empty
    });

    private Task Count() => Shop.RunTask<MeasureTask>();

    private async Task<MeasureLine> Line(string key) => (await Shop.With<MeasureReport, IReadOnlyList<MeasureLine>>(report => report.ReadAsync(90))).Single(line => line.Head.Key == key);

    private async Task<OutcomeModel> Model()
    {
        var boss = await new BackOffice(Shop).Agent($"Boss{Guid.NewGuid():N}"[..10], LoyaltyPermissions.OutcomesView);
        return await Shop.With<OutcomeModelFactory, OutcomeModel>(models => models.PrepareAsync(90), boss);
    }
}
