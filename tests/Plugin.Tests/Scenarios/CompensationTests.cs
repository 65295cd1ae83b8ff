using Demo.Data;
using Nop.Core.Domain.Discounts;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("H1")]
public class CompensationTests(DatabaseKind kind) : ShopTests
{
    private CaseOffice Office => new(Shop);

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task OpenOfficeAsync() => Office.Opens();

    [Test]
    public async Task WithinTheLimit_PointsAreGivenAtOnce_AndOnce()
    {
        var (id, agent) = (await Office.Complains(await Shop.Customer("Ann")), await new BackOffice(Shop).Agent("Ella", LoyaltyPermissions.CasesWork));
        var wish = Wish(id, agent, 5);
        Assert.That(await Wants(wish), Is.EqualTo(CompensationOutcome.Given));
        Assert.That(await Wants(wish), Is.EqualTo(CompensationOutcome.DecidedBefore), "the same form once more");
        Assert.That((await Shop.Rows<LoyaltyGrant>()).Where(grant => grant.SourceId == (int)GrantSource.Service).Select(grant => grant.Points), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public async Task AboveTheLimit_AManagerDecides_AndItIsGivenOnce()
    {
        var office = new BackOffice(Shop);
        var (id, agent) = (await Office.Complains(await Shop.Customer("Ann")), await office.Agent("Ella", LoyaltyPermissions.CasesWork));
        var managers = new[] { await office.Agent("Max", LoyaltyPermissions.CompensationApprove), await office.Agent("Mia", LoyaltyPermissions.CompensationApprove) };
        Assert.That(await Wants(Wish(id, agent, 5_000)), Is.EqualTo(CompensationOutcome.AwaitsApproval));
        Assert.That(await Granted(), Is.Zero);
        var wanted = (await Shop.Rows<LoyaltyCompensation>()).Single();
        Assert.That(await Decides(wanted.Id, true, agent), Is.EqualTo(CompensationOutcome.DecidedBefore), "nobody approves his own wish");

        await Task.WhenAll(managers.Select(manager => Task.Run(() => Decides(wanted.Id, true, manager))));
        await Office.Runs();
        Assert.That(await Granted(), Is.EqualTo(5_000));
        Assert.That((await Shop.Rows<LoyaltyCompensation>()).Single().State, Is.EqualTo(CompensationState.Given));
    }

    [Test]
    public async Task SmallGifts_ThatTogetherPassTheLimit_WaitForTheManager()
    {
        var (id, agent) = (await Office.Complains(await Shop.Customer("Ann")), await new BackOffice(Shop).Agent("Ella", LoyaltyPermissions.CasesWork));
        await Shop.SaveShopSetting<Nop.Plugin.CustomerLoyalty.Features.Cases.CaseSettings>(current => current.CompensationLimit = 10);
        await Shop.SaveShopSetting<Nop.Core.Domain.Customers.RewardPointsSettings>(current => current.ExchangeRate = 1);
        Assert.That(await Wants(Wish(id, agent, 6)), Is.EqualTo(CompensationOutcome.Given));
        Assert.That(await Wants(Wish(id, agent, 6)), Is.EqualTo(CompensationOutcome.AwaitsApproval));
    }

    [Test]
    public async Task AShareOfAnOrderStillToCome_WaitsForTheManager()
    {
        var (id, agent) = (await Office.Complains(await Shop.Customer("Ann")), await new BackOffice(Shop).Agent("Ella", LoyaltyPermissions.CasesWork));
        var (open, capped) = (new Discount { Name = "All", IsActive = true, UsePercentage = true, DiscountPercentage = 100 }, new Discount { Name = "Some", IsActive = true, UsePercentage = true, DiscountPercentage = 50, MaximumDiscountAmount = 5 });
        await Shop.Insert(open);
        await Shop.Insert(capped);
        Assert.That(await Wants(new CompensationWish(Guid.NewGuid(), id, CompensationKind.Voucher, 0, open.Id, 0, "sorry", agent.Id)), Is.EqualTo(CompensationOutcome.AwaitsApproval));
        Assert.That(await Wants(new CompensationWish(Guid.NewGuid(), await Office.Complains(await Shop.Customer("Bob")), CompensationKind.Voucher, 0, capped.Id, 0, "sorry", agent.Id)), Is.EqualTo(CompensationOutcome.Given));
    }

    [Test]
    public async Task ApprovedAndRefusedAtOnce_OneDecisionStands()
    {
        var office = new BackOffice(Shop);
        var (id, agent) = (await Office.Complains(await Shop.Customer("Ann")), await office.Agent("Ella", LoyaltyPermissions.CasesWork));
        var (max, mia) = (await office.Agent("Max", LoyaltyPermissions.CompensationApprove), await office.Agent("Mia", LoyaltyPermissions.CompensationApprove));
        var expected = 0;
        for (var round = 0; round < 4; round++)
        {
            await Wants(Wish(id, agent, 5_000));
            var wanted = (await Shop.Rows<LoyaltyCompensation>()).MaxBy(one => one.Id)!;
            await Task.WhenAll(Task.Run(() => Decides(wanted.Id, true, max)), Task.Run(() => Decides(wanted.Id, false, mia)));
            var state = (await Shop.Rows<LoyaltyCompensation>()).Single(one => one.Id == wanted.Id).State;
            Assert.That(state, Is.AnyOf(CompensationState.Given, CompensationState.Refused));
            expected += state == CompensationState.Given ? 5_000 : 0;
            Assert.That(await Granted(), Is.EqualTo(expected));
        }
    }

    [Test]
    public async Task Refused_ItIsNotGiven()
    {
        var office = new BackOffice(Shop);
        var (id, agent, manager) = (await Office.Complains(await Shop.Customer("Ann")), await office.Agent("Ella", LoyaltyPermissions.CasesWork), await office.Agent("Max", LoyaltyPermissions.CompensationApprove));
        await Wants(Wish(id, agent, 5_000));
        Assert.That(await Decides((await Shop.Rows<LoyaltyCompensation>()).Single().Id, false, manager), Is.EqualTo(CompensationOutcome.Refused));
        await Office.Runs();
        Assert.That(await Granted(), Is.Zero);
    }

    [Test]
    public async Task AFallBeforeGiving_IsMadeGood_Once()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        await Shop.Insert(new LoyaltyCompensation { CompensationKey = Guid.NewGuid(), CaseId = id, CustomerId = ann.Id, StoreId = 1, KindId = (int)CompensationKind.Points, Points = 30, StateId = (int)CompensationState.Approved, WantedById = 1, DecidedById = 1, WantedOnUtc = Shop.Now });
        await Office.Runs();
        await Office.Runs();
        Assert.That(await Granted(), Is.EqualTo(30));
    }

    [Test]
    public async Task AGift_IsGivenForNothing_Once()
    {
        var ann = await Shop.Customer("Ann");
        var id = await Office.Complains(ann);
        var gift = new LoyaltyGift { Name = "Mug", Points = 200, IsActive = true, DeliveryId = (int)GiftDelivery.Task };
        await Shop.Insert(gift);
        await Shop.Insert(new LoyaltyCompensation { CompensationKey = Guid.NewGuid(), CaseId = id, CustomerId = ann.Id, StoreId = 1, KindId = (int)CompensationKind.Gift, GiftId = gift.Id, StateId = (int)CompensationState.Approved, WantedById = 1, DecidedById = 1, WantedOnUtc = Shop.Now });
        await Office.Runs();
        var row = (await Shop.Rows<LoyaltyCompensation>()).Single();
        Assert.That(await Shop.With<CompensationGiver, bool>(giver => giver.GiveAsync(row)), Is.True);
        var claim = (await Shop.Rows<LoyaltyGiftClaim>()).Single();
        Assert.That((claim.Points, claim.State), Is.EqualTo((0, ClaimState.Waiting)));
    }

    private static CompensationWish Wish(int id, Shopper agent, int points) => new(Guid.NewGuid(), id, CompensationKind.Points, points, 0, 0, "sorry", agent.Id);

    private Task<CompensationOutcome> Wants(CompensationWish wish) => Shop.With<CompensationDesk, CompensationOutcome>(desk => desk.WantAsync(wish));

    private Task<CompensationOutcome> Decides(int id, bool approves, Shopper manager) => Shop.With<CompensationDesk, CompensationOutcome>(desk => desk.DecideAsync(id, approves, null, manager.Id));

    private async Task<int> Granted() => (await Shop.Rows<LoyaltyGrant>()).Where(grant => grant.SourceId == (int)GrantSource.Service).Sum(grant => grant.Points);
}
