namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

public static class ForecastErrors
{
    /// <param name="predicted">Per customer.</param>
    /// <param name="actual">Of the same customers, in the same order.</param>
    public static ForecastError Measure(ReadOnlySpan<double> predicted, ReadOnlySpan<int> actual)
    {
        if (predicted.Length == 0)
            return new ForecastError(0, 0, 0, 0, 0, null);
        var (sum, sumActual, absolute, squared) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < predicted.Length; i++)
        {
            var error = predicted[i] - actual[i];
            (sum, sumActual) = (sum + predicted[i], sumActual + actual[i]);
            (absolute, squared) = (absolute + Math.Abs(error), squared + error * error);
        }

        var (mean, meanActual) = (sum / predicted.Length, sumActual / predicted.Length);
        var (both, one, other) = (0.0, 0.0, 0.0);
        for (var i = 0; i < predicted.Length; i++)
        {
            both += (predicted[i] - mean) * (actual[i] - meanActual);
            one += (predicted[i] - mean) * (predicted[i] - mean);
            other += (actual[i] - meanActual) * (actual[i] - meanActual);
        }

        var spread = Math.Sqrt(one) * Math.Sqrt(other);
        return new ForecastError(predicted.Length, sum, sumActual, absolute / predicted.Length, Math.Sqrt(squared / predicted.Length), spread > 1e-12 ? both / spread : null);
    }
}
