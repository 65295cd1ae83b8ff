using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Journal;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Folding;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Members;
using Nop.Plugin.CustomerLoyalty.Features.Segments.Web;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("C6")]
public class SegmentTests(DatabaseKind kind) : ShopTests
{
    private SegmentDesk _desk = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public void Sit() => _desk = new SegmentDesk(Shop);

    [Test]
    public async Task TwoOrdersInNinetyDays_CancelledOnesDoNotCount()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea");
        await ann.Buys("Cup");
        await bob.Buys("Tea");
        var second = await bob.Buys("Cup");
        var often = await _desk.Makes("Often", Facts(FactKind.OrderPlaced, new FactWindow(Days: 90), Comparison.AtLeast, 2));
        await Night();
        Assert.That(await _desk.Members(often), Is.EqualTo(new[] { ann.Id, bob.Id }.Order()));

        await second.IsCancelled();
        await Night();
        Assert.That(await _desk.Members(often), Is.EqualTo(new[] { ann.Id }));
    }

    [Test]
    public async Task BoughtTeaButNeverACup()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea");
        await bob.Buys("Tea");
        await bob.Buys("Cup");
        var (tea, cup) = (await Shop.Product("Tea"), await Shop.Product("Cup"));
        var segment = await _desk.Makes("Tea, no cup", new AllRule([Bought(tea.Id), new NotRule(Bought(cup.Id))]));
        await Night();
        Assert.That(await _desk.Members(segment), Is.EqualTo(new[] { ann.Id }));
    }

    [Test]
    public async Task NoOrderSinceSixtyDays_BeginsWhenTheyArePast()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        var silent = await _desk.Makes("Silent", new TimeRule("LastOrderOnUtc", TimeRelation.LongerAgo, 60, TimeUnit.Days));
        await Night();
        Assert.That(await _desk.Members(silent), Is.Empty);
        Shop.Days.Pass(61);
        await Night();
        Assert.That(await _desk.Members(silent), Is.EqualTo(new[] { ann.Id }));
        await ann.Buys("Tea");
        Shop.Days.PassMinutes(1);
        await Night();
        Assert.That(await _desk.Members(silent), Is.Empty);
        Assert.That((await Shop.With<SegmentService, IReadOnlyList<SegmentMembership>>(segments => segments.OfCustomerAsync(ann.Id))), Is.Empty);
    }

    [Test]
    public async Task CartLeftBehind_IsAReadyMadeSegment()
    {
        var ann = await Shop.Customer("Ann");
        await ann.PutsInCart("Tea");
        Assert.That(await AddReadyMade(), Is.EqualTo(ReadyMadeSegments.All.Count));
        Assert.That(await AddReadyMade(), Is.Zero, "never twice");
        await Night();
        var left = (await Shop.Rows<LoyaltySegment>()).Single(segment => segment.ReadyMadeKey == "CartLeft");
        Assert.That(await _desk.Members(left), Is.Empty);

        Shop.Days.Pass(1.1);
        await Night();
        Assert.That(await _desk.Members(left), Is.EqualTo(new[] { ann.Id }));
        Assert.That((await Shop.Rows<LoyaltySegment>()).Select(segment => segment.BrokenReason), Is.All.Null);
    }

    [Test]
    public async Task MembersGetTheRole_AndLoseItWhenTheyLeave()
    {
        var role = new CustomerRole { Name = "Tea club", Active = true };
        await Shop.Insert(role);
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await Shop.Insert(new CustomerCustomerRoleMapping { CustomerId = bob.Id, CustomerRoleId = role.Id });
        var (first, second) = (await ann.Buys("Tea"), await bob.Buys("Tea"));
        await _desk.Makes("Buyers", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1)), roleId: role.Id);
        await Night();
        Assert.That(await InRole(role), Is.EquivalentTo(new[] { ann.Id, bob.Id }));

        await first.IsCancelled();
        await second.IsCancelled();
        Shop.Days.PassMinutes(1);
        await Night();
        Assert.That(await InRole(role), Is.EqualTo(new[] { bob.Id }), "the shop had put him there");
    }

    [Test]
    public async Task TheErased_AreInNoSegment()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        var buyers = await _desk.Makes("Buyers", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1)));
        await Night();
        await Shop.With<CustomerErasure>(erasure => erasure.EraseAsync(ann.Id));
        Assert.That(await _desk.Members(buyers), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltySegmentMember>()).Select(row => row.CustomerId), Does.Not.Contain(ann.Id), "nor is it told that he was");
    }

    [Test]
    public async Task ThePreview_CountsAndShowsPeople_AndAnswersForOne()
    {
        var (ann, bob) = (await Shop.Customer("Ann"), await Shop.Customer("Bob"));
        await ann.Buys("Tea");
        await Night();
        var rule = new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1));
        var preview = await _desk.Previews(rule);
        Assert.That((preview.Count, preview.Sample.Single()), Is.EqualTo((1, ann.Id)));
        Assert.That(preview.Asked, Is.GreaterThanOrEqualTo(2));

        var segment = await _desk.Makes("Buyers", rule);
        Assert.That(await Belongs(segment, ann), Is.True, "asked now, not as last evaluated");
        Assert.That(await Belongs(segment, bob), Is.False);
    }

    [Test]
    public async Task TheRule_IsSaidInWords()
    {
        var tea = await Shop.Product("Tea");
        var core = await _desk.Makes("Core", new FlagRule("IsCore", true));
        var rule = new AllRule(
        [
            new ChoiceRule("StageId", true, [(int)LifecycleStage.Loyal, (int)LifecycleStage.AtRisk]),
            new AnyRule([new NotRule(Bought(tea.Id)), Facts(FactKind.ProductViewed, new FactWindow(Days: 30), Comparison.Equal, 0)]),
            new MemberRule(core.Id, true),
            new TimeRule("LastOrderOnUtc", TimeRelation.LongerAgo, 60, TimeUnit.Days)
        ]);
        Assert.That(await Shop.With<SegmentSentence, string>(sentence => sentence.OfAsync(rule)), Is.EqualTo(
            "Customers for whom: Life-cycle stage: Loyal or At risk and (not (products bought (Tea): at least 1) or no products viewed in the last 30 days)"
            + " and in the segment “Core” and Last order more than 60 days ago."));
    }

    [Test]
    public async Task TheCsv_HoldsEveryMember_AndNoFormula()
    {
        var ann = await Shop.Customer("=Ann");
        await ann.Buys("Tea");
        var buyers = await _desk.Makes("Buyers", new NumberRule("Orders", new NumberTest(Comparison.AtLeast, 1)));
        await Night();
        var manager = await new BackOffice(Shop).Agent("Max", LoyaltyPermissions.CustomersViewAll);
        var file = await Shop.With<SegmentListFactory, TableFile>(lists => lists.ExportAsync(buyers.Id, TableFormat.Csv), manager);
        using var csv = new StreamReader(file.Content);
        Assert.That((await csv.ReadToEndAsync()).Split("\r\n")[1], Does.StartWith($"{ann.Id},'=Ann Test,'="));
    }

    [Test]
    public async Task ALongRule_IsRefusedWithTheReason()
    {
        var preview = await _desk.Previews(new AllRule([.. Enumerable.Repeat<SegmentRule>(new MemberRule(1, true), 600)]));
        Assert.That(preview.Errors.Single().Code, Is.EqualTo(RuleErrorCode.TooManyNodes));
    }

    private static FactRule Facts(FactKind fact, FactWindow window, Comparison comparison, decimal value) =>
        new(new FactQuery([fact], window), FactMeasure.Count, new NumberTest(comparison, value));

    private static FactRule Bought(int productId) =>
        new(new FactQuery([FactKind.OrderLine], FactWindow.Always, FactSubject.Products, [productId]), FactMeasure.Count, new NumberTest(Comparison.AtLeast, 1));

    private async Task Night()
    {
        await Shop.RunTask<CaptureTask>();
        await Shop.RunTask<ProfileTask>();
        await _desk.TaskRuns();
    }

    private Task<int> AddReadyMade() => Shop.With<SegmentEditor, int>(editor => editor.AddReadyMadeAsync(key => Task.FromResult((key, key))));

    private Task<bool> Belongs(LoyaltySegment segment, Shopper shopper) => Shop.With<SegmentService, bool>(segments => segments.BelongsNowAsync(segment.Id, shopper.Id));

    private async Task<int[]> InRole(CustomerRole role) =>
        [.. (await Shop.Rows<CustomerCustomerRoleMapping>()).Where(link => link.CustomerRoleId == role.Id).Select(link => link.CustomerId)];
}
