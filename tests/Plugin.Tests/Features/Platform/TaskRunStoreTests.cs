using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Tasks;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Platform;

public class TaskRunStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task FailuresAreCounted_UntilASuccess()
    {
        for (var run = 0; run < 3; run++)
            await Shop.With<TaskRunStore>(async store => await store.FailAsync(await store.StartAsync("capture"), new InvalidOperationException(new string('x', 2_000))));
        var failed = await Find();
        Assert.That((failed!.Failures, failed.Error!.Length, failed.SucceededOnUtc, failed.EndedOnUtc), Is.EqualTo((3, 1_000, (DateTime?)null, (DateTime?)Today)));

        Shop.Days.PassMinutes(1);
        await Shop.With<TaskRunStore>(async store => await store.SucceedAsync(await store.StartAsync("capture"), 12));

        var run1 = await Find();
        Assert.That((run1!.Failures, run1.Error, run1.SucceededOnUtc, run1.Rows), Is.EqualTo((0, (string?)null, (DateTime?)Today.AddMinutes(1), 12)));
    }

    [Test]
    public async Task ARunThatDidNothing_KeepsWhatTheLastOneDid()
    {
        await Shop.With<TaskRunStore>(async store => await store.SucceedAsync(await store.StartAsync("capture"), 12));
        await Shop.With<TaskRunStore>(async store => await store.SucceedAsync(await store.StartAsync("capture"), 0));

        Assert.That((await Find())!.Rows, Is.EqualTo(12));
        Assert.That(await Shop.With<TaskRunStore, IList<LoyaltyTaskRun>>(store => store.ListAsync()), Has.Count.EqualTo(1));
    }

    private Task<LoyaltyTaskRun?> Find() => Shop.With<TaskRunStore, LoyaltyTaskRun?>(store => store.FindAsync("capture"));
}
