namespace Nop.Plugin.CustomerLoyalty.Engine.Recommendations.Linear;

/// <summary>Inverse of a small symmetric positive definite matrix in double precision.</summary>
internal static class SmallInverse
{
    public static void Invert(float[] matrix, int size)
    {
        var work = new double[size * size];
        for (var place = 0; place < work.Length; place++)
            work[place] = matrix[place];
        for (var pivot = 0; pivot < size; pivot++)
            Sweep(work, size, pivot);
        for (var place = 0; place < work.Length; place++)
            matrix[place] = (float)work[place];
    }

    /// <summary>Gauss and Jordan without exchange of rows, which a positive definite matrix does not need.</summary>
    private static void Sweep(double[] work, int size, int pivot)
    {
        var scale = 1 / work[(pivot * size) + pivot];
        work[(pivot * size) + pivot] = 1;
        for (var column = 0; column < size; column++)
            work[(pivot * size) + column] *= scale;
        for (var row = 0; row < size; row++)
        {
            if (row == pivot)
                continue;
            var factor = work[(row * size) + pivot];
            work[(row * size) + pivot] = 0;
            for (var column = 0; column < size; column++)
                work[(row * size) + column] -= factor * work[(pivot * size) + column];
        }
    }
}
