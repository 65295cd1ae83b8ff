using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Engine.Care;
using Nop.Plugin.CustomerLoyalty.Features.Care.Plans;
using Nop.Plugin.CustomerLoyalty.Features.Care.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Care;

[Category("I3")]
public class CareTaskStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task AKey_IsThereOnce_AlsoInABatchWithOthers()
    {
        await Add(Of(1));
        await Add(Of(1), Of(2), Of(3));
        Assert.That((await Shop.Rows<LoyaltyCareTask>()).Select(task => task.CustomerId), Is.EquivalentTo(new[] { 1, 2, 3 }));
        Assert.That(await Shop.With<CareTaskStore, bool>(tasks => tasks.TryAddAsync(Of(2))), Is.False);
    }

    [Test]
    public async Task Lists_AreFiltered_TheFirstDueFirst()
    {
        await Add(Of(1, state: CareTaskState.Open, days: 3, owner: 9), Of(2, state: CareTaskState.AwaitsApproval, days: 1, owner: 8), Of(3, state: CareTaskState.Control), Of(4, state: CareTaskState.Done, days: 2), Of(5, fund: 2, days: 5));
        Assert.That(await List(new CareTaskQuery()), Is.EqualTo(new[] { 2, 4, 1, 5 }), "never those of the control group");
        Assert.That(await List(new CareTaskQuery { StateId = CareTaskQuery.ToDo }), Is.EqualTo(new[] { 2, 1 }));
        Assert.That(await List(new CareTaskQuery { StateId = (int)CareTaskState.Done }), Is.EqualTo(new[] { 4 }));
        Assert.That(await List(new CareTaskQuery { FundId = 2 }), Is.EqualTo(new[] { 5 }));
        Assert.That(await List(new CareTaskQuery { OwnerId = 8 }), Is.EqualTo(new[] { 2 }));
        Assert.That(await List(new CareTaskQuery { OwnerId = CareTaskQuery.Nobody }), Is.EqualTo(new[] { 4, 5 }));
        Assert.That(await List(new CareTaskQuery { DueBeforeUtc = Today.AddDays(2) }), Is.EqualTo(new[] { 2 }));
        Assert.That(await List(new CareTaskQuery { OnlyOf = [4], Reader = 9 }), Is.EqualTo(new[] { 4, 1 }));
    }

    [Test]
    public async Task TheArms_AreByPeople_SinceTheyWereFirstPlannedFor()
    {
        await Add(Of(1, state: CareTaskState.Control), Of(2, state: CareTaskState.Waiting, code: "a"), Of(2, state: CareTaskState.Done, code: "b"), Of(3, state: CareTaskState.Left));
        var members = await Shop.With<CareTaskStore, IReadOnlyList<CareMember>>(tasks => tasks.MembersAsync(1, 0, 2));
        Assert.That(members, Is.EqualTo(new[] { new CareMember(1, true, Today), new CareMember(2, false, Today) }));
        Assert.That((await Shop.With<CareTaskStore, IReadOnlyList<CareMember>>(tasks => tasks.MembersAsync(1, 2, 2))).Single().CustomerId, Is.EqualTo(3));
    }

    [Test]
    public async Task TheBook_FindsWhatWasDone_ByAllWords()
    {
        await Add(Of(1, state: CareTaskState.Done, words: "birthday tea card by hand", rating: 5, tier: 3), Of(2, state: CareTaskState.Done, words: "birthday wine"), Of(3, state: CareTaskState.Left, words: "birthday tea"));
        Assert.That(await Book("Tea  BIRTHDAY"), Is.EqualTo(new[] { 1 }));
        Assert.That(await Book("birthday"), Has.Length.EqualTo(2));
        Assert.That(await Book("", rating: 4), Is.EqualTo(new[] { 1 }));
        Assert.That((await Book("", tier: 3), await Book("", tier: CareBookQuery.NoTier)), Is.EqualTo((new[] { 1 }, new[] { 2 })));
        Assert.That(await Book("%"), Is.Empty);
    }

    [Test]
    public async Task AForecast_IsOnePerPlan()
    {
        await Shop.With<CarePlanStore>(async plans =>
        {
            await plans.SaveAsync(new LoyaltyCareForecast { PlanId = 1, Position = 5, StartedOnUtc = Today, FromDay = Today });
            await plans.SaveAsync(new LoyaltyCareForecast { PlanId = 1, Position = 9, StartedOnUtc = Today, FromDay = Today });
            Assert.That((await plans.NextForecastAsync())!.Position, Is.EqualTo(9));
        });
        Assert.That(await Shop.Rows<LoyaltyCareForecast>(), Has.Count.EqualTo(1));
    }

    private Task Add(params LoyaltyCareTask[] rows) => Shop.With<CareTaskStore>(tasks => tasks.AddAsync(rows));

    private Task<int[]> List(CareTaskQuery query) => Shop.With<CareTaskStore, int[]>(async tasks => [.. (await tasks.ListAsync(query, 0, 20)).Select(task => task.CustomerId)]);

    private Task<int[]> Book(string words, int tier = 0, int rating = 0) =>
        Shop.With<CareTaskStore, int[]>(async tasks => [.. (await tasks.BookAsync(new CareBookQuery(words, 0, "", tier, rating), 0, 20)).Select(task => task.CustomerId)]);

    private static LoyaltyCareTask Of(int customer, CareTaskState state = CareTaskState.Waiting, int days = 0, int owner = 0, int fund = 1, string code = "birthday", string? words = null, int rating = 0, int tier = 0) => new()
    {
        TaskKey = $"{fund}:{code}:{customer}", FundId = fund, PlanId = fund, CustomerId = customer, Code = code, KindId = (int)OccasionKind.Birthday, StateId = (int)state, Day = Today.AddDays(days).Date, DueOnUtc = Today.AddDays(days),
        OwnerId = owner, CreatedOnUtc = Today, Words = words, Rating = rating, TierId = tier
    };
}
