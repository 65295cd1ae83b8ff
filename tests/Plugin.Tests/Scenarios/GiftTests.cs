using Demo.Data;
using Nop.Core.Domain.Discounts;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.FollowUps;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Services.Orders;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F4")]
public class GiftTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AGift_CostsItsPoints_Once_AndGoesWithTheNextOrder()
    {
        var ann = await Shop.Customer("Ann");
        await Points(ann, 300);
        var mug = await Gift("Mug", 200);
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.Chosen));
        Assert.That(await Balance(ann), Is.EqualTo(100));
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.TooFewPoints));
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Is.Empty, "nothing to pack yet");

        Shop.Days.Pass(1);
        var order = await ann.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        var claim = (await Claims(ann)).Single(row => row.State != ClaimState.Refused);
        Assert.That((claim.State, claim.OrderId), Is.EqualTo((ClaimState.Waiting, order.Id)));
        Assert.That((await Shop.Rows<LoyaltyFollowUp>()).Single().Title, Does.Contain("Mug").And.Contain(order.Id.ToString()));
        Assert.That(await Desk(desk => desk.HandedOverAsync(claim.Id, 1)), Is.True);
        Assert.That(await Desk(desk => desk.HandedOverAsync(claim.Id, 1)), Is.False);
    }

    [Test]
    public async Task TheLastOne_InTheSameSecond_GoesToOne()
    {
        var mug = await Gift("Mug", 0, gift => gift.Stock = 1);
        var people = new List<Shopper>();
        for (var number = 0; number < 6; number++)
            people.Add(await Shop.Customer($"Customer{number}"));
        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => Chooses(person, mug))));
        Assert.That(outcomes.Count(outcome => outcome == GiftOutcome.Chosen), Is.EqualTo(1));
        Assert.That(outcomes.Where(outcome => outcome != GiftOutcome.Chosen), Is.All.EqualTo(GiftOutcome.SoldOut));
        Assert.That(await Shop.Rows<LoyaltyGiftClaim>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ThreePieces_ForTen_GoToThree()
    {
        var mug = await Gift("Mug", 0, gift => gift.Stock = 3);
        var people = new List<Shopper>();
        for (var number = 0; number < 10; number++)
            people.Add(await Shop.Customer($"Customer{number}"));
        var outcomes = await Task.WhenAll(people.Select(person => Task.Run(() => Chooses(person, mug))));
        Assert.That(outcomes.Count(outcome => outcome == GiftOutcome.Chosen), Is.EqualTo(3));
    }

    [Test]
    public async Task AFreeGift_ChosenTwiceAtOnce_IsHisOnce()
    {
        var ann = await Shop.Customer("Ann");
        var mug = await Gift("Mug", 0);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Chooses(ann, mug))));
        Assert.That(outcomes.Count(outcome => outcome == GiftOutcome.Chosen), Is.EqualTo(1));
        Assert.That(await Claims(ann), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task WithTooFewPoints_ThePieceGoesBack()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Points(bob, 500);
        var mug = await Gift("Mug", 200, gift => gift.Stock = 1);
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.TooFewPoints));
        Assert.That(await Chooses(bob, mug), Is.EqualTo(GiftOutcome.Chosen));
    }

    [Test]
    public async Task CalledOff_PointsAndPieceGoBack_Once()
    {
        var ann = await Shop.Customer("Ann");
        await Points(ann, 300);
        var mug = await Gift("Mug", 200, gift => gift.Stock = 1);
        await Chooses(ann, mug);
        var claim = (await Claims(ann)).Single();
        Assert.That((await Desk(desk => desk.CallOffAsync(claim.Id, 1))).IsDone, Is.True);
        Assert.That((await Desk(desk => desk.CallOffAsync(claim.Id, 1))).IsDone, Is.False);
        Assert.That(await Balance(ann), Is.EqualTo(300));
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.Chosen));
    }

    [Test]
    public async Task AVoucher_IsACodeOfHisOwn_ForOneOrder_AndStopsWhenCalledOff()
    {
        var ann = await Shop.Customer("Ann");
        var voucher = await Gift("Ten off", 0, gift => (gift.KindId, gift.VoucherAmount, gift.VoucherDays) = ((int)GiftKind.Voucher, 10, 30));
        await Chooses(ann, voucher);
        var claim = (await Claims(ann)).Single();
        var discount = (await Shop.Rows<Discount>()).Single();
        Assert.That((discount.CouponCode, discount.DiscountAmount, discount.RequiresCouponCode, discount.IsActive), Is.EqualTo((claim.CouponCode, 10m, true, true)));
        Assert.That((discount.DiscountLimitationId, discount.LimitationTimes, discount.EndDateUtc), Is.EqualTo(((int)DiscountLimitationType.NTimesOnly, 1, (DateTime?)claim.ChosenOnUtc.AddDays(30))));
        Assert.That(claim.State, Is.EqualTo(ClaimState.Done));

        await Desk(desk => desk.CallOffAsync(claim.Id, 1));
        Assert.That((await Shop.Rows<Discount>()).Single().IsActive, Is.False);
    }

    [Test]
    public async Task AVoucherThatWasSpent_IsNotCalledOff_AndOneOfACancelledOrderIs()
    {
        var ann = await Shop.Customer("Ann");
        await Points(ann, 300);
        await Chooses(ann, await Gift("Ten off", 200, gift => (gift.KindId, gift.VoucherAmount, gift.VoucherDays) = ((int)GiftKind.Voucher, 10, 30)));
        var claim = (await Claims(ann)).Single();
        var order = await ann.Buys("Tea");
        await Shop.Insert(new DiscountUsageHistory { DiscountId = (await Shop.Rows<Discount>()).Single().Id, OrderId = order.Id, CreatedOnUtc = Shop.Now });
        Assert.That(await Desk(desk => desk.CallOffAsync(claim.Id, 1)), Is.EqualTo(new CallOffOutcome(false, order.Id)));
        Assert.That(((await Claims(ann)).Single().State, await Balance(ann), (await Shop.Rows<Discount>()).Single().IsActive), Is.EqualTo((ClaimState.Done, 100, true)));

        await order.IsCancelled();
        Assert.That((await Desk(desk => desk.CallOffAsync(claim.Id, 1))).IsDone, Is.True);
        Assert.That((await Balance(ann), (await Shop.Rows<Discount>()).Single().IsActive), Is.EqualTo((300, false)));
    }

    [Test]
    public async Task TheOrderItWasPackedWithIsCancelled_ItGoesWithTheNext_AndCalledOffNobodyPacksIt()
    {
        var ann = await Shop.Customer("Ann");
        await Chooses(ann, await Gift("Mug", 0));
        Shop.Days.Pass(1);
        var first = await ann.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        await first.IsCancelled();
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Tasks(), Is.EqualTo(new[] { (first.Id, FollowUpState.Dismissed) }));
        var second = await ann.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Tasks(), Is.EqualTo(new[] { (first.Id, FollowUpState.Dismissed), (second.Id, FollowUpState.Open) }));
        Assert.That((await Claims(ann)).Single().OrderId, Is.EqualTo(second.Id));
        await Desk(desk => desk.CallOffAsync(1, 1));
        Assert.That((await Tasks())[^1], Is.EqualTo((second.Id, FollowUpState.Dismissed)));

        async Task<(int, FollowUpState)[]> Tasks() => [.. (await Shop.Rows<LoyaltyFollowUp>()).Select(task => (task.OrderId, task.State))];
    }

    [Test]
    public async Task WhoIsErased_GivesBackWhatHeHasNotGot_NotWhatHeHas()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var (mug, pot) = (await Gift("Mug", 0, gift => gift.Stock = 1), await Gift("Pot", 0, gift => gift.Stock = 1));
        await Chooses(ann, mug);
        await Chooses(ann, pot);
        await Desk(desk => desk.HandedOverAsync(1, 1));
        await Shop.With<Gifts>(gifts => gifts.EraseAsync(ann.Id));
        Assert.That((await Chooses(bob, mug), await Chooses(bob, pot)), Is.EqualTo((GiftOutcome.SoldOut, GiftOutcome.Chosen)));
        Assert.That((await Shop.Rows<LoyaltyGiftClaim>()).Select(claim => (claim.CustomerId, claim.State)), Is.EquivalentTo(new[] { (0, ClaimState.Done), (bob.Id, ClaimState.Waiting) }));
    }

    [Test]
    public async Task AGiftOfATier_IsForItsMembers_FreeOnceAYear()
    {
        var tiers = new TierDeskOfShop(Shop);
        await Shop.Sells("Kettle", 600);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await tiers.Opens();
        var mug = await Gift("Mug", 5000, gift => gift.TierId = -1);
        mug.TierId = (await tiers.Tier("Gold")).Id;
        await Shop.Change(mug);
        await tiers.Gives("Gold", BenefitKind.Gift, subjectId: mug.Id);
        await ann.Buys("Kettle");
        await tiers.Counts();
        Assert.That(await Chooses(bob, mug), Is.EqualTo(GiftOutcome.NotForHim));
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.Chosen));
        Assert.That(await Chooses(ann, mug), Is.EqualTo(GiftOutcome.ChosenBefore));
        Assert.That((await Claims(ann)).Single().Points, Is.Zero);
    }

    [Test]
    public async Task DiedBeforeThePointsWereTaken_ItIsFinishedByTheTask()
    {
        var ann = await Shop.Customer("Ann");
        await Points(ann, 300);
        var mug = await Gift("Mug", 200, gift => gift.DeliveryId = (int)GiftDelivery.Task);
        await Shop.Insert(new LoyaltyGiftClaim { PieceKey = "x", OnceKey = "x", GiftId = mug.Id, CustomerId = ann.Id, StoreId = 1, StateId = (int)ClaimState.Reserved, Points = 200, ChosenOnUtc = Shop.Now });
        Shop.Days.PassMinutes(5);
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Claims(ann)).Single().State, Is.EqualTo(ClaimState.Waiting));
        Assert.That(await Balance(ann), Is.EqualTo(100));
        Assert.That(await Shop.Rows<LoyaltyFollowUp>(), Has.Count.EqualTo(1));
    }

    private async Task<LoyaltyGift> Gift(string name, int points, Action<LoyaltyGift>? with = null)
    {
        var gift = new LoyaltyGift { Name = name, Points = points };
        with?.Invoke(gift);
        await Shop.Insert(gift);
        return gift;
    }

    private Task<GiftOutcome> Chooses(Shopper shopper, LoyaltyGift gift) => Desk(desk => desk.ChooseAsync(shopper.Customer, 1, gift.Id));

    private Task<T> Desk<T>(Func<GiftDesk, Task<T>> act) => Shop.With(act);

    private async Task<IList<LoyaltyGiftClaim>> Claims(Shopper shopper) => [.. (await Shop.Rows<LoyaltyGiftClaim>()).Where(claim => claim.CustomerId == shopper.Id)];

    private Task Points(Shopper shopper, int points) => Shop.With<IRewardPointService>(service => service.AddRewardPointsHistoryEntryAsync(shopper.Customer, points, 1, "Welcome"));

    private Task<int> Balance(Shopper shopper) => Shop.With<IGiftPoints, int>(wallet => wallet.BalanceAsync(shopper.Id, 1));
}
