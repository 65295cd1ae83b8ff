using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Content;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class ContentIndexTests
{
    private static readonly ContentIndex Index = new(
    [
        new(1, [10], 5, [100], 20), new(2, [10], 5, [100], 22), new(3, [10], 6, [], 21), new(4, [10], 5, [100], 400), new(5, [11], 0, [], 20), new(6, [], 0, [], 0)
    ]);

    [Test]
    public void SimilarTo_SharesMoreAndCostsTheSame_ComesFirst() =>
        Assert.That(Index.SimilarTo(1, new(9)).Select(product => product.ItemId), Is.EqualTo(new[] { 2, 4, 3 }).Or.EqualTo(new[] { 2, 3, 4 }));

    [Test]
    public void SimilarTo_NewProductNobodyMet_HasAnswers() => Assert.That(Index.SimilarTo(3, new(9)), Is.Not.Empty);

    [TestCase(6)]
    [TestCase(999)]
    public void SimilarTo_WithoutTraits_IsEmpty(int product) => Assert.That(Index.SimilarTo(product, new(9)), Is.Empty);

    [Test]
    public void ForUser_LeavesOutWhatHeHasAndWhatIsNotAllowed() =>
        Assert.That(Index.ForUser([new(1), new(2)], new(9) { Allow = id => id != 4 }).Select(product => (product.ItemId, product.ReasonItemId)), Is.EqualTo(new[] { (3, 2) }));

    [Test]
    public void EmptyCatalogue_IsEmpty() => Assert.That(new ContentIndex([]).SimilarTo(1, new(3)), Is.Empty);
}
