using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

namespace Engine.Tests.Recommendations;

[Category("D2")]
public class LinearTrainerTests
{
    private static readonly int[][] Users = [[1, 2], [1, 2], [1, 2, 3], [3], [1, 4], [4]];

    [Test]
    public void Sparse_OneSource_IsRidgeRegression()
    {
        // Item 2 from item 1 alone: both in two baskets, |1| = 2, ridge 3: 2 / (2 + 3).
        var graph = LinearTrainer.Train(Sets.Of([1, 2], [1, 2]), new(3, 0));

        Assert.That(graph.Weight(0, 1), Is.EqualTo(.4f).Within(1e-3));
    }

    [Test]
    public void Dense_TwoItems_IsTheClosedForm()
    {
        // P = (XᵀX + 3)⁻¹ of [[5, 2], [2, 5]]: −P₁₂ / P₂₂ = 2 / 5.
        var graph = LinearTrainer.Train(Sets.Of([1, 2], [1, 2]), new(3, 0) { Dense = true });

        Assert.That(graph.Weight(0, 1), Is.EqualTo(.4f).Within(1e-3));
    }

    [Test]
    public void SparseAndDense_WhereNoWeightIsNegative_Agree()
    {
        var sparse = LinearTrainer.Train(Sets.Of(Users), new(1, 0) { Sweeps = 100 });
        var dense = LinearTrainer.Train(Sets.Of(Users), new(1, 0) { Dense = true });

        Assert.That(sparse.Weight(0, 1), Is.EqualTo(dense.Weight(0, 1)).Within(.05));
    }

    [Test]
    public void Sparse_TwoSourcesThatSayTheSame_ShareTheWeight()
    {
        var alone = LinearTrainer.Train(Sets.Of([1, 2], [1, 2], [1, 2]), new(1, 0));
        var shared = LinearTrainer.Train(Sets.Of([1, 2, 3], [1, 2, 3], [1, 2, 3]), new(1, 0) { Sweeps = 200 });

        Assert.That(shared.Weight(0, 1), Is.EqualTo(3 / 7f).Within(.02).And.LessThan(alone.Weight(0, 1)));
    }

    [Test]
    public void Inverse_TimesTheMatrix_IsTheUnitMatrix()
    {
        const int Size = 192;
        var chance = new Random(3);
        var factors = Enumerable.Range(0, Size * Size).Select(_ => chance.NextDouble() - .5).ToArray();
        var matrix = new float[Size * Size];
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
                matrix[(row * Size) + column] = (float)(Enumerable.Range(0, Size).Sum(inner => factors[(row * Size) + inner] * factors[(column * Size) + inner]) + (row == column ? 5 : 0));
        }
        var inverse = (float[])matrix.Clone();

        SymmetricInverse.Invert(inverse, SymmetricInverse.PaddedSize(Size), 2, default);

        float Inverse(int row, int column) => row >= column ? inverse[(row * Size) + column] : inverse[(column * Size) + row];
        for (var row = 0; row < Size; row += 37)
        {
            for (var column = 0; column < Size; column += 13)
                Assert.That(Enumerable.Range(0, Size).Sum(inner => matrix[(row * Size) + inner] * Inverse(inner, column)), Is.EqualTo(row == column ? 1 : 0).Within(1e-4));
        }
    }
}
