using Nop.Plugin.CustomerLoyalty.Engine.Journal;

namespace Engine.Tests.Journal;

[Category("A1")]
public class FactKindsTests
{
    [Test]
    public void Family_OfEveryKind_IsNamed() =>
        Assert.That(Enum.GetValues<FactKind>().Select(kind => kind.Family()), Is.All.Matches<FactFamily>(Enum.IsDefined));

    [Test]
    public void Of_EveryFamily_HasKinds() =>
        Assert.That(Enum.GetValues<FactFamily>().Select(FactKinds.Of), Is.All.Not.Empty);

    [TestCase(FactKind.OrderPlaced, 101)]
    [TestCase(FactKind.OrderRefunded, 107)]
    [TestCase(FactKind.ProductViewed, 501)]
    [TestCase(FactKind.ConsentWithdrawn, 806)]
    [TestCase(FactKind.BlockClicked, 1002)]
    [TestCase(FactKind.ContactLogged, 1301)]
    public void Number_IsStored_NeverChanges(FactKind kind, int number) => Assert.That((int)kind, Is.EqualTo(number));
}
