using Demo.Data;
using Demo.Domain;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Logging;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Capture.Journal;
using Nop.Plugin.CustomerLoyalty.Features.Cases;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Outbox;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Grants;
using Nop.Plugin.CustomerLoyalty.Features.Training.Samples;
using Nop.Plugin.CustomerLoyalty.Platform.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Plugin.Tests.Support;

namespace Plugin.Tests.Scenarios;

/// <summary>Sample data on request: it sends nothing, stands in no figure of a living shop and goes without trace.</summary>
[TestFixture(DatabaseKind.Sqlite)]
[TestFixture(DatabaseKind.Postgres)]
[Category("K2")]
public class PracticeDataTests(DatabaseKind kind) : ShopTests
{
    /// <summary>What the shop itself keeps about what was done, and when.</summary>
    private static readonly Type[] Diaries = [typeof(Log), typeof(ActivityLog)];

    protected override ShopSetup Setup => new() { Kind = kind };

    [Test]
    public async Task AddedAndRemoved_EveryTableIsAsItWas()
    {
        await new CaseOffice(Shop).Opens();
        await Tasks();
        Shop.Days.PassMinutes(3);
        await Tasks();
        var before = await Counts();

        Assert.That(await Add(), Is.EqualTo(SampleOutcome.Added));
        Shop.Days.PassMinutes(3);
        await Tasks();
        var ids = await Ids();
        await Shop.With<PointDesk>(desk => desk.GrantAsync(new GrantRequest("by-hand:1", ids[0], 1, GrantSource.Adjustment, 50, "thanks", ById: 1)));
        await new CaseOffice(Shop).Answers((await Shop.Rows<LoyaltyCase>())[0].Id);
        await Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, ids[1], NoteKind.Note, "likes tea", null, null, null)));
        Shop.Days.PassMinutes(3);
        await Tasks();
        Assert.That((await Shop.Rows<LoyaltyProfile>()).Select(row => row.CustomerId), Does.Contain(ids[0]), "in an empty shop they have a past");

        Assert.That(await Remove(), Is.EqualTo(SampleOutcome.Removed));
        Shop.Days.PassMinutes(3);
        await Tasks();
        var after = await Counts();
        Assert.That(after.Where(table => table.Value != before[table.Key]).Select(table => $"{table.Key}: {before[table.Key]} before, {table.Value} after"), Is.Empty);
        Assert.That(await Remove(), Is.EqualTo(SampleOutcome.Removed), "again there is nothing");
    }

    [Test]
    public async Task InALivingShop_ItIsAskedTwice_AndNoFigureChanges()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Tasks();
        Assert.That(await Add(), Is.EqualTo(SampleOutcome.HasOrders));
        Assert.That(await Ids(), Is.Empty);
        var before = (await Shop.Rows<LoyaltyProfile>()).Select(row => row.CustomerId).Order().ToArray();
        var facts = (await Shop.Rows<LoyaltyFact>()).Count;

        Assert.That(await Add(confirmed: true), Is.EqualTo(SampleOutcome.Added));
        Assert.That((await Shop.Rows<LoyaltyFact>()).Count, Is.EqualTo(facts), "no made-up past");
        var ids = await Ids();
        await Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, ids[1], NoteKind.Note, "likes tea", null, null, null)));
        Shop.Days.Pass(2);
        await Tasks();
        await Tasks();
        Assert.That((await Shop.Rows<LoyaltyProfile>()).Select(row => row.CustomerId).Distinct().Order(), Is.EqualTo(before.Distinct()), "no profile, hence no figure");
        Assert.That(await Add(confirmed: true), Is.EqualTo(SampleOutcome.AlreadyThere));
    }

    [Test]
    public async Task TheFirstRealOrder_EndsTheMadeUpPast_AndWhatIsForPracticeStays()
    {
        await Add();
        await Tasks();
        Assert.That(await Shop.Rows<LoyaltyProfile>(), Is.Not.Empty);

        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        Shop.Days.PassMinutes(2);
        await Tasks();
        Shop.Days.PassMinutes(2);
        await Tasks();
        var ids = await Ids();
        Assert.That((await Shop.Rows<LoyaltyFact>()).Where(fact => ids.Contains(fact.CustomerId) && fact.Amount != 0), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltyProfile>()).Select(row => row.CustomerId).Intersect(ids), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltyCase>()).Count(row => ids.Contains(row.CustomerId)), Is.EqualTo(3));
        Assert.That(await Shop.With<SampleShop, SampleState>(samples => samples.StateAsync()), Is.EqualTo(new SampleState(12, false, true)));
    }

    [Test]
    [Category("J1")]
    public async Task WhenTheyGo_ThePastDaysOfTheOverviewAreWithoutThem_AndKeepWhatWasReal()
    {
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        var office = new CaseOffice(Shop);
        await office.Opens();
        await office.Complains(ann);
        Shop.Days.Pass(3);
        await Add(confirmed: true);
        await Days(2);
        Assert.That(await Figures(DailyMetric.CasesOpen), Is.EqualTo(new[] { 4L, 4, 4 }), "Ann's and those of three samples");
        Assert.That((await Figures(DailyMetric.CasesOpened)).Sum(), Is.EqualTo(4));
        Assert.That((await Figures(DailyMetric.Contacts)).Sum(), Is.EqualTo(1));

        await Remove();
        await Remove();
        await Days(0);
        Assert.That(await Figures(DailyMetric.CasesOpen), Is.EqualTo(new[] { 1L, 1, 1 }));
        Assert.That((await Figures(DailyMetric.CasesOpened)).Sum(), Is.EqualTo(1));
        Assert.That((await Figures(DailyMetric.Contacts)).Sum(), Is.Zero);
        Assert.That((await Figures(DailyMetric.CustomersByStage)).Length, Is.GreaterThanOrEqualTo(3), "how customers stood is kept: samples never stood in it");
    }

    [Test]
    [Category("J1")]
    public async Task ThePastOfAnEmptyShop_IsForgottenWithItsSamples()
    {
        await Add();
        await Days(2);
        Assert.That((await Figures(DailyMetric.CustomersByStage)).Sum(), Is.Positive, "an empty shop shows them");
        var ann = await Shop.Customer("Ann");
        await ann.Buys("Tea");
        await Days(1);
        var ids = await Ids();
        var real = (await Shop.Rows<LoyaltyProfile>()).Select(row => row.CustomerId).Distinct().Except(ids).Count();
        var stages = (await Shop.Rows<LoyaltyDailyFigure>()).Where(row => row.StoreId == 0 && row.MetricId == (int)DailyMetric.CustomersByStage).ToLookup(row => row.Day);
        var (day, today) = (DailyMetrics.NumberOf(DateOnly.FromDateTime(Shop.Now.AddDays(-1))), DailyMetrics.NumberOf(DateOnly.FromDateTime(Shop.Now)));
        Assert.That(stages.Select(group => group.Key), Is.EquivalentTo(new[] { day, today }), "before the first real order nobody can tell how the shop stood without them");
        Assert.That(stages[today].Sum(row => row.Number), Is.EqualTo(real).And.LessThan(ids.Count));
        Assert.That(stages[day].Sum(row => row.Number), Is.EqualTo(real));
    }

    [Test]
    public async Task NoMailLeaves_WhateverIsDoneWithThem()
    {
        await new CaseOffice(Shop).Opens();
        await Add();
        foreach (var row in await Shop.Rows<LoyaltyCase>())
            await new CaseOffice(Shop).Answers(row.Id, closes: row.Id % 2 == 0);
        for (var day = 0; day < 3; day++)
        {
            Shop.Days.Pass(1);
            await Tasks();
        }

        Assert.That(await Shop.Rows<MailboxMessage>(), Is.Empty);
        Assert.That(await Shop.Rows<QueuedEmail>(), Is.Empty);
        Assert.That((await Shop.Rows<LoyaltyAction>()).Where(action => action.State == Nop.Plugin.CustomerLoyalty.Engine.Actions.ActionState.Done), Is.Empty);
    }

    [Test]
    public async Task RealCustomers_AreNeverTouched_WhateverTheirAddress()
    {
        var ann = await Shop.Customer("Ann");
        await Shop.With<IRepository<Customer>>(async customers =>
        {
            var row = await customers.GetByIdAsync(ann.Id);
            row.Email = row.Username = "loyal1@loyalty-sample.invalid";
            await customers.UpdateAsync(row, false);
        });
        await Shop.With<NoteService>(notes => notes.SaveAsync(new NoteDraft(Guid.NewGuid(), 0, ann.Id, NoteKind.Note, "real", null, null, null)));
        await Add();
        await Remove();
        Assert.That((await Shop.Rows<Customer>()).Select(customer => customer.Id), Does.Contain(ann.Id));
        Assert.That((await Shop.Rows<LoyaltyNote>()).Select(note => note.CustomerId), Is.EqualTo(new[] { ann.Id }));
    }

    [Test]
    public async Task AddedByTwoAtOnce_TheyAreThereOnce()
    {
        var outcomes = await Task.WhenAll(Add(), Add(), Add());
        Assert.That(outcomes.Count(outcome => outcome == SampleOutcome.Added), Is.EqualTo(1));
        Assert.That(await Ids(), Has.Count.EqualTo(12));
    }

    [Test]
    [Category("K4")]
    public async Task Uninstalled_TheyGoToo([Values] bool keepsData)
    {
        await Add();
        await Shop.Configure(settings => settings.UninstallChoiceId = (int)(keepsData ? UninstallChoice.KeepData : UninstallChoice.DropData));
        await Shop.Store.Plugins.UninstallAsync(Nop.Plugin.CustomerLoyalty.CustomerLoyaltyDefaults.SystemName);
        Assert.That((await Shop.Rows<Customer>()).Where(customer => customer.SystemName?.StartsWith("CustomerLoyalty", StringComparison.Ordinal) == true), Is.Empty);
        Assert.That((await Shop.Rows<CustomerRole>()).Select(role => role.SystemName), Has.None.EqualTo(SampleStore.RoleName));
    }

    [Test]
    public void TablesAboutPeople_AreFoundByTheirColumns()
    {
        var below = SampleSweepStore.Below.Select(pair => $"{pair.Below.Name}.{pair.Column}").ToList();
        Assert.That(SampleSweepStore.Personal, Does.ContainKey(typeof(LoyaltyFact)).And.ContainKey(typeof(LoyaltyProfile)).And.ContainKey(typeof(LoyaltyCase)));
        Assert.That(below, Is.SupersetOf(new[] { "LoyaltyCaseEvent.CaseId", "LoyaltyCaseFile.CaseId", "LoyaltyCaseFileContent.FileId", "LoyaltyCaseStepText.CaseId", "LoyaltyCaseWatcher.CaseId", "LoyaltyActionClaim.ActionId", "LoyaltyAppointmentSlot.AppointmentId", "LoyaltyMergedRow.MergeId", "LoyaltySurveyTag.AnswerId" }));
        Assert.That(below.Distinct().Count(), Is.EqualTo(below.Count));
    }

    private Task<SampleOutcome> Add(bool confirmed = false) => Shop.With<SampleShop, SampleOutcome>(samples => samples.AddAsync(confirmed));

    private Task<SampleOutcome> Remove() => Shop.With<SampleShop, SampleOutcome>(samples => samples.RemoveAsync());

    private async Task<IReadOnlyList<int>> Ids() => [.. await Shop.With<SampleCustomers, IReadOnlyCollection<int>>(samples => samples.IdsAsync())];

    /// <summary>So many days with the figures counted on each, and today's once more.</summary>
    private async Task Days(int number)
    {
        for (var day = 0; day <= number; day++)
        {
            if (day > 0)
                Shop.Days.Pass(1);
            Shop.Days.PassMinutes(16);
            await Tasks();
            Shop.Days.PassMinutes(16);
            await Tasks();
        }
    }

    private async Task<long[]> Figures(DailyMetric metric) =>
        [.. (await Shop.Rows<LoyaltyDailyFigure>()).Where(row => row.StoreId == 0 && row.MetricId == (int)metric).GroupBy(row => row.Day).OrderBy(day => day.Key).Select(day => day.Sum(row => row.Number))];

    private async Task Tasks()
    {
        foreach (var (task, _, _) in TaskInstaller.All)
            await Shop.Store.RunTaskAsync(TaskInstaller.NameOf(task));
    }

    private async Task<Dictionary<string, int>> Counts()
    {
        var counts = new Dictionary<string, int>();
        foreach (var entity in LoyaltyTables.Entities.Concat(ShopTables()))
            counts[entity.Name] = await (Task<int>)typeof(PracticeDataTests).GetMethod(nameof(Count), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(entity).Invoke(this, null)!;
        return counts;
    }

    /// <summary>Every table of the shop but its diaries.</summary>
    private IEnumerable<Type> ShopTables() => Shop.Get<EntityTypes>().Core.Where(type => !Diaries.Contains(type));

    private Task<int> Count<TEntity>() where TEntity : BaseEntity => Shop.With<IRepository<TEntity>, int>(rows => rows.Table.CountAsync());
}
