using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Training;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Training;

[Category("K3")]
public class TrainingStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task APersonAndAnItem_HaveOneRow()
    {
        var first = await Get(1, "CoreSegment");
        var again = await Get(1, "CoreSegment");
        await Get(2, "CoreSegment");
        Assert.That(again.Id, Is.EqualTo(first.Id));
        Assert.That(await Shop.Rows<LoyaltyTraining>(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task BegunAtTheSameTime_OnSeveralNodes_IsBegunOnce()
    {
        var rows = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Get(1, "tour:Agent")));
        Assert.That(rows.Select(row => row.Id).Distinct().Count(), Is.EqualTo(1));
        Assert.That(await Shop.Rows<LoyaltyTraining>(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TheList_FiltersByPersonAndByEnd_TheLatestFirst()
    {
        await Get(1, "A");
        var done = await Get(2, "B");
        done.FinishedOnUtc = Today;
        await Shop.With<TrainingStore>(store => store.UpdateAsync(done));
        await Get(2, "C");
        Assert.That(await Items(0, false), Is.EqualTo(new[] { "C", "B", "A" }));
        Assert.That(await Items(2, false), Is.EqualTo(new[] { "C", "B" }));
        Assert.That(await Items(0, true), Is.EqualTo(new[] { "B" }));
        Assert.That(await Shop.With<TrainingStore, IReadOnlyList<int>>(store => store.PeopleAsync()), Is.EquivalentTo(new[] { 1, 2 }));
        Assert.That(await Shop.With<TrainingStore, bool>(store => store.AnyFinishedAsync()), Is.True);
    }

    [Test]
    public async Task Erased_OnlyThePersonsRowsGo()
    {
        await Get(1, "A");
        await Get(2, "A");
        await Shop.With<TrainingStore>(store => store.EraseAsync(1));
        Assert.That((await Shop.Rows<LoyaltyTraining>()).Select(row => row.CustomerId), Is.EqualTo(new[] { 2 }));
    }

    private Task<LoyaltyTraining> Get(int person, string item) => Shop.With<TrainingStore, LoyaltyTraining>(store => store.GetOrAddAsync(person, item, Today));

    private Task<string[]> Items(int person, bool onlyFinished) =>
        Shop.With<TrainingStore, string[]>(async store => [.. (await store.ListAsync(person, onlyFinished, 0, 10)).Select(row => row.Item)]);
}
