using Nop.Plugin.CustomerLoyalty.Features.Recommendations;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Blocks;
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
            {
                Assert.That(BlockNames.TryRead(BlockNames.Of(strategy, page), out var readStrategy, out var readPage), Is.True);
                Assert.That((readStrategy, readPage), Is.EqualTo((strategy, page)));
            }
    }

    [TestCase("best-sellers@home", true)]
    [TestCase("best-sellers", false)]
    [TestCase("<script>@home", false)]
    [TestCase("", false)]
    public void AForeignName_IsNone(string name, bool known) => Assert.That(BlockNames.TryRead(name, out _, out _), Is.EqualTo(known));

    [TestCase("1, 2;3\n4", new[] { 1, 2, 3, 4 })]
    [TestCase("x, -1, 0, 99999999999", new int[0])]
    public void NumbersOfProducts_AreReadFromWhatPeopleType(string text, int[] numbers) =>
        Assert.That(QuestionMaker.NumbersOf(text), Is.EquivalentTo(numbers));
}
