using System.Text.RegularExpressions;
using Demo.Data;
using Demo.Services;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Discounts;
using Nop.Plugin.CustomerLoyalty.Engine.Actions;
using Nop.Plugin.CustomerLoyalty.Features.Mailing.Coupons;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Services.Discounts;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>A code of the recipient's own: one for a mail, good for one order, until its day.</summary>
[Category("E3")]
public partial class CouponTests
{
    private const string Template = "Test.Coupon";

    private readonly FailingDiscounts _failing = new();
    private MailDesk _desk = null!;
    private Discount _pattern = null!;

    private Shop Shop => _desk.Shop;

    [SetUp]
    public async Task OpenAsync()
    {
        _desk = await MailDesk.OpenAsync(DatabaseKind.Sqlite, services => _failing.AttachTo(services));
        await _desk.HasTemplate(Template, "For you, %Customer.FirstName%", "<p>Your code %Loyalty.Coupon% until %Loyalty.CouponEnds%: <a href=\"%Loyalty.CouponUrl%\">use it</a></p>");
        _pattern = new Discount { Name = "Ten percent", DiscountTypeId = (int)DiscountType.AssignedToOrderTotal, UsePercentage = true, DiscountPercentage = 10, MaximumDiscountAmount = 50, IsActive = true };
        await Shop.Insert(_pattern);
    }

    [TearDown]
    public ValueTask CloseAsync() => _desk.DisposeAsync();

    private MailPayload Payload => MailDesk.Offer with { TemplateName = Template, DiscountId = _pattern.Id, CouponDays = 14 };

    [Test]
    public async Task EachRecipient_GetsACodeOfHisOwn_ThatTheCheckoutTakesOnce()
    {
        var (ann, bob) = (await _desk.Subscriber("Ann"), await _desk.Subscriber("Bob"));
        await _desk.Plans(ann, Payload);
        await _desk.Plans(bob, Payload);
        await _desk.Dispatch();

        var codes = _desk.Server.Mails.Select(CodeIn).ToList();
        Assert.That(codes.Distinct().ToList(), Has.Count.EqualTo(2));
        var made = (await Shop.Rows<Discount>()).Where(discount => discount.Id != _pattern.Id).ToList();
        Assert.That(made.Select(discount => discount.CouponCode), Is.EquivalentTo(codes));
        var one = made[0];
        Assert.That((one.RequiresCouponCode, one.DiscountLimitation, one.LimitationTimes, one.IsActive, one.UsePercentage, one.DiscountPercentage, one.MaximumDiscountAmount, one.DiscountType),
            Is.EqualTo((true, DiscountLimitationType.NTimesOnly, 1, true, true, 10m, (decimal?)50m, DiscountType.AssignedToOrderTotal)));
        Assert.That(one.EndDateUtc, Is.EqualTo(Shop.Now.AddDays(14)));
        Assert.That(one.AdminComment, Does.Not.Contain("Ann").And.Not.Contain("@"));
        var mail = _desk.Server.To(ann.Customer.Email).Single();
        Assert.That(mail.Part("text/plain"), Does.Contain($"?discountcoupon={CodeIn(mail)}").And.Contain(Shop.Now.AddDays(14).ToString("yyyy-MM-dd")));
    }

