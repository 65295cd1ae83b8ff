using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Plugin.Tests.Features.Recommendations;

[Category("D6")]
public class BlockNamesTests
{
    [Test]
    public void EveryName_IsReadBack()
    {
        foreach (var strategy in Enum.GetValues<BlockStrategy>())
            foreach (var page in Enum.GetValues<BlockPage>())
                foreach (var name in new[] { new BlockName(strategy, page), new BlockName(strategy, page, 7), new BlockName(strategy, page, 7, 3, Arm.B) })
                {
                    Assert.That(BlockNames.TryRead(BlockNames.Of(name), out var read), Is.True);
                    Assert.That(read, Is.EqualTo(name));
                }
    }

    [TestCase("best-sellers@home~7", true)]
    [TestCase("best-sellers@home~7.3c", true)]
    [TestCase("best-sellers@home~", false)]
    [TestCase("best-sellers@home~0", false)]
    [TestCase("best-sellers@home~7.3", false)]
    [TestCase("best-sellers@home~7.3z", false)]
    [TestCase("best-sellers@home~7.-3a", false)]
    [TestCase("best-sellers@home~99999999999", false)]
    [TestCase("best-sellers@home", true)]
    [TestCase("best-sellers", false)]
    [TestCase("<script>@home", false)]
    [TestCase("", false)]
    public void AForeignName_IsNone(string name, bool known) => Assert.That(BlockNames.TryRead(name, out _), Is.EqualTo(known));

    [TestCase("1, 2;3\n4", new[] { 1, 2, 3, 4 })]
    [TestCase("x, -1, 0, 99999999999", new int[0])]
    public void NumbersOfProducts_AreReadFromWhatPeopleType(string text, int[] numbers) =>
        Assert.That(QuestionMaker.NumbersOf(text), Is.EquivalentTo(numbers));
}
