using Demo.Data;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.People;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Nop.Plugin.CustomerLoyalty.Features.Care.Web;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Occasions of a plan that is on are edited, and what is known of a customer when his gift is chosen. The shop opens on 2 March 2026.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
public class CareChangeTests(DatabaseKind kind) : ShopTests
{
    private CareOffice _office = null!;
    private Shopper _sam = null!;
    private Shopper _boss = null!;

    protected override ShopSetup Setup => new() { Kind = kind };

    [SetUp]
    public async Task Staff()
    {
        _office = new CareOffice(Shop);
        var staff = new BackOffice(Shop);
        _sam = await staff.Agent("Sam", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CareWork);
        _boss = await staff.Agent("Boss", LoyaltyPermissions.CustomersView, LoyaltyPermissions.CareView, LoyaltyPermissions.CareEdit);
    }

    [Test]
    [Category("I1")]
    public async Task AnOccasionWhoseDayIsMoved_TakesItsTasksAlong_AndKeepsWhatIsReserved()
    {
        var ann = await _office.Customer("Ann");
        var plan = await Anniversary();
        var before = (await _office.Tasks()).ToList();
        await _office.Done(before.Single(task => task.CustomerId == _sam.Id), 20, _sam);

        Assert.That(await Edit(plan, model => (model.Day, model.Name, model.LeadDays) = (15, "Tenth year", 20)), Is.Null);
        await _office.Works();
        var task = await _office.Only(ann);
        Assert.That((task.Day, task.DueOnUtc.Date, task.Name, task.State, task.Amount), Is.EqualTo((new DateTime(2026, 3, 15), new DateTime(2026, 3, 15), "Tenth year", CareTaskState.Open, 20m)));
        Assert.That((await _office.Tasks()).Select(one => one.Id), Is.EquivalentTo(before.Select(one => one.Id)), "nobody gets it twice");
        Assert.That((await _office.Only(_sam)).Day, Is.EqualTo(new DateTime(2026, 3, 10)), "what is done was done");
        Assert.That(await _office.Money(plan), Is.EqualTo(new FundTotals(1_000, 0, 20m * (before.Count - 1), 20)));
        await _office.Night();
        Assert.That(await _office.Tasks(), Has.Count.EqualTo(before.Count));
    }

    [Test]
    [Category("I1")]
    public async Task ThePlanIsSwitchedOff_WhatIsStillToBeDone_MovesWithItsOccasion_NothingNewIsPlanned()
    {
        await _office.Customer("Ann");
        var plan = await Anniversary();
        var before = await _office.Tasks();
        await _office.Switches(plan, false);
        await _office.Works();
        Assert.That(await Edit(plan, model => (model.Day, model.LeadDays) = (15, 20)), Is.Null);
        await _office.Customer("Ben");
        await _office.Works();
        Assert.That((await _office.Tasks()).Select(task => (task.Id, task.Day.Day)), Is.EquivalentTo(before.Select(task => (task.Id, 15))));
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That(await _office.Tasks(), Has.Count.EqualTo(before.Count + 1), "on again, Ben has his too");
    }

    [Test]
    [Category("I1")]
    public async Task AnotherGift_IsForWhatIsStillToCome_WhatIsReservedKeepsItsOwn()
    {
        await _office.Customer("Ann");
        var plan = await Anniversary(budget: 20);
        var (kept, waiting) = ((await _office.Tasks()).Single(task => task.State == CareTaskState.Open), (await _office.Tasks()).First(task => task.State == CareTaskState.Waiting));
        var card = await _office.Gift(plan.Id, "Card", 5);
        Assert.That(await Edit(plan, model => model.GiftId = card), Is.Null);
        await _office.Changes(plan, row => row.Budget = 30);
        await _office.Works();
        Assert.That(((await Found(kept.Id)).GiftName, (await Found(kept.Id)).Amount), Is.EqualTo(("Cup", 20m)));
        Assert.That(((await Found(waiting.Id)).GiftName, (await Found(waiting.Id)).Amount, (await Found(waiting.Id)).State), Is.EqualTo(("Card", 5m, CareTaskState.Open)));
    }

    [Test]
    [Category("I1")]
    public async Task TheDayThatAnOccasionLeft_CanHaveAnother_AndAKindIsNotChanged()
    {
        var ann = await _office.Customer("Ann");
        var plan = await Anniversary();
        Assert.That(await Edit(plan, model => (model.KindId, model.Day) = ((int)OccasionKind.Birthday, 12)), Is.Null);
        var moved = (await _office.Plan(plan.Id)).Occasions.Single();
        Assert.That((moved.Kind, moved.Day, moved.Code), Is.EqualTo((OccasionKind.CustomDate, 12, "day0310")));
        var fair = await Save(plan, new CareOccasionModel { KindId = (int)OccasionKind.Festival, Month = 3, Day = 10, Name = "Fair", LeadDays = 14, GiftId = moved.GiftId });
        Assert.That(fair, Is.Null);
        await _office.Works();
        Assert.That((await _office.Tasks(ann)).Select(task => (task.Day.Day, task.Name)), Is.EquivalentTo(new[] { (12, "Founding day"), (10, "Fair") }));
        Assert.That(await Save(plan, new CareOccasionModel { KindId = (int)OccasionKind.Festival, Month = 3, Day = 12, Name = "Twice", GiftId = moved.GiftId }), Is.Not.Null, "one occasion a day");
        Assert.That(await Save(plan, new CareOccasionModel { Id = 99_999, KindId = (int)OccasionKind.Festival, Month = 5, Day = 1, Name = "Gone", GiftId = moved.GiftId }), Is.Not.Null);
    }

