using Demo.Data;
using Nop.Plugin.CustomerLoyalty.Features.Capture;
using Nop.Plugin.CustomerLoyalty.Platform.Health;
using Plugin.Tests.Support;

namespace Plugin.Tests.Features.Platform;

public class NodeStoreTests(DatabaseKind kind) : StoreTests(kind)
{
    [Test]
    public async Task ANode_TellsItsCounts_InOneRow()
    {
        var counters = new CaptureCounters();
        counters.Add(CaptureCounter.Accepted, 7);
        await Report(3, counters);
        counters.Add(CaptureCounter.Dropped, 2);
        Shop.Days.PassMinutes(1);
        await Report(0, counters);

        var node = (await Shop.With<NodeStore, IList<LoyaltyNode>>(store => store.ListAsync())).Single();
        var state = new NodeState(node, true);
        Assert.That((node.Waiting, node.SeenOnUtc), Is.EqualTo((0, Today.AddMinutes(1))));
        Assert.That((state.Count(CaptureCounter.Accepted), state.Count(CaptureCounter.Dropped), state.Count(CaptureCounter.Bot)), Is.EqualTo((7L, 2L, 0L)));
    }

    [Test]
    public async Task ANewNode_ForgetsThoseThatWereSilentForADay()
    {
        await Shop.Insert(new LoyaltyNode { Name = "gone", SeenOnUtc = Today.AddDays(-2), Counts = "" });
        await Shop.Insert(new LoyaltyNode { Name = "resting", SeenOnUtc = Today.AddHours(-2), Counts = "" });

        await Report(0, new CaptureCounters());

        Assert.That((await Shop.Rows<LoyaltyNode>()).Select(node => node.Name).ToList(), Has.Count.EqualTo(2).And.None.EqualTo("gone"));
    }

    private Task Report(int waiting, CaptureCounters counters) => Shop.With<NodeStore>(store => store.ReportAsync(waiting, counters));
}
