using Nop.Plugin.CustomerLoyalty.Engine.Segments;

namespace Engine.Tests.Segments;

[Category("C6")]
public class SegmentGraphTests
{
    private static readonly SegmentGraph Graph = new(new Dictionary<int, IReadOnlyList<int>>
    {
        [1] = [2, 9], [2] = [3], [3] = [1], [4] = [1], [5] = [5], [6] = [], [7] = [6, 8], [8] = [6]
    });

    [TestCase(1, ExpectedResult = new[] { 1, 2, 3 })]
    [TestCase(3, ExpectedResult = new[] { 3, 1, 2 })]
    [TestCase(4, ExpectedResult = new int[0], TestName = "CycleFrom_SegmentThatOnlyLeadsToACycle_IsNone")]
    [TestCase(5, ExpectedResult = new[] { 5 })]
    [TestCase(7, ExpectedResult = new int[0], TestName = "CycleFrom_SegmentReachedByTwoWays_IsNone")]
    public int[] CycleFrom(int segmentId) => [.. Graph.CycleFrom(segmentId)];

    [Test]
    public void InOrder_SegmentsFollowThoseTheyNeed()
    {
        var order = Graph.InOrder().ToList();
        Assert.Multiple(() =>
        {
            Assert.That(order, Is.EquivalentTo(new[] { 1, 2, 3, 4, 5, 6, 7, 8 }));
            Assert.That(order.IndexOf(6), Is.LessThan(order.IndexOf(8)));
            Assert.That(order.IndexOf(8), Is.LessThan(order.IndexOf(7)));
            Assert.That(order.IndexOf(1), Is.LessThan(order.IndexOf(4)));
        });
    }

    [Test]
    public void ReferringTo_NamesThoseThatWouldBreak() => Assert.That(Graph.ReferringTo(6), Is.EquivalentTo(new[] { 7, 8 }));
}
