using Demo.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals.Web;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F7")]
public class ReferralTests(DatabaseKind kind) : ShopTests
{
    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public Task AreOn() => Shop.Configure(settings => settings.ReferralsEnabled = true);

    [Test]
    public async Task AFriendsFirstKeptOrder_RewardsBoth_AfterTheReturnPeriod_Once()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Brings(ann, bob);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).State, Is.EqualTo(ReferralState.Registered));
        var order = await bob.Buys("Tea", paid: false);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).State, Is.EqualTo(ReferralState.Registered), "not paid yet");
        await order.IsPaid();
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).State, Is.EqualTo(ReferralState.Bought));
        Assert.That(await Rewards(), Is.Empty, "it may still be sent back");

        Shop.Days.Pass(14.1);
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).State, Is.EqualTo(ReferralState.Rewarded));
        Assert.That((await Rewards()).Select(grant => grant.CustomerId), Is.EquivalentTo(new[] { ann.Id, bob.Id }));
    }

    [Test]
    public async Task AnOrderThatIsSentBack_RewardsNobody_AndTheNextOneDoes()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Brings(ann, bob);
        var order = await bob.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        await order.IsRefunded();
        Shop.Days.Pass(15);
        await Shop.RunTask<BenefitTask>();
        Assert.That(((await Of(bob)).State, await Rewards()), Is.EqualTo((ReferralState.Registered, Array.Empty<LoyaltyGrant>())));
        await bob.Buys("Tea");
        Shop.Days.Pass(15);
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Rewards(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task ThroughTheSameAddress_PhoneOrCard_ItIsRefused_AndAgentsSeeWhy()
    {
        var (ann, bob, carl, dora) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"), await Shop.Customer("Carl"), await Shop.Customer("Dora"));
        await Edit(ann, person => (person.StreetAddress, person.ZipPostalCode, person.City, person.Phone) = ("12 High Street", "10115", "Berlin", "+49 30 1234567"));
        await Edit(bob, person => (person.StreetAddress, person.ZipPostalCode, person.City) = ("High St. 12", "10115", "Berlin"));
        await Edit(carl, person => person.Phone = "0049301234567");
        var annsOrder = await ann.Buys("Tea");
        await Card(annsOrder, "************4242");
        foreach (var friend in new[] { bob, carl, dora })
            await Brings(ann, friend);
        await bob.Buys("Tea");
        await carl.Buys("Tea");
        await Card(await dora.Buys("Tea"), "************4242");
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).Reason, Is.EqualTo(ReferralReason.SameAddress));
        Assert.That((await Of(carl)).Reason, Is.AnyOf(ReferralReason.SamePhone));
        Assert.That((await Of(dora)).Reason, Is.EqualTo(ReferralReason.SamePayment));
        Shop.Days.Pass(20);
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Rewards(), Is.Empty);
    }

    [Test]
    public async Task FromTheSameBrowser_OrHimself_ItIsRefused()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Brings(ann, bob, row => row.IsSameBrowser = true);
        await Brings(ann, ann);
        await bob.Buys("Tea");
        await ann.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        Assert.That(((await Of(bob)).Reason, (await Of(ann)).Reason), Is.EqualTo((ReferralReason.SameDevice, ReferralReason.Himself)));
    }

    [Test]
    public async Task InARing_NobodyGetsAnything()
    {
        var (ann, bob, carl) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"), await Shop.Customer("Carl"));
        await Brings(ann, bob);
        await Brings(bob, carl);
        await Brings(carl, ann);
        foreach (var person in new[] { ann, bob, carl })
            await person.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        Assert.That(new[] { (await Of(ann)).Reason, (await Of(bob)).Reason, (await Of(carl)).Reason }, Is.All.EqualTo(ReferralReason.Ring));
    }

    [Test]
    public async Task AboveTheLimitOfTheYear_AndTooLate_ItBringsNothing()
    {
        await Shop.Configure(settings => settings.ReferralsPerYear = 1);
        var (ann, bob, carl, dora) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"), await Shop.Customer("Carl"), await Shop.Customer("Dora"));
        await Brings(ann, bob);
        await Brings(ann, dora);
        await bob.Buys("Tea");
        Shop.Days.Pass(15);
        await Shop.RunTask<BenefitTask>();
        await Brings(ann, carl);
        await carl.Buys("Tea");
        Shop.Days.Pass(15);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(carl)).Reason, Is.EqualTo(ReferralReason.OverCap));
        Shop.Days.Pass(70);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(dora)).Reason, Is.EqualTo(ReferralReason.TooLate));
        Assert.That(await Rewards(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task NobodyIsBroughtTwice_AndALinkIsOnesOwn()
    {
        var (ann, bob, carl) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"), await Shop.Customer("Carl"));
        await Brings(ann, carl);
        await Brings(bob, carl);
        Assert.That((await Shop.Rows<LoyaltyReferral>()).Select(row => row.InviterId), Is.EqualTo(new[] { ann.Id }));
        var codes = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id)))));
        Assert.That(codes.Distinct(), Has.Exactly(1).Items);
    }

    [Test]
    [Category("F2")]
    public async Task ARuleForFriends_GivesTheInviterItsPoints_WhenTheFriendsOrderIsKept_Once()
    {
        await Shop.Configure(settings => (settings.ReferralInviterPoints, settings.ReferralFriendPoints) = (0, 0));
        await Shop.Earns(new EarningRule { Kind = EarningKind.Referral, Points = 70 });
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Brings(ann, bob);
        await bob.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Rewards(), Is.Empty, "it may still be sent back");
        Shop.Days.Pass(14.1);
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        var grant = (await Rewards()).Single();
        Assert.That((grant.CustomerId, grant.Points, grant.Source), Is.EqualTo((ann.Id, 70, GrantSource.Referral)));
        await Shop.PointsRun();
        Assert.That(await Shop.Wallet(ann), Is.EqualTo(70));
        await Shop.AssertAddsUp();
    }

    [Test]
    public async Task WhoFollowsALink_AndRegistersInThatBrowser_IsTheFriend_AndIsForgottenThere()
    {
        var ann = await Shop.Customer("Ann");
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        var bob = await Shop.Guest();
        await Follows(bob, code);
        Assert.That(bob.Device.Cookies[ReferralCookies.Friend], Does.Not.Contain(code), "sealed");
        await bob.Registers("Bob");
        var row = await Of(bob);
        Assert.That((row.InviterId, row.StoreId, row.IsSameBrowser, row.State), Is.EqualTo((ann.Id, 1, false, ReferralState.Registered)));
        Assert.That(bob.Device.Cookies, Does.Not.ContainKey(ReferralCookies.Friend));
    }

    [Test]
    public async Task InTheBrowserInWhichSomebodySawHisOwnLink_AFriendIsMarked()
    {
        var ann = await Shop.Customer("Ann");
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        var bob = await Shop.Guest();
        bob.Device.Cookies[ReferralCookies.Inviter] = code;
        await Follows(bob, code);
        await bob.Registers("Bob");
        Assert.That((await Of(bob)).IsSameBrowser, Is.True);
    }

    [Test]
    public async Task WhoFollowsALink_BuysAsAGuest_AndThenRegisters_WasBrought()
    {
        var ann = await Shop.Customer("Ann");
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        var bob = await Shop.Guest();
        await Follows(bob, code);
        Shop.Days.Pass(1);
        await bob.Buys("Tea");
        Shop.Days.Pass(1);
        await Follows(bob, code);
        await bob.Registers("Bob");
        Shop.Days.Pass(14.1);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).State, Is.EqualTo(ReferralState.Rewarded));
        Assert.That(await Rewards(), Has.Length.EqualTo(2));
    }

    [Test]
    public async Task WhoBoughtAsAGuest_BeforeHeFollowedALink_IsNotNew()
    {
        var ann = await Shop.Customer("Ann");
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        var bob = await Shop.Guest();
        await bob.Buys("Tea");
        Shop.Days.Pass(1);
        await Follows(bob, code);
        await bob.Registers("Bob");
        await bob.Buys("Tea");
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Of(bob)).Reason, Is.EqualTo(ReferralReason.NotNew));
    }

    [Test]
    public async Task TheDayOfArrival_CannotBeMadeUp()
    {
        var ann = await Shop.Customer("Ann");
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        var bob = await Shop.Guest();
        bob.Device.Cookies[ReferralCookies.Friend] = new ReferralArrival(code, Shop.Now.AddYears(-1)).Seal(new byte[32]);
        await bob.Registers("Bob");
        Assert.That(await Shop.Rows<LoyaltyReferral>(), Is.Empty);
        var carl = await Shop.Guest();
        await Follows(carl, code);
        var arrived = carl.Device.Cookies[ReferralCookies.Friend];
        Shop.Days.Pass(100);
        carl.Device.Cookies[ReferralCookies.Friend] = arrived;
        await carl.Registers("Carl");
        Assert.That((await Of(carl)).CameOnUtc, Is.EqualTo(Shop.Now).Within(TimeSpan.FromMinutes(1)), "an invitation is good for ninety days");
    }

    [TestCase("aaaaaaaaaa", TestName = "ALinkThatNobodyHas_IsNotRemembered")]
    [TestCase("<script>alert(1)</script>", TestName = "ALinkThatIsNone_IsNotRemembered")]
    public async Task NotRemembered(string code)
    {
        var bob = await Shop.Guest();
        await Follows(bob, code);
        Assert.That(bob.Device.Cookies, Does.Not.ContainKey(ReferralCookies.Friend));
        bob.Device.Cookies[ReferralCookies.Friend] = Uri.EscapeDataString(code);
        await bob.Registers("Bob");
        Assert.That(await Shop.Rows<LoyaltyReferral>(), Is.Empty);
    }

    [Test]
    public async Task WhoIsRegistered_OrWhenInvitationsAreOff_ALinkDoesNothing()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var code = await Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(ann.Id));
        await Follows(bob, code);
        Assert.That(bob.Device.Cookies, Does.Not.ContainKey(ReferralCookies.Friend));
        var carl = await Shop.Guest();
        await Follows(carl, code);
        await Shop.Configure(settings => settings.ReferralsEnabled = false);
        await carl.Registers("Carl");
        Assert.That(await Shop.Rows<LoyaltyReferral>(), Is.Empty);
    }

    private static Task Follows(Shopper shopper, string code) => shopper.Does(async scope =>
    {
        var controller = ActivatorUtilities.CreateInstance<LoyaltyFriendController>(scope.Services);
        controller.ControllerContext = new ControllerContext { HttpContext = scope.Get<IHttpContextAccessor>().HttpContext!, RouteData = new Microsoft.AspNetCore.Routing.RouteData() };
        Assert.That(((RedirectToRouteResult)await controller.Index(code)).RouteName, Is.EqualTo("Homepage"));
    });

    private Task Brings(Shopper inviter, Shopper friend, Action<LoyaltyReferral>? with = null)
    {
        var row = new LoyaltyReferral { FriendId = friend.Id, InviterId = inviter.Id, StoreId = 1, CameOnUtc = Shop.Now.AddMinutes(-1), BoundOnUtc = Shop.Now.AddMinutes(-1), StateId = (int)ReferralState.Registered };
        with?.Invoke(row);
        return Shop.With<ReferralStore>(store => store.TryAddAsync(row));
    }

    private async Task<LoyaltyReferral> Of(Shopper friend) => (await Shop.Rows<LoyaltyReferral>()).Single(row => row.FriendId == friend.Id);

    private async Task<LoyaltyGrant[]> Rewards() => [.. (await Shop.Rows<LoyaltyGrant>()).Where(grant => grant.GrantKey.StartsWith("referral:", StringComparison.Ordinal))];

    private Task Edit(Shopper shopper, Action<Customer> change)
    {
        change(shopper.Customer);
        return Shop.Change(shopper.Customer);
    }

    private async Task Card(ShopOrder order, string masked)
    {
        var row = (await Shop.Rows<Order>()).Single(one => one.Id == order.Id);
        (row.MaskedCreditCardNumber, row.CardExpirationMonth, row.CardExpirationYear) = (masked, "7", "2030");
        await Shop.Change(row);
    }
}
