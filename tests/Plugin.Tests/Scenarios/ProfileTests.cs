using Demo.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Plugin.CustomerLoyalty.Platform.Models;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B1")]
[Category("C4")]
public class ProfileTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AfterTheBackfill_EveryCustomerHasARecord()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.HasSold(3, "Tea", ann, 40);
        Assert.That(await Profile(ann), Is.Null, "not before the past is filled in");

        await Night();

        var profile = await Profile(ann);
        Assert.That((profile!.Did.Orders, profile.Did.Revenue, profile.Means.Stage), Is.EqualTo((3, 30m, LifecycleStage.New)), "all on one day");
        Assert.That(profile.Who.HasEmail, Is.True);
    }

    [Test]
    public async Task ANewOrder_IsInTheRecordAMinuteLater()
    {
        var ann = await Shop.Customer("Ann");
        await Night();
        await ann.Buys("Tea");
        await Refresh();
        Assert.That((await Profile(ann))!.Did.Orders, Is.EqualTo(1));
    }

    [Test]
    public async Task ARefundAndACancellation_AreTakenBack()
    {
        var ann = await Shop.Customer("Ann");
        var first = await ann.Buys("Tea");
        var second = await ann.Buys("Cup");
        await Night();
        await first.IsRefunded(4);
        await second.IsCancelled();
        await Refresh();

        var did = (await Profile(ann))!.Did;
        Assert.That((did.Orders, did.UndoneOrders, did.Revenue, did.Refunded), Is.EqualTo((1, 1, 6m, 4m)));
    }

    [Test]
    public async Task AGuestsVisits_JoinTheRecordWhenHeRegisters()
    {
        var guest = await Shop.Guest();
        await guest.Views("Tea", "Cup");
        await Shop.Flush();
        await Night();
        Assert.That(await Profile(guest), Is.Null);

        await guest.Registers("Ann");
        Shop.Days.PassMinutes(1);
        await Shop.RunTask<CaptureTask>();
        await Refresh();

        Assert.That((await Profile(guest))!.Did.ProductViews, Is.EqualTo(2));
        Assert.That(await Shop.Journal(FactKind.VisitorRecognised), Is.Not.Empty);
    }

    [Test]
    public async Task RebuiltFromZero_TheRowsAreTheSame()
    {
        var ann = await Shop.Customer("Ann");
        await Night();
        await ann.Buys("Tea");
        await ann.PutsInCart("Cup");
        var bob = await Shop.Customer("Bob");
        await bob.Buys("Cup", 2);
        await Refresh();
        var followed = await Rows();

        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Refresh();

        var rebuilt = await Rows();
        Assert.That(rebuilt.Select(row => row.Did), Is.EqualTo(followed.Select(row => row.Did)));
        Assert.That(rebuilt.Select(row => row.Who), Is.EqualTo(followed.Select(row => row.Who)));
    }

    [Test]
    public async Task ABuildKilledHalfWay_GoesOnAndEndsTheSame()
    {
        foreach (var name in new[] { "Ann", "Bob" })
            await (await Shop.Customer(name)).Buys("Tea");
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        var run = (await Shop.With<ModelRunStore, LoyaltyModelRun?>(runs => runs.UnderWayAsync(ProfileRun.Name)))!;

        // Killed after the rows were written and before the checkpoint was.
        await Shop.With<ProfileRangeBuilder>(async ranges =>
        {
            await ranges.StartFollowingAsync(run.Id);
            var checkpoint = await ranges.StartAsync(run.Id);
            await ranges.RunAsync(run.Id, checkpoint, new CustomerLoyaltySettings(), () => false);
            (checkpoint.Position, checkpoint.Done) = (0, 0);
            await Shop.With<CheckpointStore>(checkpoints => checkpoints.SaveAsync(checkpoint));
        });
        await Refresh();

        Assert.That((await Rows()).GroupBy(row => (row.CustomerId, row.StoreId)).Select(group => group.Count()), Is.All.EqualTo(1));
        Assert.That(await Shop.With<ModelRunStore, LoyaltyModelRun?>(runs => runs.UnderWayAsync(ProfileRun.Name)), Is.Null);
    }

    [Test]
    public async Task WhatHappensDuringABuild_IsNotLost()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.RunTask<CaptureTask>();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        var run = (await Shop.With<ModelRunStore, LoyaltyModelRun?>(runs => runs.UnderWayAsync(ProfileRun.Name)))!;
        await Shop.With<ProfileRangeBuilder>(async ranges =>
        {
            await ranges.StartFollowingAsync(run.Id);
            await ranges.RunAsync(run.Id, await ranges.StartAsync(run.Id), new CustomerLoyaltySettings(), () => false);
        });
        await ann.Buys("Tea");
        await Refresh();

        Assert.That((await Profile(ann))!.Did.Orders, Is.EqualTo(1));
    }

    [Test]
    public async Task FormerRuns_AreCleared()
    {
        await (await Shop.Customer("Ann")).Buys("Tea");
        await Night();
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Refresh();
        Shop.Days.PassMinutes(5);
        await Refresh();

        var current = await Shop.With<CustomerProfiles, int>(profiles => profiles.CurrentRunIdAsync());
        Assert.That((await Shop.Rows<LoyaltyProfile>()).Select(row => row.RunId).Distinct(), Is.EqualTo(new[] { current }));
        Assert.That((await Shop.Rows<LoyaltyModelRun>()).Count(row => row.Name == ProfileRun.Name), Is.EqualTo(1));
    }

    [Test]
    [Category("B7")]
    public async Task TheErasedCustomer_HasNoRecord_AlsoWhenErasedWhileBeingFolded()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Night();
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await Profile(ann), Is.Null);

        ann.Customer.Deleted = true;
        await Shop.Change(ann.Customer);
        await Shop.With<CustomerProfiles>(profiles => profiles.RebuildAsync());
        await Refresh();
        Assert.That(await Profile(ann), Is.Null);
    }

    [Test]
    public async Task TwoStores_HaveARecordEachAndOneTogether()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        ann.StoreId = 2;
        await ann.Buys("Cup", 2);
        await Night();

        Assert.That(((await Profile(ann))!.Did.Revenue, (await Profile(ann, 1))!.Did.Revenue, (await Profile(ann, 2))!.Did.Revenue), Is.EqualTo((30m, 10m, 20m)));
    }

    [Test]
    [Category("C2")]
    public async Task AShopWithFewBuyers_ShowsNoFalseNumber()
    {
        await (await Shop.Customer("Ann")).Buys("Tea");
        await Night();

        var fit = await Shop.With<ScoreRuns, Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.CustomerBaseFit?>(scores => scores.FitAsync());
        Assert.That((fit!.Step, fit.Reason), Is.EqualTo((Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.CustomerBaseStep.RecencyFrequency, Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.StepReason.FewBuyers)));
        Assert.That((await Rows()).Select(row => row.Means.LifetimeValue), Is.All.Null);
    }

    [Test]
    [Category("C3")]
    public async Task TheCore_IsWhoBringsMost()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea", 9);
        await bob.Buys("Tea");
        await Night();

        Assert.That(((await Profile(ann))!.Means.IsCore, (await Profile(bob))!.Means.IsCore), Is.EqualTo((true, false)));
        var core = await Shop.With<ScoreRuns, CoreCurve?>(scores => scores.CoreAsync(new CorePeriod(0, CorePeriod.LastYear)));
        Assert.That(core!.Core.Select(customer => customer.CustomerId), Is.EqualTo(new[] { ann.Id }));
    }

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Refresh();
    }

    private Task Refresh() => Shop.RunTask<ProfileTask>();

    private Task<CustomerProfile?> Profile(Shopper shopper, int storeId = 0) => Shop.With<CustomerProfiles, CustomerProfile?>(profiles => profiles.FindAsync(shopper.Id, storeId));

    private async Task<IReadOnlyList<CustomerProfile>> Rows()
    {
        var run = await Shop.With<CustomerProfiles, int>(profiles => profiles.CurrentRunIdAsync());
        return [.. (await Shop.Rows<LoyaltyProfile>()).Where(row => row.RunId == run).Select(row => row.ToProfile()).OrderBy(row => (row.CustomerId, row.StoreId))];
    }
}
