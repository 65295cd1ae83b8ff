namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase.Numerics;

/// <summary>
/// Looks for the maximum of a log-likelihood over the logarithms of its parameters, each within ±<see cref="Bound"/>, by
/// BFGS with backtracking. Parameters at their bound stay there while the likelihood still pulls outwards.
/// </summary>
internal static class Maximizer
{
    /// <summary>From 6·10⁻⁶ to 160,000, for data scaled to 1; beyond that likelihoods of shops are flat.</summary>
    public const double Bound = 12;

    /// <summary>
    /// Times the sum of squared logarithms, taken off the likelihood while searching: picks one point of a flat ridge and
    /// is far below the standard error anywhere else (CDNOW's parameters keep five digits).
    /// </summary>
    public const double Ridge = 1e-4;

    private const int MostSteps = 300;
    private const double LongestStep = 3;

    /// <summary>Settled when the next step promises less likelihood than this; parameters are then within a thousandth of their standard error.</summary>
    private const double Settled = 1e-7;

    /// <param name="weight">Number of customers behind the likelihood; what counts as settled is measured by it.</param>
    public static Maximum Search(Objective objective, ReadOnlySpan<double> start, double weight)
    {
        var size = start.Length;
        var point = start.ToArray();
        var gradient = new double[size];
        var value = Penalised(objective, point, gradient);
        if (!double.IsFinite(value))
            return new Maximum(point, double.NegativeInfinity, false);

        var inverse = Identity(size, 1 / Math.Max(1, weight));
        var fresh = true;
        var (next, nextGradient, direction) = (new double[size], new double[size], new double[size]);
        for (var step = 0; step < MostSteps; step++)
        {
            var ascent = Direction(inverse, point, gradient, direction);
            if (Slope(point, gradient) < 1e-9 * Math.Max(1, weight) || !fresh && ascent < Settled && Slope(point, gradient) < 1e-5 * Math.Max(1, weight))
                return new Maximum(point, value, true);
            if (!(ascent > 0))
            {
                if (fresh)
                    return new Maximum(point, value, Slope(point, gradient) < 1e-5 * Math.Max(1, weight));
                (inverse, fresh) = (Identity(size, 1 / Math.Max(1, weight)), true);
                continue;
            }

            var length = Math.Min(1, LongestStep / direction.Max(part => Math.Abs(part)));
            var nextValue = double.NegativeInfinity;
            for (var halving = 0; halving < 50; halving++, length /= 2)
            {
                for (var i = 0; i < size; i++)
                    next[i] = Math.Clamp(point[i] + length * direction[i], -Bound, Bound);
                nextValue = Penalised(objective, next, nextGradient);
                if (nextValue >= value + 1e-4 * length * ascent)
                    break;
            }

            if (!(nextValue > value))
            {
                if (fresh)
                    return new Maximum(point, value, Slope(point, gradient) < 1e-5 * Math.Max(1, weight));
                (inverse, fresh) = (Identity(size, 1 / Math.Max(1, weight)), true);
                continue;
            }

            fresh = !Update(inverse, point, next, gradient, nextGradient) && fresh;
            (point, next) = (next, point);
            (gradient, nextGradient) = (nextGradient, gradient);
            value = nextValue;
        }

        return new Maximum(point, value, false);
    }

    /// <summary>The likelihood and its gradient with respect to the logarithms.</summary>
    public static double Evaluate(Objective objective, ReadOnlySpan<double> logs, Span<double> gradient)
    {
        Span<double> parameters = stackalloc double[logs.Length];
        for (var i = 0; i < logs.Length; i++)
            parameters[i] = Math.Exp(logs[i]);
        var value = objective(parameters, gradient);
        for (var i = 0; i < logs.Length; i++)
        {
            gradient[i] *= parameters[i];
            if (!double.IsFinite(gradient[i]))
                return double.NegativeInfinity;
        }

        return double.IsNaN(value) ? double.NegativeInfinity : value;
    }

    private static double Penalised(Objective objective, double[] logs, double[] gradient)
    {
        var value = Evaluate(objective, logs, gradient);
        for (var i = 0; i < logs.Length; i++)
        {
            value -= Ridge * logs[i] * logs[i];
            gradient[i] -= 2 * Ridge * logs[i];
        }

        return value;
    }

    /// <summary>The parameter may not move the way the gradient pulls.</summary>
    public static bool Held(double log, double pull) => log >= Bound && pull > 0 || log <= -Bound && pull < 0;

    private static double Slope(double[] point, double[] gradient)
    {
        var most = 0.0;
        for (var i = 0; i < point.Length; i++)
            if (!Held(point[i], gradient[i]))
                most = Math.Max(most, Math.Abs(gradient[i]));
        return most;
    }

    private static double Direction(double[,] inverse, double[] point, double[] gradient, double[] direction)
    {
        var ascent = 0.0;
        for (var i = 0; i < point.Length; i++)
        {
            direction[i] = 0;
            if (Held(point[i], gradient[i]))
                continue;
            for (var j = 0; j < point.Length; j++)
                if (!Held(point[j], gradient[j]))
                    direction[i] += inverse[i, j] * gradient[j];
            ascent += direction[i] * gradient[i];
        }

        return ascent;
    }

    /// <summary>The BFGS update of the inverse Hessian of the negative likelihood; skipped where the curvature is not positive.</summary>
    private static bool Update(double[,] inverse, double[] point, double[] next, double[] gradient, double[] nextGradient)
    {
        var size = point.Length;
        Span<double> step = stackalloc double[size];
        Span<double> change = stackalloc double[size];
        Span<double> image = stackalloc double[size];
        var curvature = 0.0;
        for (var i = 0; i < size; i++)
        {
            (step[i], change[i]) = (next[i] - point[i], gradient[i] - nextGradient[i]);
            curvature += step[i] * change[i];
        }

        if (!(curvature > 1e-300))
            return false;
        var quadratic = 0.0;
        for (var i = 0; i < size; i++)
        {
            image[i] = 0;
            for (var j = 0; j < size; j++)
                image[i] += inverse[i, j] * change[j];
            quadratic += image[i] * change[i];
        }

        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
                inverse[i, j] += (1 + quadratic / curvature) * step[i] * step[j] / curvature - (image[i] * step[j] + step[i] * image[j]) / curvature;
        return true;
    }

    private static double[,] Identity(int size, double scale)
    {
        var matrix = new double[size, size];
        for (var i = 0; i < size; i++)
            matrix[i, i] = scale;
        return matrix;
    }
}
