using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Graphs;

namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>
/// Inverse of a symmetric positive definite matrix in place by blocked sweeps (Goodnight 1979): n³/2 multiplications, done for the lower
/// triangle alone, four rows and sixteen columns at a time.
/// </summary>
internal static class SymmetricInverse
{
    private const int Block = 64;
    private const int Tile = 512;
    private const int Lanes = 8;

    /// <summary>Smallest multiple of the block size that holds so many rows; the rows added must be those of the unit matrix.</summary>
    public static int PaddedSize(int size) => (size + Block - 1) / Block * Block;

    /// <param name="matrix">Rows one after the other; its lower triangle is read and replaced, the upper one is not touched.</param>
    /// <param name="size">As <see cref="PaddedSize"/> gives it.</param>
    public static void Invert(float[] matrix, int size, int workers, CancellationToken cancellation)
    {
        var column = new float[size * Block];
        var row = new float[Block * size];
        var pivot = new float[Block * Block];
        for (var from = 0; from < size; from += Block)
        {
            TakePanel(matrix, size, from, column, pivot);
            SmallInverse.Invert(pivot, Block);
            MultiplyPanel(column, pivot, row, size);
            Workers.Run(size / 4, workers, () => 0, (quad, _) => Update(matrix, size, 4 * quad, column, row), cancellation);
            PutPanel(matrix, size, from, row, pivot);
        }
        for (var place = 0; place < matrix.Length; place++)
            matrix[place] = -matrix[place];
    }

    /// <summary>Column panel A[:, K] out of the lower triangle; zero in the rows of K, so that the update leaves them.</summary>
    private static void TakePanel(float[] matrix, int size, int from, float[] column, float[] pivot)
    {
        for (var line = 0; line < size; line++)
        {
            for (var place = 0; place < Block; place++)
            {
                var value = line >= from + place ? matrix[((long)line * size) + from + place] : matrix[((long)(from + place) * size) + line];
                if (line >= from && line < from + Block)
                {
                    pivot[((line - from) * Block) + place] = value;
                    value = 0;
                }
                column[(line * Block) + place] = value;
            }
        }
    }

    private static void MultiplyPanel(float[] column, float[] pivot, float[] row, int size)
    {
        for (var line = 0; line < size; line++)
        {
            for (var place = 0; place < Block; place++)
            {
                var sum = 0f;
                for (var inner = 0; inner < Block; inner++)
                    sum += column[(line * Block) + inner] * pivot[(inner * Block) + place];
                row[(place * size) + line] = sum;
            }
        }
    }

    /// <summary>Rows quad … quad + 3 of A −= C · R, up to the diagonal (and a few places beyond, which nobody reads).</summary>
    private static void Update(float[] matrix, int size, int quad, float[] column, float[] row)
    {
        var end = Math.Min(size, (quad + 4 + (2 * Lanes) - 1) / (2 * Lanes) * (2 * Lanes));
        ref var to = ref MemoryMarshal.GetArrayDataReference(matrix);
        ref var right = ref MemoryMarshal.GetArrayDataReference(row);
        for (var tile = 0; tile < end; tile += Tile)
        {
            for (var at = tile; at < Math.Min(tile + Tile, end); at += 2 * Lanes)
                UpdateCell(ref to, ref right, column, size, quad, at);
        }
    }

    private static void UpdateCell(ref float to, ref float right, float[] column, int size, int quad, int at)
    {
        Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (var inner = 0; inner < Block; inner++)
        {
            var place = (nuint)((inner * (long)size) + at);
            var first = Vector256.LoadUnsafe(ref right, place);
            var second = Vector256.LoadUnsafe(ref right, place + Lanes);
            var left = Vector256.Create(column[(quad * Block) + inner]);
            (a0, a1) = (Vector256.FusedMultiplyAdd(left, first, a0), Vector256.FusedMultiplyAdd(left, second, a1));
            left = Vector256.Create(column[((quad + 1) * Block) + inner]);
            (b0, b1) = (Vector256.FusedMultiplyAdd(left, first, b0), Vector256.FusedMultiplyAdd(left, second, b1));
            left = Vector256.Create(column[((quad + 2) * Block) + inner]);
            (c0, c1) = (Vector256.FusedMultiplyAdd(left, first, c0), Vector256.FusedMultiplyAdd(left, second, c1));
            left = Vector256.Create(column[((quad + 3) * Block) + inner]);
            (d0, d1) = (Vector256.FusedMultiplyAdd(left, first, d0), Vector256.FusedMultiplyAdd(left, second, d1));
        }
        Subtract(ref to, ((long)quad * size) + at, a0, a1);
        Subtract(ref to, ((long)(quad + 1) * size) + at, b0, b1);
        Subtract(ref to, ((long)(quad + 2) * size) + at, c0, c1);
        Subtract(ref to, ((long)(quad + 3) * size) + at, d0, d1);
    }

    private static void Subtract(ref float to, long place, Vector256<float> first, Vector256<float> second)
    {
        (Vector256.LoadUnsafe(ref to, (nuint)place) - first).StoreUnsafe(ref to, (nuint)place);
        (Vector256.LoadUnsafe(ref to, (nuint)place + Lanes) - second).StoreUnsafe(ref to, (nuint)place + Lanes);
    }

    private static void PutPanel(float[] matrix, int size, int from, float[] row, float[] pivot)
    {
        for (var line = 0; line < size; line++)
        {
            for (var place = 0; place < Block; place++)
            {
                if (line >= from && line < from + Block)
                    matrix[((long)line * size) + from + place] = -pivot[((line - from) * Block) + place];
                else if (line > from)
                    matrix[((long)line * size) + from + place] = row[(place * size) + line];
                else
                    matrix[((long)(from + place) * size) + line] = row[(place * size) + line];
            }
        }
    }
}
