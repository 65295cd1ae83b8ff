using Demo.Data;
using Demo.Domain;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Customers;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty;
using Nop.Plugin.CustomerLoyalty.Engine.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Benefits;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Entitlements.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Pages;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Referrals;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Configuration;
using Nop.Services.Security;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>What tiers give, when the shop changes under it: roles that go, orders that are undone, counts that begin anew, a plugin that is taken out.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("F1"), Category("F5")]
public class BenefitFaultTests(DatabaseKind kind) : ShopTests
{
    private Shopper _ann = null!;
    private Shopper _bob = null!;
    private CustomerRole _role = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    private TierDeskOfShop Tiers => new(Shop);

    [SetUp]
    public async Task AnnIsGold()
    {
        await Shop.Sells("Kettle", 600);
        (_ann, _bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Shop.Insert(_role = new CustomerRole { Name = "Gold club", SystemName = "GoldClub", Active = true });
        await Tiers.Opens();
        await Tiers.HasRole("Gold", _role.Id);
        await _ann.Buys("Kettle");
        await Tiers.Counts();
    }

    [Test]
    public async Task WhereAccessListsAreIgnored_EarlyAccessIsRefused_Told_AndNotPromised()
    {
        var tea = await Shop.Sells("First flush");
        await Tiers.Gives("Gold", BenefitKind.EarlyProduct, subjectId: tea.Id);
        Assert.That((await Advice(), await Promised()), Is.EqualTo((0, 1)));
        await Shop.With<ISettingService>(settings => settings.SaveSettingAsync(new CatalogSettings { IgnoreAcl = true }));
        Assert.That((await Advice(), await Promised()), Is.EqualTo((1, 0)));
        Assert.That(await Shop.With<IAclService, bool>(async acl => await acl.AuthorizeAsync((await Shop.Rows<Product>()).Single(row => row.Id == tea.Id), _bob.Customer)), Is.True, "as in nopCommerce");
        var (row, field, text) = await Checked(new BenefitModel { KindId = (int)BenefitKind.EarlyProduct, SubjectId = tea.Id });
        Assert.That((row, field), Is.EqualTo(((LoyaltyTierBenefit?)null, nameof(BenefitModel.KindId))));
        Assert.That(text, Does.Contain("Ignore ACL rules"));

        async Task<int> Advice() => (await Shop.With<AccessLists, IReadOnlyList<HealthAdvice>>(lists => lists.AdviseAsync())).Count;
        async Task<int> Promised() => ((MyTierModel)(await _ann.Does(scope => scope.Get<IEnumerable<IMyLoyaltyPart>>().OfType<TierPart>().Single().PrepareAsync(new MyLoyaltyVisit(_ann.Customer, 1, 1, Shop.Now))))!.Model).Gives.Count;
    }

    [Test]
    public async Task ARoleThatSomebodyDeleted_StopsNothing()
    {
        var tea = await Shop.Sells("First flush");
        await Tiers.Gives("Gold", BenefitKind.EarlyProduct, subjectId: tea.Id, untilUtc: Shop.Now.AddDays(9));
        await Shop.With<IRepository<CustomerCustomerRoleMapping>>(links => links.DeleteAsync(link => link.CustomerRoleId == _role.Id));
        await Shop.With<IRepository<Nop.Core.Domain.Security.AclRecord>>(records => records.DeleteAsync(record => record.CustomerRoleId == _role.Id));
        await Shop.With<IRepository<CustomerRole>>(roles => roles.DeleteAsync(_role));
        await _bob.Buys("Kettle");
        await Tiers.Counts();
        await Shop.RunTask<BenefitTask>();
        await Shop.With<TierRoleStore>(roles => roles.AlignAsync([_bob.Id], new Dictionary<int, IReadOnlySet<int>> { [_bob.Id] = new HashSet<int> { _role.Id } }));
        await Shop.With<EarlyAccess>(early => early.AlignAsync());
        Assert.That(await Tiers.Of(_bob), Is.EqualTo("Gold"));
        Assert.That((await Shop.Rows<Product>()).Single(row => row.Id == tea.Id).SubjectToAcl, Is.False, "nobody is left for whom it could be closed to others");
    }

    [TestCase(UninstallChoice.DropData, false)]
    [TestCase(UninstallChoice.KeepData, true)]
    public async Task WhenThePluginGoes_MembersLeaveTheRole_WhoWasInItByHandStays(UninstallChoice choice, bool isAnnIn)
    {
        await Shop.Insert(new CustomerCustomerRoleMapping { CustomerId = _bob.Id, CustomerRoleId = _role.Id });
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)choice);
        await Shop.Store.Plugins.UninstallAsync(CustomerLoyaltyDefaults.SystemName);
        Assert.That((await InRole(_ann), await InRole(_bob)), Is.EqualTo((isAnnIn, true)));
    }

    [Test]
    public async Task ARoleThatOpensTheBackOffice_IsNeitherOffered_NorGivenAnyMore()
    {
        Assert.That(await Choices(), Does.Contain(_role.Id));
        await Shop.With<IPermissionService>(permissions => permissions.InsertPermissionMappingAsync(_role.Id, StandardPermission.Security.ACCESS_ADMIN_PANEL));
        Assert.That(await Choices(), Does.Not.Contain(_role.Id));
        Assert.That((await Checked(new BenefitModel { KindId = (int)BenefitKind.PriceRole, RoleId = _role.Id })).Row, Is.Null);
        await Shop.With<TierRoleStore>(roles => roles.AlignAsync([_ann.Id, _bob.Id], new Dictionary<int, IReadOnlySet<int>> { [_ann.Id] = new HashSet<int> { _role.Id }, [_bob.Id] = new HashSet<int> { _role.Id } }));
        Assert.That((await InRole(_ann), await InRole(_bob)), Is.EqualTo((false, false)));

        async Task<int[]> Choices() => [.. (await Shop.With<GivenRoleStore, IList<CustomerRole>>(roles => roles.ChoicesAsync())).Select(role => role.Id)];
    }

    [Test]
    public async Task ServiceVisits_CountedAnew_AreNotGivenAgain_AndGoWithTheTier_ButForTheUsedOne()
    {
        await Tiers.Gives("Gold", BenefitKind.ServiceVisit, 3);
        await Tiers.Counts();
        var standing = (await Tiers.Standing(_ann))!;
        standing.SinceUtc = standing.SinceUtc.AddDays(-1);
        await Shop.Change(standing);
        await Follows(standing);
        var visits = await Shop.Rows<LoyaltyEntitlement>();
        Assert.That(visits, Has.Count.EqualTo(3));
        await Shop.With<Entitlements, bool>(entitlements => entitlements.UseAsync(visits[0].Id, "Installed"), _bob);

        standing.TierId = (await Tiers.Tier("Silver")).Id;
        await Follows(standing);
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Select(row => row.StateAt(Shop.Now)), Is.EqualTo(new[] { EntitlementState.Used, EntitlementState.Revoked, EntitlementState.Revoked }));
        standing.TierId = (await Tiers.Tier("Gold")).Id;
        await Follows(standing);
        await Follows(standing);
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Count(row => row.StateAt(Shop.Now) == EntitlementState.Valid), Is.EqualTo(2), "the one that she used counts");
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task AWarranty_EndsWithItsOrder_AlsoWhenNoTierGivesWarrantiesAnyMore(bool isDeleted)
    {
        Shop.Days.Pass(1);
        await Shop.RunTask<BenefitTask>();
        await Tiers.Gives("Gold", BenefitKind.Warranty, 12);
        await Shop.Sells("Grinder", 80);
        var order = await _ann.Buys("Grinder");
        await Shop.RunTask<BenefitTask>();
        var benefit = (await Shop.Rows<LoyaltyTierBenefit>()).Single();
        await Shop.With<BenefitDesk>(async desk => await desk.RemoveAsync((await Shop.With<TierDesk, TierProgramme?>(tiers => tiers.OfTierAsync(benefit.TierId)))!, benefit.Id));
        await (isDeleted ? order.IsDeleted() : order.IsCancelled());
        await Shop.RunTask<BenefitTask>();
        Assert.That((await Shop.Rows<LoyaltyEntitlement>()).Single().StateAt(Shop.Now), Is.EqualTo(EntitlementState.Revoked));
    }

    [Test]
    public async Task FreeShippingFromTwoRows_EndsWithTheLast()
    {
        await Tiers.Gives("Gold", BenefitKind.FreeShipping);
        await Tiers.Gives("Gold", BenefitKind.FreeShipping);
        foreach (var free in new[] { true, false })
        {
            var benefit = (await Shop.Rows<LoyaltyTierBenefit>())[0];
            await Shop.With<BenefitDesk>(async desk => await desk.RemoveAsync((await Shop.With<TierDesk, TierProgramme?>(tiers => tiers.OfTierAsync(benefit.TierId)))!, benefit.Id));
            Assert.That((await Shop.Rows<CustomerRole>()).Single(row => row.Id == _role.Id).FreeShipping, Is.EqualTo(free));
        }
    }

    [Test]
    public async Task TheSameBenefitTwice_IsRefused()
    {
        await Tiers.Gives("Gold", BenefitKind.FreeShipping);
        var (row, field, _) = await Checked(new BenefitModel { KindId = (int)BenefitKind.FreeShipping });
        Assert.That((row, field), Is.EqualTo(((LoyaltyTierBenefit?)null, nameof(BenefitModel.KindId))));
    }

    [Test]
    public async Task TheDayOfEarlyAccess_BeginsAtMidnightOfTheShop()
    {
        var tea = await Shop.Sells("First flush");
        await Shop.SaveShopSetting<DemoStoreSettings>(settings => settings.DefaultTimeZoneId = "Asia/Shanghai");
        var (row, _, text) = await Checked(new BenefitModel { KindId = (int)BenefitKind.EarlyProduct, SubjectId = tea.Id, Until = new DateTime(2026, 5, 1) });
        Assert.That(row?.UntilUtc, Is.EqualTo(new DateTime(2026, 4, 30, 16, 0, 0)), text);
    }

    [Test]
    public async Task TheLinkOfAMergedAccount_BringsFriendsToTheOneThatIsLeft()
    {
        var (code, other) = (await Code(_ann), await Code(_bob));
        Assert.That(await Shop.With<MergeDesk, MergeOutcome>(desk => desk.MergeAsync(_ann.Id, _bob.Id, [], () => true)), Is.EqualTo(MergeOutcome.Done));
        Assert.That(await Shop.With<ReferralStore, (int, int)>(async store => (await store.OwnerOfAsync(code), await store.OwnerOfAsync(other))), Is.EqualTo((_ann.Id, _ann.Id)));
        Assert.That(await Code(_ann), Is.EqualTo(code));

        Task<string> Code(Shopper of) => Shop.With<Referrals, string>(referrals => referrals.CodeOfAsync(of.Id));
    }

    [Test]
    public async Task AnAgent_ReadsCertificatesOfHisOwnCustomers()
    {
        var sam = await new BackOffice(Shop).Agent("Sam");
        await Tiers.Gives("Gold", BenefitKind.ServiceVisit, 1);
        await Tiers.Counts();
        Assert.That(await Seen(), Is.Zero);
        await Shop.With<Nop.Plugin.CustomerLoyalty.Features.Owners.OwnerService>(owners => owners.GiveAsync(_ann.Id, sam.Id, null));
        Assert.That(await Seen(), Is.EqualTo(1));

        async Task<int> Seen()
        {
            var search = new EntitlementSearchModel();
            search.SetGridPageSize();
            return (await Shop.With<EntitlementFactory, EntitlementListModel>(lists => lists.ListAsync(search), sam)).RecordsTotal;
        }
    }

    private Task Follows(LoyaltyCustomerTier standing) => Shop.With<IEnumerable<ITierFollower>>(async followers =>
        await followers.OfType<VisitFollower>().Single().FollowAsync((await Shop.With<TierDesk, TierProgramme?>(desk => desk.FindAsync(0)))!, [standing]));

    private Task<(LoyaltyTierBenefit? Row, string Field, string Text)> Checked(BenefitModel model) => Shop.With<BenefitChecks, (LoyaltyTierBenefit?, string, string)>(async checks =>
    {
        var gold = await Tiers.Tier("Gold");
        var programme = (await Shop.With<TierDesk, TierProgramme?>(desk => desk.OfTierAsync(gold.Id)))!;
        return await checks.ReadAsync(model, programme, programme.Find(gold.Id)!);
    });

    private async Task<bool> InRole(Shopper shopper) => (await Shop.Rows<CustomerCustomerRoleMapping>()).Any(link => link.CustomerId == shopper.Id && link.CustomerRoleId == _role.Id);
}
