namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

/// <summary>Standard errors from the curvature of a log-likelihood at its maximum.</summary>
internal static class Curvature
{
    private const double Step = 1e-4;

    /// <summary>Standard errors of the logarithms of the parameters; null for those held at a bound or where the curvature is no peak.</summary>
    public static double?[] StandardErrors(Objective objective, Maximum maximum)
    {
        var size = maximum.Logs.Length;
        var free = Enumerable.Range(0, size).Where(i => Math.Abs(maximum.Logs[i]) < Maximizer.Bound).ToArray();
        var information = Information(objective, maximum.Logs, free);
        var inverse = Invert(information);
        var errors = new double?[size];
        if (inverse is null)
            return errors;
        for (var k = 0; k < free.Length; k++)
            if (inverse[k, k] > 0 && Math.Sqrt(inverse[k, k]) is var error && double.IsFinite(error))
                errors[free[k]] = error;
        return errors;
    }

    /// <summary>The negative Hessian over the free parameters, by central differences of the gradient.</summary>
    public static double[,] Information(Objective objective, double[] logs, int[] free)
    {
        var information = new double[free.Length, free.Length];
        var point = (double[])logs.Clone();
        var (above, below) = (new double[logs.Length], new double[logs.Length]);
        for (var k = 0; k < free.Length; k++)
        {
            point[free[k]] = logs[free[k]] + Step;
            Maximizer.Evaluate(objective, point, above);
            point[free[k]] = logs[free[k]] - Step;
            Maximizer.Evaluate(objective, point, below);
            point[free[k]] = logs[free[k]];
            for (var l = 0; l < free.Length; l++)
            {
                information[k, l] -= (above[free[l]] - below[free[l]]) / (4 * Step);
                information[l, k] -= (above[free[l]] - below[free[l]]) / (4 * Step);
            }
        }

        return information;
    }

    /// <summary>By Gauss and Jordan with pivoting; null when singular.</summary>
    public static double[,]? Invert(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var work = (double[,])matrix.Clone();
        var inverse = new double[size, size];
        for (var i = 0; i < size; i++)
            inverse[i, i] = 1;
        for (var column = 0; column < size; column++)
        {
            var pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(work[row, column]));
            if (!(Math.Abs(work[pivot, column]) > 1e-300))
                return null;
            for (var j = 0; j < size; j++)
            {
                (work[column, j], work[pivot, j]) = (work[pivot, j], work[column, j]);
                (inverse[column, j], inverse[pivot, j]) = (inverse[pivot, j], inverse[column, j]);
            }

            var scale = work[column, column];
            for (var j = 0; j < size; j++)
                (work[column, j], inverse[column, j]) = (work[column, j] / scale, inverse[column, j] / scale);
            for (var row = 0; row < size; row++)
            {
                var factor = work[row, column];
                if (row == column || factor == 0)
                    continue;
                for (var j = 0; j < size; j++)
                    (work[row, j], inverse[row, j]) = (work[row, j] - factor * work[column, j], inverse[row, j] - factor * inverse[column, j]);
            }
        }

        return inverse;
    }
}
