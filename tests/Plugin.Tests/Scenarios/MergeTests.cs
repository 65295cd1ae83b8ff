using Demo.Data;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Quality;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Nop.Services.Customers;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("B3")]
public class MergeTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task TheSamePhone_IsFoundWithinAMinute_AndADecisionIsRemembered()
    {
        var (ann, double_) = (await Busy("Ann", "+49 30 901820"), await Busy("Anna", "030/901820"));
        await Shop.RunTask<QualityTask>();
        var pair = (await Shop.Rows<LoyaltyDuplicate>()).Single();
        Assert.That((pair.LowId, pair.HighId, pair.Reasons.HasFlag(DuplicateReasons.Phone), pair.State), Is.EqualTo((ann.Id, double_.Id, true, DuplicateState.Open)));

        Assert.That(await Shop.With<DuplicateService, bool>(service => service.DifferAsync(pair.Id)), Is.True);
        Assert.That(await Shop.With<DuplicateService, bool>(service => service.DifferAsync(pair.Id)), Is.False, "the second is told");
        await Change(ann, customer => customer.Company = "Tea Ltd");
        Shop.Days.Pass(1.5);
        await Shop.RunTask<QualityTask>();
        await Shop.RunTask<QualityTask>();
        Assert.That((await Shop.Rows<LoyaltyDuplicate>()).Single().State, Is.EqualTo(DuplicateState.Different));
    }

    [Test]
    public async Task APhoneThatChanges_TakesTheProposalAway()
    {
        await Busy("Ann", "+49 30 901820");
        var other = await Busy("Anna", "030/901820");
        await Shop.RunTask<QualityTask>();
        await Change(other, customer => customer.Phone = "+1 555 765432");
        await Shop.RunTask<QualityTask>();
        Assert.That(await Shop.Rows<LoyaltyDuplicate>(), Is.Empty);
    }

    [Test]
    public async Task Merging_MovesEverything_AndTheOtherCannotLogIn()
    {
        var (ann, other) = await Pair();
        Assert.That(await Merge(ann, other, MergeField.Phone), Is.EqualTo(MergeOutcome.Done));

        Assert.That((await Shop.Rows<Order>()).Select(order => order.CustomerId), Is.All.EqualTo(ann.Id));
        Assert.That((await Shop.Rows<ReturnRequest>()).Select(request => request.CustomerId), Is.All.EqualTo(ann.Id));
        Assert.That((await Shop.Rows<Nop.Core.Domain.Catalog.ProductReview>()).Select(review => review.CustomerId), Is.All.EqualTo(ann.Id));
        Assert.That(await Balance(ann), Is.EqualTo(150));
        Assert.That((await Customer(ann)).Phone, Is.EqualTo("030/901820"));
        Assert.That((await Customer(other)).Active, Is.False);
        Assert.That((await Shop.Rows<ShoppingCartItem>()).Count(line => line.CustomerId == ann.Id), Is.EqualTo(3), "Tea and Cup of hers, Pot of the other; Tea was there already");
        Assert.That((await Shop.Rows<LoyaltyDuplicate>()).Single().State, Is.EqualTo(DuplicateState.Merged));
    }

    [Test]
    public async Task MergeThenUndo_IsAsBefore()
    {
        var (ann, other) = await Pair();
        var before = await Everything();
        await Merge(ann, other, MergeField.Phone, MergeField.Address, MergeField.BirthDate);
        Assert.That(await Everything(), Is.Not.EqualTo(before));
        Assert.That(await Undo(), Is.EqualTo(MergeOutcome.Done));
        Assert.That(await Everything(), Is.EqualTo(before));
    }

    [Test]
    public async Task WhatCameMeanwhile_StaysWithTheSurvivor()
    {
        var (ann, other) = await Pair();
        var before = await Everything();
        await Merge(ann, other);
        Shop.Days.Pass(3);
        var order = await ann.Buys("Kettle");
        await Grant(ann, 7);
        await Change(ann, customer => customer.Company = "Tea Ltd");
        await Undo();

        Assert.That((await Shop.Rows<Order>()).Single(row => row.Id == order.Id).CustomerId, Is.EqualTo(ann.Id));
        Assert.That((await Balance(ann), await Balance(other)), Is.EqualTo((107, 50)));
        Assert.That((await Customer(ann)).Company, Is.EqualTo("Tea Ltd"));
        Assert.That((await Everything()).Where(before.Contains).ToList(), Has.Count.GreaterThan(before.Count - 6), "nothing else moved");
    }

    [Test]
    public async Task KilledAnywhere_ItGoesOnByItself_AndComesToTheSame()
    {
        var (ann, other) = await Pair();
        var before = await Everything();
        for (var steps = 0; ; steps += 3)
        {
            var left = steps;
            if (await Merge(ann, other, () => left-- > 0) == MergeOutcome.Done)
                break;
            Assert.That((await Shop.Rows<LoyaltyMerge>()).Last().State, Is.EqualTo(MergeState.Merging));
            await Shop.RunTask<MergeTask>();
            Assert.That((await Shop.Rows<LoyaltyMerge>()).Last().State, Is.EqualTo(MergeState.Merged));
            Assert.That((await Shop.Rows<Order>()).Select(order => order.CustomerId), Is.All.EqualTo(ann.Id));

            var undoSteps = steps;
            await Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(LastMergeId(), () => undoSteps-- > 0));
            await Shop.RunTask<MergeTask>();
            Assert.That(await Everything(), Is.EqualTo(before), $"killed after {steps} steps");
        }
    }

    [Test]
    public async Task TwoAdministratorsAtOnce_OneWins_TheOtherIsTold()
    {
        var (ann, other) = await Pair();
        var outcomes = await Task.WhenAll(Task.Run(() => Merge(ann, other)), Task.Run(() => Merge(other, ann)));
        Assert.That(outcomes.Count(outcome => outcome == MergeOutcome.Done), Is.EqualTo(1));
        Assert.That(outcomes.Single(outcome => outcome != MergeOutcome.Done), Is.EqualTo(MergeOutcome.Busy).Or.EqualTo(MergeOutcome.MergedBefore));
        Assert.That(await Shop.Rows<LoyaltyMerge>(), Has.Count.EqualTo(1));

        await using var held = await Shop.With<LeaseStore, Lease?>(leases => leases.TryAcquireAsync($"merge:{ann.Id}", TimeSpan.FromMinutes(1)));
        Assert.That(await Undo(), Is.EqualTo(MergeOutcome.Busy));
    }

    [Test]
    public async Task UndoEnds_After30Days_WithALaterMerge_AndWithErasure()
    {
        var (ann, other) = await Pair();
        var third = await Busy("Third", "1");
        await Merge(ann, other);
        var first = LastMergeId();
        await Merge(third, ann);
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(first, () => true)), Is.EqualTo(MergeOutcome.MergedBefore));
        Assert.That(await Undo(), Is.EqualTo(MergeOutcome.Done));

        Shop.Days.Pass(31);
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(first, () => true)), Is.EqualTo(MergeOutcome.TooLate));
        await Shop.RunTask<MergeTask>();
        Assert.That((await Shop.Rows<LoyaltyMergedRow>()).Where(row => row.MergeId == first), Is.Empty);
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(third.Id));
        Assert.That((await Shop.Rows<LoyaltyMergedRow>()).Count, Is.Zero);
    }

    [Test]
    public async Task OnlyTwoCustomers_CanBeMerged()
    {
        var (ann, guest) = (await Shop.Customer("Ann"), await Shop.Guest());
        var admin = (await Shop.Rows<Customer>()).First(customer => customer.Email == "admin@demo.shop");
        Assert.That(await Merge(ann, guest), Is.EqualTo(MergeOutcome.NotAllowed));
        Assert.That(await Merge(ann, ann), Is.EqualTo(MergeOutcome.NotAllowed));
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(ann.Id, admin.Id, [], () => true)), Is.EqualTo(MergeOutcome.NotAllowed));
        Assert.That(await Shop.Rows<LoyaltyMerge>(), Is.Empty);
    }

    [Test]
    public async Task TheProfiles_FollowTheMerge_AndItsUndoing()
    {
        var (ann, other) = await Pair();
        await Shop.RunTask<CaptureTask>();
        Shop.Days.Pass(0.01);
        await Shop.RunTask<ProfileTask>();
        Assert.That((await Orders(ann), await Orders(other)), Is.EqualTo((1, 1)));
        await Merge(ann, other);
        await Shop.RunTask<ProfileTask>();
        Assert.That((await Orders(ann), await Orders(other)), Is.EqualTo((2, 0)));
        await Undo();
        await Shop.RunTask<ProfileTask>();
        Assert.That((await Orders(ann), await Orders(other)), Is.EqualTo((1, 1)));
    }

    private async Task<(Shopper Ann, Shopper Other)> Pair()
    {
        var (ann, other) = (await Busy("Ann", "+49 30 901820"), await Busy("Anna", "030/901820"));
        await Grant(ann, 100);
        await Grant(other, 50);
        await ann.PutsInCart("Tea");
        await ann.PutsOnWishList("Cup");
        await other.PutsInCart("Tea");
        await other.PutsInCart("Pot");
        await Tells(ann, "+49 30 901820");
        await Tells(other, "030/901820");
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<QualityTask>();
        return (ann, other);
    }

    private async Task<Shopper> Busy(string name, string phone)
    {
        var shopper = await Shop.Customer(name);
        var order = await shopper.Buys("Biscuit");
        await order.IsSentBack(shopper, 1);
        await shopper.Reviews("Biscuit", 4);
        await Tells(shopper, phone);
        await Shop.With<ICustomerService>(async customers =>
        {
            var address = new Address { FirstName = name, Address1 = $"{name} Street", City = "Berlin", CreatedOnUtc = Shop.Now };
            await Shop.Insert(address);
            await customers.InsertCustomerAddressAsync(await customers.GetCustomerByIdAsync(shopper.Id), address);
        });
        return shopper;
    }

    private Task Tells(Shopper shopper, string phone) =>
        Change(shopper, customer => (customer.Phone, customer.StreetAddress, customer.CountryId) = (phone, $"{customer.FirstName} Lane 5", 276));

    private async Task<MergeOutcome> Merge(Shopper survivor, Shopper other, params MergeField[] taken) =>
        await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(survivor.Id, other.Id, taken, () => true));

    private Task<MergeOutcome> Merge(Shopper survivor, Shopper other, Func<bool> inBudget) =>
        Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(survivor.Id, other.Id, [MergeField.Phone], inBudget));

    private Task<MergeOutcome> Undo() => Shop.With<MergeDesk, MergeOutcome>(desk => desk.UndoAsync(LastMergeId(), () => true));

    private int LastMergeId() => Shop.Rows<LoyaltyMerge>().GetAwaiter().GetResult().Last().Id;

    private async Task<int> Orders(Shopper shopper) => (await Shop.With<CustomerProfiles, Nop.Plugin.CustomerLoyalty.Engine.Profiles.CustomerProfile?>(profiles => profiles.FindAsync(shopper.Id)))?.Did.Orders ?? 0;

    private Task<int> Balance(Shopper shopper) => Shop.With<IRewardPointService, int>(points => points.GetRewardPointsBalanceAsync(shopper.Id, 1));

    private Task Grant(Shopper shopper, int points) => Shop.With<IRewardPointService>(async service =>
    {
        Shop.Days.Pass(0.001);
        await service.AddRewardPointsHistoryEntryAsync(await Customer(shopper), points, 1, "Thanks");
    });

    private Task<Customer> Customer(Shopper shopper) => Shop.With<ICustomerService, Customer>(customers => customers.GetCustomerByIdAsync(shopper.Id));

    private Task Change(Shopper shopper, Action<Customer> change) => Shop.With<ICustomerService>(async customers =>
    {
        var customer = await customers.GetCustomerByIdAsync(shopper.Id);
        change(customer);
        await customers.UpdateCustomerAsync(customer);
    });

    private Task<IReadOnlyList<string>> Everything() => Belongings.OfAsync(Shop);
}
