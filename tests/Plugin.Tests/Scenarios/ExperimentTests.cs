using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.BestSellers;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;
using Plugin.Tests.Support;
using static Nop.Plugin.CustomerLoyalty.Features.Recommendations.BlockStrategy;

namespace Plugin.Tests.Scenarios;

/// <summary>A/B tests between the chains of a place.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("D6")]
public class ExperimentTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task Shoppers_AreDivided_AndCountedInTheirArm()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.RunTask<BestSellerTask>();
        var place = await Begin([NewProducts, BestSellers], percentB: 50, percentControl: 20);
        var arms = new Dictionary<Arm, int>();
        for (var number = 0; number < 40; number++)
        {
            var guest = await Shop.Guest();
            await guest.Views("Tea");
            var (block, name) = await Meets(guest, place);
            arms[name.Arm] = arms.GetValueOrDefault(name.Arm) + 1;
            Assert.That(block.Strategy, Is.EqualTo(name.Arm == Arm.A ? Trending : BestSellers));
            Assert.That((name.PlaceId, name.ExperimentId), Is.EqualTo((place.Id, (await Running(place))!.Id)));
        }

        Assert.That(arms.Keys, Is.EquivalentTo(new[] { Arm.A, Arm.B, Arm.Control }));
    }

    [Test]
    public async Task AVisitor_KeepsHisArm_WhenHeRegistersAndWhenHeComesBack()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.RunTask<BestSellerTask>();
        var place = await Begin([BestSellers], percentB: 50, percentControl: 0);
        for (var number = 0; number < 6; number++)
        {
            var guest = await Shop.Guest();
            await guest.Views("Tea");
            var before = (await Meets(guest, place)).Name;
            await guest.Registers($"New{number}");
            Assert.That((await Meets(guest, place)).Name, Is.EqualTo(before));
            await guest.SessionEnds();
            Assert.That((await Meets(guest, place)).Name, Is.EqualTo(before));
        }
    }

    [Test]
    public async Task ACustomer_HasTheArmOfHisFirstBrowser_OnEveryOther()
    {
        await Shop.SellsTeaAndFishing();
        await Shop.RunTask<BestSellerTask>();
        var place = await Begin([BestSellers], percentB: 50, percentControl: 0);
        for (var number = 0; number < 6; number++)
        {
            var ann = await Shop.Customer($"Ann{number}");
            await ann.Views("Tea");
            var phone = await Shop.Guest();
            await phone.Views("Tea");
            await phone.LogsInAs(ann);
            Assert.That((await Meets(phone, place)).Name.Arm, Is.EqualTo((await Meets(ann, place)).Name.Arm));
        }
    }

    [Test]
    public async Task AnotherShare_IsAnotherTest_TheSameForm_IsNot()
    {
        var place = await Begin([BestSellers], 50, 10);
        var first = (await Running(place))!;
        Shop.Days.Pass(3);
        await Begin([BestSellers], 50, 10);
        Assert.That((await Running(place))!.Id, Is.EqualTo(first.Id));

        await Begin([BestSellers], 40, 10);

        var tests = await Shop.Rows<LoyaltyExperiment>();
        Assert.That(tests.Select(one => (one.PercentB, one.StartedOnUtc, one.EndedOnUtc)), Is.EqualTo(new[] { (50, first.StartedOnUtc, (DateTime?)Shop.Now), (40, Shop.Now, null) }));
        await Begin([], 40, 10);
        Assert.That(await Running(place), Is.Null);
    }

    [Test]
    public async Task MakingBTheChain_EndsTheTest()
    {
        var place = await Begin([BestSellers, NewProducts], 50, 0);
        var test = (await Running(place))!;

        await Shop.With<ExperimentDesk>(desk => desk.AdoptAsync(test));

        Assert.That(await Running(place), Is.Null);
        Assert.That((await Shop.Rows<LoyaltyBlockPlace>()).Single(one => one.Id == place.Id).Strategies, Is.EqualTo(new[] { BestSellers, NewProducts }));
    }

    [Test]
    public async Task WhatEachArmBrought_IsCountedByPerson_AndSaidInWords()
    {
        var place = await Begin([BestSellers], 50, 0);
        var test = (await Running(place))!;
        var tea = (await Shop.Product("Tea")).Id;
        for (var person = 1; person <= 400; person++)
            await Happens(place, test, person % 2 == 0 ? Arm.A : Arm.B, 10_000 + person, tea, clicks: person % 2 == 1 ? person % 3 == 0 : person % 10 == 0, buys: person % 2 == 1 && person % 5 == 0);
        // Two devices, one person.
        await Happens(place, test, Arm.A, 99_999, tea, clicks: true, buys: true);
        await Happens(place, test, Arm.B, 99_999, tea, clicks: false, buys: false);
        Shop.Days.PassMinutes(10);

        var report = await Shop.With<ExperimentResults, ExperimentReport>(results => results.OfAsync(test));

        Assert.That((report.Of(Arm.A).People, report.Of(Arm.B).People, report.Of(Arm.Control).People, report.Mixed), Is.EqualTo((200, 200, 0, 1)));
        Assert.That((report.Of(Arm.A).Clicks, report.Of(Arm.B).Clicks), Is.EqualTo((40, 94)));
        Assert.That((report.Of(Arm.A).Orders, report.Of(Arm.B).Buyers, report.Of(Arm.B).Revenue), Is.EqualTo((0, 40, 1_000m)));
        var model = (await Shop.With<ExperimentFactory, ExperimentModel?>(factory => factory.PrepareAsync(test.Id)))!;
        Assert.That(model.Comparisons[0].Verdict, Does.StartWith("B is ahead with"));
        Assert.That(model.Mixed, Does.StartWith("1 people"));
    }

    [Test]
    public async Task AnEmptyTest_SaysThatItIsTooEarly()
    {
        var place = await Begin([BestSellers], 50, 10);

        var model = (await Shop.With<ExperimentFactory, ExperimentModel?>(factory => factory.PrepareAsync(1)))!;

        Assert.That(model.PlaceId, Is.EqualTo(place.Id));
        Assert.That(model.Comparisons.Select(row => row.Verdict), Is.All.EqualTo("Too early to tell: 0 people so far"));
        Assert.That(await Shop.With<ExperimentFactory, ExperimentModel?>(factory => factory.PrepareAsync(77)), Is.Null);
    }

    [Test]
    public async Task ADeletedPlace_LeavesItsFigures()
    {
        var place = await Begin([BestSellers], 50, 10);
        await Shop.With<PlaceDesk>(desk => desk.DeleteAsync(place, []));

        var model = (await Shop.With<ExperimentFactory, ExperimentModel?>(factory => factory.PrepareAsync(1)))!;

        Assert.That((model.IsRunning, model.HasPlace, model.Place), Is.EqualTo((false, false, "a place that was deleted")));
    }

    /// <summary>The home page's first place with chain A 'trending' and another beside it.</summary>
    private async Task<LoyaltyBlockPlace> Begin(BlockStrategy[] chainB, int percentB, int percentControl)
    {
        var place = (await Shop.Rows<LoyaltyBlockPlace>()).First(one => one.Page == BlockPage.Home);
        place.Chain = ChainText.Write([Trending]);
        await Shop.With<PlaceDesk>(desk => desk.SaveAsync(place, [], chainB, percentB, percentControl));
        return place;
    }

    private Task<LoyaltyExperiment?> Running(LoyaltyBlockPlace place) => Shop.With<ExperimentDesk, LoyaltyExperiment?>(desk => desk.RunningInAsync(place.Id));

    private static async Task<PlacedBlock> Meets(Shopper shopper, LoyaltyBlockPlace place) =>
        (await shopper.Does(scope => scope.Get<PageBlocks>().MakeAsync(place, new PageSpot(BlockPage.Home))))!;

    private async Task Happens(LoyaltyBlockPlace place, LoyaltyExperiment test, Arm arm, int customer, int product, bool clicks, bool buys)
    {
        var name = BlockNames.Of(new BlockName(Trending, BlockPage.Home, place.Id, test.Id, arm));
        await Add(FactKind.BlockShown, 0, 0);
        if (clicks || buys)
            await Add(FactKind.BlockClicked, 1, 0);
        if (buys)
            await Add(FactKind.OrderLine, 2, 25);

        Task Add(FactKind what, int minute, decimal amount) => Shop.Insert(new LoyaltyFact
        {
            FactKey = $"{arm}:{customer}:{what}", KindId = (int)what, StoreId = 1, CustomerId = customer, ProductId = product, SubjectId = customer,
            Text = amount > 0 ? null : name, Amount = amount, OccurredOnUtc = Shop.Now.AddMinutes(minute), RecordedOnUtc = Shop.Now
        });
    }
}
