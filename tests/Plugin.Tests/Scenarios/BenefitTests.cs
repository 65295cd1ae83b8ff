using Demo.Commerce;
using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Security;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Orders;
using Nop.Services.Security;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Each benefit of a tier, as it works in the shop.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F1")]
public class BenefitTests(DatabaseKind kind) : ShopTests
{
    private Shopper _ann = null!;
    private Shopper _bob = null!;
    private int _role;

    protected override ShopSetup Setup => new() { Kind = kind };

    private TierDeskOfShop Tiers => new(Shop);

    [SetUp]
    public async Task AnnIsGold()
    {
        await Shop.Sells("Kettle", 600);
        (_ann, _bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        var role = new CustomerRole { Name = "Gold club", SystemName = "GoldClub", Active = true };
        await Shop.Insert(role);
        _role = role.Id;
        await Tiers.Opens();
        await Tiers.HasRole("Gold", _role);
        await _ann.Buys("Kettle");
        await Tiers.Counts();
    }

    [Test]
    public async Task FreeShipping_IsFreeForMembers_AndTakenBackWithTheBenefit()
    {
        await Shop.Sells("Teapot", 20, product => product.IsShipEnabled = true);
        Assert.That((await Shipping(_ann), await Shipping(_bob)), Is.EqualTo((4.90m, 4.90m)));
        await Tiers.Gives("Gold", BenefitKind.FreeShipping);
        await Tiers.Counts();
        Assert.That((await Shipping(_ann), await Shipping(_bob)), Is.EqualTo((0m, 4.90m)));

        var benefit = (await Shop.Rows<Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.LoyaltyTierBenefit>()).Single();
        await Shop.With<Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.TierDesk>(async desk =>
        {
            var programme = (await desk.OfTierAsync(benefit.TierId))!;
            await Shop.With<BenefitDesk>(benefits => benefits.RemoveAsync(programme, benefit.Id));
        });
        Assert.That((await Shop.Rows<CustomerRole>()).Single(row => row.Id == _role).FreeShipping, Is.False);
    }

    [Test]
    public async Task EarlyAccess_ShowsTheProductToMembersOnly_UntilTheDay_AndLeavesNothingBehind()
    {
        var tea = await Shop.Sells("First flush");
        await Tiers.Gives("Gold", BenefitKind.EarlyProduct, subjectId: tea.Id, untilUtc: Shop.Now.AddDays(5));
        await Tiers.Counts();
        Assert.That((await Sees(_ann, tea), await Sees(_bob, tea)), Is.EqualTo((true, false)));
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Sees(_bob, tea), Is.False);

        Shop.Days.Pass(5.1);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Sees(_ann, tea), await Sees(_bob, tea)), Is.EqualTo((true, true)));
        Assert.That(await Shop.Rows<AclRecord>(), Is.Empty);
        Assert.That(await Shop.Rows<LoyaltyEarlyAccess>(), Is.Empty);
    }

    [TestCase(UninstallChoice.KeepData, true)]
    [TestCase(UninstallChoice.DropData, false)]
    public async Task FreeShipping_WhenThePluginGoes_GoesWithTheTiers(UninstallChoice choice, bool isFree)
    {
        await Tiers.Gives("Gold", BenefitKind.FreeShipping);
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)choice);

        await Shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);

        Assert.That((await Shop.Rows<CustomerRole>()).Single(row => row.Id == _role).FreeShipping, Is.EqualTo(isFree));
    }

    [TestCase(UninstallChoice.KeepData)]
    [TestCase(UninstallChoice.DropData)]
    public async Task EarlyAccess_WhenThePluginGoes_EverybodySeesTheProduct(UninstallChoice choice)
    {
        var tea = await Shop.Sells("Second flush");
        await Tiers.Gives("Gold", BenefitKind.EarlyProduct, subjectId: tea.Id, untilUtc: Shop.Now.AddDays(5));
        await Tiers.Counts();
        Assert.That(await Sees(_bob, tea), Is.False);
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)choice);

        await Shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);

        Assert.That((await Sees(_ann, tea), await Sees(_bob, tea)), Is.EqualTo((true, true)));
        Assert.That(await Shop.Rows<AclRecord>(), Is.Empty);
    }

    [Test]
    public async Task EarlyAccess_ToWhatTheShopClosedItself_LetsMembersInToo_AndLeavesItClosed()
    {
        var tea = await Shop.Sells("Secret tea", with: product => product.SubjectToAcl = true);
        await Tiers.Gives("Gold", BenefitKind.EarlyProduct, subjectId: tea.Id, untilUtc: Shop.Now.AddDays(5));
        Assert.That((await Sees(_ann, tea), await Sees(_bob, tea)), Is.EqualTo((true, false)));
        Shop.Days.Pass(5.1);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Sees(_ann, tea), await Sees(_bob, tea)), Is.EqualTo((false, false)));
        Assert.That((await Shop.Rows<Product>()).Single(row => row.Id == tea.Id).SubjectToAcl, Is.True);
    }

    [Test]
    public async Task PriceRole_PutsMembersIntoTheRoleThatHasThePrices()
    {
        var prices = new CustomerRole { Name = "Wholesale", SystemName = "Wholesale", Active = true };
        await Shop.Insert(prices);
        await Tiers.Gives("Gold", BenefitKind.PriceRole, subjectId: prices.Id);
        await Tiers.Counts();
        Assert.That((await Shop.Rows<CustomerCustomerRoleMapping>()).Where(link => link.CustomerRoleId == prices.Id).Select(link => link.CustomerId), Is.EqualTo(new[] { _ann.Id }));
    }

    [Test]
    public async Task PointsFactor_IsWhatEarningMultipliesBy()
    {
        await Tiers.Gives("Gold", BenefitKind.PointsFactor, 1.5m);
        Assert.That(await Shop.With<ITierOf, decimal>(async tiers => (await tiers.FindAsync(_ann.Id, 1)).Factor), Is.EqualTo(1.5m));
        Assert.That(await Shop.With<ITierOf, decimal>(async tiers => (await tiers.FindAsync(_bob.Id, 1)).Factor), Is.EqualTo(1));
        Assert.That(await Shop.With<ITierOf, string[]>(async tiers => [.. (await tiers.NamesAsync()).Select(tier => tier.Name)]), Is.EqualTo(new[] { "Silver", "Gold" }));
    }

    [Test]
    public async Task Priority_IsReadByThoseWhoWorkOnCases()
    {
        await Tiers.Gives("Gold", BenefitKind.Priority, 2);
        Assert.That(await Shop.With<CustomerBenefits, int>(benefits => benefits.PriorityAsync(_ann.Id, 1)), Is.EqualTo(2));
        Assert.That(await Shop.With<CustomerBenefits, int>(benefits => benefits.PriorityAsync(_bob.Id, 1)), Is.Zero);
    }

    [Test]
    public async Task APersonOfTheirOwn_LooksAfterMembers_WhomNobodyLooksAfterYet()
    {
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Tiers.Gives("Gold", BenefitKind.Agent, subjectId: sam.Id);
        await Tiers.Counts();
        Assert.That(await Shop.With<OwnerService, int>(owners => owners.OwnerOfAsync(_ann.Id)), Is.EqualTo(sam.Id));
        Assert.That(await Shop.With<OwnerService, int>(owners => owners.OwnerOfAsync(_bob.Id)), Is.Zero);
    }

    [Test]
    [Category("F5")]
    public async Task ServiceVisits_AreCertificates_AFreshOneInEachYear_UsedOnce()
    {
        await Tiers.Gives("Gold", BenefitKind.ServiceVisit, 2);
        await Tiers.Counts();
        await Tiers.Counts();
        var visits = await Shop.Rows<LoyaltyEntitlement>();
        Assert.That(visits.Select(row => (row.CustomerId, row.Kind)), Is.EqualTo(new[] { (_ann.Id, EntitlementKind.ServiceVisit), (_ann.Id, EntitlementKind.ServiceVisit) }));
        Assert.That(visits.Select(row => row.Code), Is.Unique);

        var used = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Shop.With<Entitlements, bool>(entitlements => entitlements.UseAsync(visits[0].Id, "Installed"), _bob))));
        Assert.That(used.Count(done => done), Is.EqualTo(1), "four agents in the same second");
        Assert.That((await Shop.With<Entitlements, LoyaltyEntitlement?>(entitlements => entitlements.FindAsync(visits[0].Code.ToLowerInvariant())))!.StateAt(Shop.Now), Is.EqualTo(EntitlementState.Used));
        Assert.That((await Shop.Rows<LoyaltyEntitlementUse>()).Single().Note, Is.EqualTo("Installed"));
    }

    [Test]
    [Category("F5")]
    public async Task LongerWarranty_IsACertificateForEachLine_AndGoesWithTheOrder()
    {
        Shop.Days.Pass(1);
        await Shop.RunTask<BenefitTask>();
        await Tiers.Gives("Gold", BenefitKind.Warranty, 12);
        await Shop.Sells("Grinder", 80);
        var order = await _ann.Buys("Grinder", 2);
        await _bob.Buys("Grinder");
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        var certificate = (await Shop.Rows<LoyaltyEntitlement>()).Single();
        Assert.That((certificate.CustomerId, certificate.OrderId, certificate.Months, certificate.Kind), Is.EqualTo((_ann.Id, order.Id, 12, EntitlementKind.Warranty)));
        Assert.That(certificate.ExpiresOnUtc, Is.EqualTo(certificate.StartsOnUtc.AddMonths(36)), "two years by law and twelve months on top");

        await order.IsRefunded();
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Single().StateAt(Shop.Now), Is.EqualTo(EntitlementState.Revoked));
        Assert.That(await Shop.With<Entitlements, bool>(entitlements => entitlements.UseAsync(certificate.Id, null)), Is.False);
    }

    [TestCase(0)]
    [TestCase(3)]
    [Category("F5")]
    public async Task LongerWarranty_BeginsWhereTheLawOfTheCountryEnds(int years)
    {
        Shop.Days.Pass(1);
        await Shop.RunTask<BenefitTask>();
        await Tiers.Gives("Gold", BenefitKind.Warranty, 12);
        await Shop.Configure(settings => settings.LegalWarrantyYears = years);
        await Shop.Sells("Grinder", 80);
        await _ann.Buys("Grinder");
        await Shop.RunTask<BenefitTask>();
        var certificate = (await Shop.Rows<LoyaltyEntitlement>()).Single();
        Assert.That(certificate.ExpiresOnUtc, Is.EqualTo(certificate.StartsOnUtc.AddYears(years).AddMonths(12)));
    }

    [Test]
    [Category("F5")]
    public async Task ALineThatIsSentBackWhole_LosesItsCertificate_TheOthersKeepTheirs()
    {
        Shop.Days.Pass(1);
        await Shop.RunTask<BenefitTask>();
        await Tiers.Gives("Gold", BenefitKind.Warranty, 12);
        var grinder = await Shop.Sells("Grinder", 80);
        await Shop.Sells("Kettle", 60);
        await _ann.PutsInCart("Grinder", 2);
        await _ann.PutsInCart("Kettle");
        var order = await _ann.ChecksOut();
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Shop.Rows<LoyaltyEntitlement>(), Has.Count.EqualTo(2));

        var back = await Shop.With<IOrderService, OrderItem>(async orders => (await orders.GetOrderItemsAsync(order.Id)).Single(line => line.ProductId == grinder.Id));
        await SendsBack(back, 1);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Select(row => row.RevokedOnUtc), Is.All.Null, "one of the two is still there");
        await SendsBack(back, 1);
        await Shop.RunTask<BenefitTask>();
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Where(row => row.RevokedOnUtc != null).Select(row => row.OrderItemId), Is.EqualTo(new[] { back.Id }));
    }

    [Test]
    [Category("F5")]
    public async Task APartOfThePriceBack_LeavesTheCertificate_AndTheAgentKnows_AllThatTheGoodsCostTakesIt()
    {
        Shop.Days.Pass(1);
        await Shop.RunTask<BenefitTask>();
        await Tiers.Gives("Gold", BenefitKind.Warranty, 12);
        await Shop.Sells("Grinder", 40, product => product.IsShipEnabled = true);
        var order = await _ann.Buys("Grinder");
        Assert.That((order.Row.OrderTotal, order.Row.OrderShippingInclTax), Is.EqualTo((44.90m, 4.90m)));
        await Shop.RunTask<BenefitTask>();
        var certificate = (await Shop.Rows<LoyaltyEntitlement>()).Single();
        Assert.That((await Check(certificate)).Refund, Is.Empty);

        await order.IsRefunded(15);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Single().StateAt(Shop.Now), Is.EqualTo(EntitlementState.Valid), "fifteen for a scratch: she keeps the grinder");
        Assert.That((await Check(certificate)).Refund, Does.Contain("15.00").And.Contain("44.90"));

        await order.IsRefunded(25);
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Single().StateAt(Shop.Now), Is.EqualTo(EntitlementState.Revoked), "only the shipping is left with the shop");
        Assert.That((await Check(certificate)).Refund, Is.Empty);
        await Shop.RunTask<BenefitTask>();
        Assert.That(await Shop.Rows<LoyaltyEntitlement>(), Has.Count.EqualTo(1), "and it does not come back");
    }

    private Task<EntitlementCheckModel> Check(LoyaltyEntitlement certificate) =>
        Shop.With<EntitlementFactory, EntitlementCheckModel>(models => models.CheckAsync(certificate.Code));

    private Task SendsBack(OrderItem line, int quantity) => Shop.With<IReturnRequests>(async returns =>
        await returns.ChangeStatusAsync(await returns.OpenAsync(_ann.Customer, line, quantity, "Broken", "Refund"), ReturnRequestStatus.ItemsRefunded));

    private async Task<decimal> Shipping(Shopper shopper)
    {
        if ((await shopper.Does(scope => scope.Get<ICartService>().GetTotalsAsync(shopper.Customer, 1))).Items == 0)
            await shopper.PutsInCart("Teapot");
        return (await shopper.Does(scope => scope.Get<ICartService>().GetTotalsAsync(shopper.Customer, 1))).Shipping;
    }

    private Task<bool> Sees(Shopper shopper, Product product) => Shop.With<IAclService, bool>(async acl =>
        await acl.AuthorizeAsync((await Shop.Rows<Product>()).Single(row => row.Id == product.Id), shopper.Customer));
}
