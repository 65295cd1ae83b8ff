using Demo.Commerce;
using Demo.Data;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Fund;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Duplicates.Merging;
using Nop.Plugin.CustomerLoyalty.Features.Privacy;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>People who are erased, leave or are merged while something is planned for them.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("I2")]
public class CarePrivacyTests(DatabaseKind kind) : ShopTests
{
    private CareOffice _office = null!;
    private Shopper _sam = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _office = new CareOffice(Shop);
        _sam = await new BackOffice(Shop).Agent("Sam");
    }

    [Test]
    public async Task TheErasedCustomer_LeavesMoneyWithoutHisName_AndNothingStaysReserved()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob", 3, 6));
        var plan = await _office.Plans();
        await _office.Occasion(plan.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.Festival, Month = 3, Day = 8, LeadDays = 14 }, await _office.Gift(plan.Id, "Flowers", 10));
        await _office.Switches(plan, true);
        await _office.Works();
        await _office.Done((await _office.Tasks(ann)).First(task => task.Amount == 20), 20, _sam, "Ann was at home");
        await Shop.With<CarePreferences>(known => known.AddAsync(ann.Id, false, "tea", _sam.Id));
        await Erase(ann);
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(1_000, 0, 50, 20)), "Bob's two gifts, flowers for Sam and the administrator, and what Ann got");
        Assert.That((await Shop.Rows<LoyaltyCareLine>()).Select(line => line.CustomerId), Does.Not.Contain(ann.Id));
        Assert.That(await _office.Tasks(ann), Is.Empty);
        var left = (await _office.Tasks()).Where(task => task.CustomerId == 0).ToList();
        Assert.That(left.Select(task => task.State), Is.EquivalentTo(new[] { CareTaskState.Done, CareTaskState.Left }));
        Assert.That(left.Select(task => (task.Story, task.Words)), Is.All.EqualTo(((string?)null, (string?)null)));
        Assert.That(left.Select(task => task.TaskKey), Has.None.Contain($":{ann.Id}"));
        Assert.That(await Shop.Rows<LoyaltyCareTaste>(), Is.Empty);
        Assert.That(await _office.Tasks(bob), Has.Count.EqualTo(2));
        await Erase(ann);
        await _office.Night();
        Assert.That(await _office.Tasks(ann), Is.Empty);
    }

    [Test]
    public async Task WhoLeftTheShop_IsNotThoughtOf()
    {
        var (ann, bob) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob", 3, 5));
        foreach (var (shopper, deleted) in new[] { (ann, true), (bob, false) })
        {
            var row = (await Shop.Rows<Customer>()).Single(customer => customer.Id == shopper.Id);
            (row.Deleted, row.Active) = (deleted, false);
            await Shop.Change(row);
        }

        await _office.Switches(await _office.Plans(), true);
        await _office.Works();
        Assert.That(await _office.Tasks(), Is.Empty);
    }

    [Test]
    public async Task WhoLeavesWhenAllIsPlanned_IsLeftInPeace_AndTheMoneyIsFree()
    {
        var (ann, bob, eve) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Bob", 3, 6), await _office.Customer("Carl", 3, 7));
        var plan = await _office.Plans(row => row.Budget = 40);
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That((await _office.Only(eve)).State, Is.EqualTo(CareTaskState.Waiting), "no money was left");
        foreach (var (shopper, deleted) in new[] { (ann, true), (eve, false) })
        {
            var row = (await Shop.Rows<Customer>()).Single(customer => customer.Id == shopper.Id);
            (row.Deleted, row.Active) = (deleted, false);
            await Shop.Change(row);
        }

        await _office.Night();
        await _office.Works();
        Assert.That(((await _office.Only(ann)).State, (await _office.Only(bob)).State, (await _office.Only(eve)).State), Is.EqualTo((CareTaskState.Left, CareTaskState.Open, CareTaskState.Left)));
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(40, 0, 20, 0)));
    }

    [Test]
    public async Task TheDownload_TellsWhatWasDoneForHim()
    {
        var ann = await _office.Customer("Ann", 3, 5);
        await _office.Switches(await _office.Plans(), true);
        await _office.Works();
        await _office.Done(await _office.Only(), 20, _sam, "A card by hand");
        var tables = await Shop.With<CarePersonalData, IReadOnlyList<PersonalTable>>(care => care.ExportAsync(ann.Id));
        Assert.That(tables.Select(table => table.Name), Is.EqualTo(new[] { "care-tastes", "care" }));
    }

    [Test]
    public async Task MergedAccounts_CountAgainstOneCap()
    {
        var (ann, other) = (await _office.Customer("Ann", 3, 5), await _office.Customer("Anna", 3, 6));
        var plan = await _office.Plans();
        await _office.Switches(plan, true);
        await _office.Works();
        foreach (var rows in (await Shop.With<IEnumerable<IOwnedRows>, List<IOwnedRows>>(all => Task.FromResult(all.Where(one => one.Kind.StartsWith("Care", StringComparison.Ordinal)).ToList()))).Select(one => one.Kind))
            await Shop.With<IEnumerable<IOwnedRows>>(async all =>
            {
                var owned = all.Single(one => one.Kind == rows);
                await owned.GiveAsync(await owned.NextAsync(other.Id, ann.Id, 0, 100), other.Id, ann.Id);
            });
        Assert.That(await _office.Tasks(ann), Has.Count.EqualTo(2));
        Assert.That(await _office.Chooses((await _office.Tasks(ann))[0], _sam, 0, "More", 31), Is.EqualTo(FundRefusal.CustomerCap), "20 of the other account and 31 are more than 50");
        await _office.Night();
        Assert.That(await _office.Tasks(), Has.Count.EqualTo(2), "no third birthday in the year");
    }

    private Task Erase(Shopper shopper) => Shop.With<IPrivacyTools>(privacy => privacy.PermanentlyDeleteAsync(shopper.Customer));
}