    [Test]
    [Category("I1")]
    public async Task WhoDiesWhileTasksFollow_GoesOnWhereHeWas()
    {
        for (var number = 0; number < 5; number++)
            await _office.Customer($"Customer {number}");
        var plan = await Anniversary();
        await Edit(plan, model => model.Day = 20);
        var changed = await _office.Plan(plan.Id);
        Assert.That(await Shop.With<CareChanges, bool>(changes => changes.FollowAsync(changed, () => false)), Is.False);
        Assert.That(await Shop.With<CareChanges, bool>(changes => changes.FollowAsync(changed, () => true)), Is.True);
        Assert.That((await _office.Tasks()).Select(task => task.Day).Distinct(), Is.EqualTo(new[] { new DateTime(2026, 3, 20) }));
    }

    [Test]
    [Category("I3")]
    public async Task WhenTheGiftIsChosen_WhatHeBuysMost_AndHisFacts_AreThere()
    {
        var ann = await _office.Customer("Ann", 3, 10);
        var (tea, cup) = (await Shop.Sells("Green tea"), await Shop.Sells("Cup"));
        var (teas, ware) = (new Category { Name = "Teas" }, new Category { Name = "Ware" });
        var brand = new Manufacturer { Name = "Lotus" };
        await Shop.Insert(teas);
        await Shop.Insert(ware);
        await Shop.Insert(brand);
        await Shop.Insert(new ProductCategory { ProductId = tea.Id, CategoryId = teas.Id });
        await Shop.Insert(new ProductCategory { ProductId = cup.Id, CategoryId = ware.Id });
        await Shop.Insert(new ProductManufacturer { ProductId = tea.Id, ManufacturerId = brand.Id });
        await ann.Buys("Green tea", 3);
        await ann.Buys("Cup");
        await Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, ann.Id, NoteKind.Fact, "no nuts", "Allergy", null, null)), _sam);

        var plan = await _office.Plans(row => row.PerCustomer = 100);
        var (box, nuts) = (await _office.Gift(plan.Id, "Sampler", 15, "teas"), await _office.Gift(plan.Id, "Snack box", 15, "nuts"));
        await _office.Switches(plan, true);
        await _office.Works();
        var known = await Shop.With<CarePreferences, KnownTastes>(preferences => preferences.OfAsync(ann.Id));
        Assert.That((string.Join(",", known.Categories), string.Join(",", known.Brands), string.Join(",", known.Facts)), Is.EqualTo(("Teas", "Lotus", "Allergy: no nuts")), "one cup is no favourite");
        var page = await Shop.With<CareTaskPageFactory, CareTaskModel>(async pages => await pages.PrepareAsync(await _office.Only(ann)), _sam);
        Assert.That(page.Gifts.Single(gift => gift.Id == box), Has.Property(nameof(CareGiftChoice.IsLiked)).True.And.Property(nameof(CareGiftChoice.IsSuggested)).True);
        Assert.That(page.Gifts.Where(gift => gift.IsInFacts).Select(gift => gift.Id), Is.EqualTo(new[] { nuts }));
    }

    /// <summary>A plan that is on, with a day for everybody on 10 March and a cup for 20.</summary>
    private async Task<CarePlan> Anniversary(decimal budget = 1_000)
    {
        var plan = await _office.Plans(row => row.Budget = budget, birthday: false);
        await _office.Occasion(plan.Id, new LoyaltyCareOccasion { KindId = (int)OccasionKind.CustomDate, Month = 3, Day = 10, Name = "Founding day", LeadDays = 14 }, await _office.Gift(plan.Id, "Cup", 20));
        await _office.Switches(plan, true);
        await _office.Works();
        Assert.That(await _office.Tasks(), Is.Not.Empty);
        return await _office.Plan(plan.Id);
    }

    private async Task<string?> Edit(CarePlan plan, Action<CareOccasionModel> change)
    {
        var row = (await _office.Plan(plan.Id)).Occasions.Single();
        var model = new CareOccasionModel { Id = row.Id, KindId = row.KindId, Month = row.Month, Day = row.Day, Name = row.Name, LeadDays = row.LeadDays, GiftId = row.GiftId };
        change(model);
        return await Save(plan, model);
    }

    private Task<string?> Save(CarePlan plan, CareOccasionModel model) => Shop.With<CarePlanForms, string?>(async forms => await forms.SaveAsync(await _office.Plan(plan.Id), model), _boss);

    private async Task<LoyaltyCareTask> Found(int id) => (await _office.Tasks()).Single(task => task.Id == id);

    [Test]
    [Category("I1")]
    public async Task AStoreThatGetsAPlanOfItsOwn_ThinksOfNobodyTwice()
    {
        var ann = await _office.Customer("Ann", 3, 5);
        await _office.Switches(await _office.Plans(), true);
        await _office.Works();
        await _office.Switches(await _office.Plans(storeId: ann.Customer.RegisteredInStoreId), true);
        await _office.Works();
        await _office.Night();
        Assert.That((ann.Customer.RegisteredInStoreId, (await _office.Only()).State), Is.EqualTo((1, CareTaskState.Open)));
    }
}
