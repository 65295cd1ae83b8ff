using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Leases;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Platform;

public class CheckpointStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task StartsOnce_WithItsTotal_AndIsSaved()
    {
        var counted = 0;
        var checkpoint = await Start("backfill:orders", () => Task.FromResult(100 + counted++));
        (checkpoint.Position, checkpoint.Done, checkpoint.CompletedOnUtc) = (42, 40, Today);
        Shop.Days.PassMinutes(5);
        await Shop.With<CheckpointStore>(store => store.SaveAsync(checkpoint));

        var again = await Start("backfill:orders", () => Task.FromResult(100 + counted++));

        Assert.That(counted, Is.EqualTo(1));
        Assert.That((again.Position, again.Total, again.Done, again.StartedOnUtc, again.UpdatedOnUtc, again.CompletedOnUtc),
            Is.EqualTo((42, 100, 40, Today, Today.AddMinutes(5), (DateTime?)Today)));
    }

    [Test]
    public async Task Reset_ForgetsThoseOfThePrefix_AndSavingAForgottenOneBringsNothingBack()
    {
        var held = await Start("backfill:orders");
        await Start("backfill:returns");
        await Start("recheck:orders");

        await Shop.With<CheckpointStore>(store => store.ResetAsync("backfill:"));
        await Shop.With<CheckpointStore>(store => store.SaveAsync(held));

        var names = (await Shop.With<CheckpointStore, IList<LoyaltyCheckpoint>>(store => store.ListAsync())).Select(row => row.Name);
        Assert.That(names, Is.EqualTo(new[] { "recheck:orders" }));
        Assert.That(await Shop.With<CheckpointStore, LoyaltyCheckpoint?>(store => store.FindAsync("backfill:orders")), Is.Null);
    }

    private Task<LoyaltyCheckpoint> Start(string name, Func<Task<int>>? total = null) =>
        Shop.With<CheckpointStore, LoyaltyCheckpoint>(store => store.GetOrStartAsync(name, total));
}
