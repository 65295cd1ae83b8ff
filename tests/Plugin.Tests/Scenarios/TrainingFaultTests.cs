using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D8")]
public class TrainingFaultTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    private RecommenderShelf Shelf => Shop.Get<RecommenderShelf>();

    [Test]
    public async Task ADamagedRun_LeavesTheModelInMemory_IsToldOnTheHealthPage_AndIsMadeAnew()
    {
        await Sell();
        await Train();
        var good = Shelf.RunId;
        await Sell();
        await Train(without: true);
        await Damage();
        await Shop.With<RecommenderRefresh>(refresh => refresh.RunAsync());

        Assert.That((Shelf.RunId, Shelf.DamagedRunId), Is.EqualTo((good, good + 1)));
        Assert.That(await (await Shop.Guest()).Sees(Trending), Is.Not.Empty);
        Assert.That((await Health()).Advice.Select(advice => advice.Name), Has.Some.EqualTo("ModelDamaged"));

        await Shop.RunTask<RecommenderTask>();
        Assert.That((Shelf.RunId, Shelf.DamagedRunId), Is.EqualTo((good + 2, 0)));
        Assert.That((await Health()).Advice.Select(advice => advice.Name), Has.None.EqualTo("ModelDamaged"));
    }

    [Test]
    public async Task AfterARestart_TheRunBeforeTheDamagedOneIsRead()
    {
        await Sell();
        await Train();
        var good = Shelf.RunId;
        await Train();
        await Damage();
        Shelf.Clear();

        await Shop.With<RecommenderRefresh>(refresh => refresh.RunAsync());

        Assert.That((Shelf.RunId, Shelf.DamagedRunId), Is.EqualTo((good, good + 1)));
    }

    [Test]
    public async Task AnAttemptThatDied_IsRepeatedAfterAnHour_AndClearedAway()
    {
        await Sell();
        await Shop.RunTask<CaptureTask>();
        await Shop.Insert(new LoyaltyModelRun { Name = RecommenderRuns.RunName, StartedOnUtc = Shop.Now });
        await Shop.RunTask<RecommenderTask>();
        Assert.That(Shelf.Model, Is.Null);

        await Train();

        Assert.That(Shelf.Model, Is.Not.Null);
        Assert.That((await Shop.Rows<LoyaltyModelRun>()).Count(run => run.Name == RecommenderRuns.RunName), Is.EqualTo(1));
    }

    [Test]
    public async Task OfManyRuns_TwoAreKept()
    {
        await Sell();
        for (var night = 0; night < 4; night++)
            await Train();

        var runs = (await Shop.Rows<LoyaltyModelRun>()).Where(run => run.Name == RecommenderRuns.RunName).Select(run => run.Id).ToList();
        Assert.That(runs, Has.Count.EqualTo(2));
        Assert.That((await Shop.Rows<LoyaltyModelChunk>()).Select(chunk => chunk.RunId).Distinct(), Is.EquivalentTo(runs));
    }

    [Test]
    [Category("L1")]
    public async Task AnotherNode_ShowsTheNewModel_AfterItsNextLook()
    {
        await Sell();
        await using var other = await Shop.OpenAsync(new ShopSetup { Kind = kind, Database = Shop.Database, Now = Shop.Store.Clock.GetUtcNow() });
        await Train();
        Assert.That(other.Get<RecommenderShelf>().Model, Is.Null);

        await other.With<RecommenderRefresh>(refresh => refresh.RunAsync());

        Assert.That(other.Get<RecommenderShelf>().RunId, Is.EqualTo(Shelf.RunId).And.GreaterThan(0));
    }

    [Test]
    [Category("D3")]
    public async Task AProductDeletedAfterTraining_IsNotShown()
    {
        await Sell();
        await Train();
        var tea = await Shop.Product("Tea");
        tea.Deleted = true;
        await Shop.Change(tea);

        Assert.That(await (await Shop.Guest()).Sees(Trending), Is.EqualTo(new[] { "Cup" }));
    }

    private async Task Sell()
    {
        for (var number = 0; number < 4; number++)
        {
            var customer = await Shop.Customer($"C{Guid.NewGuid():N}");
            await customer.PutsInCart("Tea");
            await customer.PutsInCart("Cup");
            await customer.ChecksOut();
        }
    }

    /// <param name="without">True for another node doing it: this one has not looked yet.</param>
    private async Task Train(bool without = false)
    {
        await Shop.RunTask<CaptureTask>();
        Shop.Days.PassMinutes(61);
        var (runId, model) = (Shelf.RunId, Shelf.Model!);
        await Shop.RunTask<RecommenderTask>();
        if (without)
            Shelf.Put(runId, model, ShopRhythm.None);
    }

    private async Task Damage()
    {
        var chunk = (await Shop.Rows<LoyaltyModelChunk>()).Where(one => one.Part.StartsWith("model:", StringComparison.Ordinal)).OrderBy(one => one.RunId).Last();
        chunk.Data[chunk.Data.Length / 2] ^= 1;
        await Shop.Change(chunk);
    }

    private Task<HealthState> Health() => Shop.With<HealthReport, HealthState>(report => report.ReadAsync());
}