    [Test]
    public async Task AFailureWhileItIsMade_CostsNothing_AndTheNextTryHasTheSameCode()
    {
        var action = await _desk.Plans(await _desk.Subscriber("Ann"), Payload);
        _failing.Fails = true;
        await _desk.Dispatch();
        Assert.That(((await _desk.Now(action)).State, _desk.Server.Count, (await Shop.Rows<LoyaltyCoupon>()).Count), Is.EqualTo((ActionState.Waiting, 0, 1)));

        _failing.Fails = false;
        Shop.Days.PassMinutes(3);
        await _desk.Dispatch();

        Assert.That(CodeIn(_desk.Server.Mails.Single()), Is.EqualTo((await Shop.Rows<LoyaltyCoupon>()).Single().Code));
        Assert.That(await Shop.Rows<Discount>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task DiedAfterTheDiscountWasMade_TheNextTryFindsIt()
    {
        var action = await _desk.Plans(await _desk.Subscriber("Ann"), Payload);
        _failing.DiesAfter = true;
        await _desk.Dispatch();
        _failing.DiesAfter = false;
        Shop.Days.PassMinutes(3);
        await _desk.Dispatch();

        Assert.That((await _desk.Now(action)).State, Is.EqualTo(ActionState.Done));
        Assert.That((await Shop.Rows<Discount>()).Count(discount => discount.RequiresCouponCode), Is.EqualTo(1));
        Assert.That((await Shop.Rows<LoyaltyCoupon>()).Single().State, Is.EqualTo(CouponState.Made));
    }

    [Test]
    public async Task ADiscountThatIsOver_FailsTheMail_AndTheOthersGetTheirs()
    {
        var over = new Discount { Name = "Over", DiscountTypeId = (int)DiscountType.AssignedToOrderTotal, IsActive = true, EndDateUtc = Shop.Now.AddDays(-1) };
        await Shop.Insert(over);
        var failed = await _desk.Plans(await _desk.Subscriber("Ann"), Payload with { DiscountId = over.Id });
        await _desk.Plans(await _desk.Subscriber("Bob"), Payload);
        await _desk.Dispatch();

        Assert.That(((await _desk.Now(failed)).Reason, _desk.Server.Count), Is.EqualTo((ActionReason.NoDiscount, 1)));
    }

    [Test]
    public async Task Ended_UnusedOnesGo_UsedOnesStayWithTheirOrders_SwitchedOff()
    {
        await _desk.Plans(await _desk.Subscriber("Ann"), Payload);
        await _desk.Plans(await _desk.Subscriber("Bob"), Payload);
        await _desk.Dispatch();
        var used = (await Shop.Rows<LoyaltyCoupon>())[0];
        await Shop.Insert(new DiscountUsageHistory { DiscountId = used.DiscountId, OrderId = 1, CreatedOnUtc = Shop.Now });

        Shop.Days.Pass(14.5);
        await Shop.RunTask<DispatchTask>();
        Assert.That((await Shop.Rows<Discount>()).Count, Is.EqualTo(3), "a day's grace");
        Shop.Days.Pass(1);
        await Shop.RunTask<DispatchTask>();

        Assert.That((await Shop.Rows<Discount>()).Where(discount => discount.RequiresCouponCode).Select(discount => (discount.Id, discount.IsActive)), Is.EqualTo(new[] { (used.DiscountId, false) }));
        Assert.That((await Shop.Rows<LoyaltyCoupon>()).Select(coupon => coupon.State), Is.EqualTo(new[] { CouponState.Used, CouponState.Expired }));
    }

    [Test]
    [Category("L2")]
    public async Task Erased_NothingOfHisCouponIsLeft()
    {
        var ann = await _desk.Subscriber("Ann");
        await _desk.Plans(ann, Payload);
        await _desk.Dispatch();
        await Shop.With<IEnumerable<IPersonalData>>(async all =>
        {
            foreach (var one in all.OfType<CouponErasure>())
                await one.EraseAsync(ann.Id);
        });

        Assert.That(((await Shop.Rows<LoyaltyCoupon>()).Count, (await Shop.Rows<Discount>()).Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public async Task PatternsToChooseFrom_AreOfWholeOrders_WithoutRequirements_AndNoCoupons()
    {
        var bound = new Discount { Name = "Bound", DiscountTypeId = (int)DiscountType.AssignedToOrderTotal, IsActive = true };
        await Shop.Insert(bound);
        await Shop.Insert(new DiscountRequirement { DiscountId = bound.Id, DiscountRequirementRuleSystemName = "Rule" });
        await Shop.Insert(new Discount { Name = "Of products", DiscountTypeId = (int)DiscountType.AssignedToSkus, IsActive = true });
        await _desk.Plans(await _desk.Subscriber("Ann"), Payload);
        await _desk.Dispatch();

        var patterns = await Shop.With<CouponDiscounts, IReadOnlyList<Discount>>(discounts => discounts.PatternsAsync());
        Assert.That(patterns.Select(discount => discount.Name), Is.EqualTo(new[] { "Ten percent" }));
    }

    private static string CodeIn(ReadMail mail) => Code().Match(mail.Part("text/html")).Groups[1].Value;

    [GeneratedRegex("Your code ([A-Z2-9-]{11}) until")]
    private static partial Regex Code();

    /// <summary>nopCommerce's discounts on a bad day.</summary>
    private sealed class FailingDiscounts
    {
        public bool Fails { get; set; }

        public bool DiesAfter { get; set; }

        public void AttachTo(IServiceCollection services) => services.AddScoped<IDiscountService>(provider =>
            new Service(this, ActivatorUtilities.CreateInstance<Discounts>(provider)));

        private sealed class Service(FailingDiscounts owner, IDiscountService real) : IDiscountService
        {
            public Task DeleteDiscountAsync(Discount discount) => real.DeleteDiscountAsync(discount);

            public Task<Discount> GetDiscountByIdAsync(int discountId) => real.GetDiscountByIdAsync(discountId);

            public Task UpdateDiscountAsync(Discount discount) => real.UpdateDiscountAsync(discount);

            public async Task InsertDiscountAsync(Discount discount)
            {
                if (owner.Fails)
                    throw new IOException("The database is away.");
                await real.InsertDiscountAsync(discount);
                if (owner.DiesAfter)
                    throw new IOException("Died right after.");
            }
        }
    }
}
