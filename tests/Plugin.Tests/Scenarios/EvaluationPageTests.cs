using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Evaluation;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Training;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>How good the recommendations are on the shop's own orders.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D7")]
public class EvaluationPageTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task BeforeThereIsAModel_ItSaysSo() => Assert.That((await Page()).Problem, Does.StartWith("The recommendations have not been learnt yet"));

    [Test]
    public async Task CustomersWhoBoughtOnce_GiveNothingToMeasure()
    {
        await Shop.SellsTeaAndFishing();

        Assert.That((await Page()).Problem, Does.StartWith("There is nothing to measure on yet"));
    }

    [Test]
    public async Task LastOrders_AreMeasured_AndFewAreCalledFew()
    {
        await ShopWithRegulars();

        var page = await Page();

        Assert.That((page.Problem, page.TooFew), Is.EqualTo(((string?)null, page.TooFew)));
        Assert.That(page.TooFew, Does.StartWith("There are only 12 customers"));
        Assert.That(page.Says, Does.StartWith("Among 10 products, ‘for you’ holds one that the customer buys next in"));
        Assert.That(page.New.Rows.Select(row => row.Name), Has.Some.EqualTo("For you").And.Some.EqualTo("Best sellers").And.Some.EqualTo("nopCommerce: also purchased"));
        Assert.That(page.New.Rows.Where(row => row.IsBaseline), Has.Exactly(2).Items);
    }

    [Test]
    public async Task ARun_IsMeasuredOnce_AndTheNextAnew()
    {
        await ShopWithRegulars();
        var (run, kept) = await Kept();
        Assert.That(kept!.Report!.NewCases, Is.EqualTo(12));

        await Shop.With<RecommenderEvaluation>(evaluation => evaluation.RunAsync());
        Assert.That((await Kept()).Kept!.BegunOnUtc, Is.EqualTo(kept.BegunOnUtc));
        await Shop.Learns();
        Assert.That((await Kept()).Run, Is.GreaterThan(run));
        Assert.That((await Kept()).Kept!.Report, Is.Not.Null);
    }

    [Test]
    [Category("L3")]
    public async Task AMeasureThatDied_IsNotTriedAgainAndAgain_AndThePageSaysIt()
    {
        await ShopWithRegulars();
        var (run, _) = await Kept();
        await Shop.With<RecommenderRuns>(runs => runs.KeepEvaluationAsync(run, new KeptEvaluation(Shop.Now, null)));

        await Shop.With<RecommenderEvaluation>(evaluation => evaluation.RunAsync());

        Assert.That((await Kept()).Kept!.Report, Is.Null);
        Assert.That((await Page()).Problem, Does.StartWith("The measuring began on"));
        foreach (var chunk in (await Shop.Rows<LoyaltyModelChunk>()).Where(chunk => chunk.Part == "evaluation"))
        {
            chunk.Data = [1, 2, 3];
            await Shop.Change(chunk);
        }

        Assert.That((await Page()).Problem, Does.StartWith("The recommendations in use have not been measured yet"), "damaged");
    }

    private async Task ShopWithRegulars()
    {
        string[][] baskets = [["Tea", "Cup"], ["Rod", "Hook"]];
        string[] later = ["Pot", "Line"];
        var regulars = new List<Shopper>();
        for (var number = 0; number < 12; number++)
        {
            var customer = await Shop.Customer($"Regular{number}");
            foreach (var product in baskets[number % 2])
                await customer.PutsInCart(product);
            await customer.ChecksOut();
            regulars.Add(customer);
        }

        Shop.Days.Pass(10);
        for (var number = 0; number < 12; number++)
            await regulars[number].Buys(later[number % 2]);
        await Shop.Learns();
    }

    private Task<EvaluationModel> Page() => Shop.With<EvaluationFactory, EvaluationModel>(factory => factory.PrepareAsync());

    private Task<(int Run, KeptEvaluation? Kept)> Kept() => Shop.With<RecommenderRuns, (int, KeptEvaluation?)>(async runs =>
    {
        var run = (await runs.CurrentAsync())!.Id;
        return (run, await runs.EvaluationAsync(run));
    });
}
