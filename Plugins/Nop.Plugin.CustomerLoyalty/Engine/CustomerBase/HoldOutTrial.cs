namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>
/// Tries a model within the calibration period, plain and corrected. Two stretches of equal length are held out one after
/// the other; the level learnt on the earlier is tried on the later, and the level of the later is what the forecast takes.
/// </summary>
internal sealed class HoldOutTrial(ForecastFitter fitter, SeasonClock season, int end, int holdOutDays)
{
    /// <summary>Orders that pull the level towards 1 as much as the hold-out's orders pull it away.</summary>
    private const double LevelShrinkage = 100;

    /// <param name="Level">For the corrected forecast.</param>
    /// <param name="CorrectionHelps">
    /// Over both stretches the corrected forecast tells better who buys, totals set equal: a stretch of a few months cannot
    /// judge the level of a year, since its own season stands in it.
    /// </param>
    public sealed record Outcome(PurchaseModelKind Kind, Measurement Plain, Measurement? Corrected, double Level, bool CorrectionHelps);

    /// <param name="LevelFree">Mean absolute error with the forecast scaled to the total that came.</param>
    /// <param name="Learnt">The level that would have been right.</param>
    public sealed record Measurement(ForecastError Error, double LevelFree, double Learnt, IReadOnlyList<CalibrationPoint> Points);

    public Outcome? Try(PurchaseModelKind kind)
    {
        var steady = SeasonClock.Plain(season.UnitDays);
        if (Measure(kind, end - holdOutDays, steady, apart: false, 1) is not { } plain)
            return null;
        if (season.Factors.Count == 0
            || Measure(kind, end - 2 * holdOutDays, steady, apart: false, 1) is not { } earlierPlain
            || Measure(kind, end - 2 * holdOutDays, season, apart: true, 1) is not { } earlier
            || Measure(kind, end - holdOutDays, season, apart: true, earlier.Learnt) is not { } corrected)
            return new Outcome(kind, plain, null, 1, false);
        return new Outcome(kind, plain, corrected, corrected.Learnt, earlier.LevelFree + corrected.LevelFree < earlierPlain.LevelFree + plain.LevelFree);
    }

    private Measurement? Measure(PurchaseModelKind kind, int cut, SeasonClock clock, bool apart, double level)
    {
        var histories = fitter.Histories(cut, clock);
        if (histories.Summaries.Length == 0 || fitter.Fit(kind, histories, cut, clock, apart) is not { } forecast)
            return null;
        var expected = ForecastFitter.Expected(forecast, histories, cut, holdOutDays);
        var actual = fitter.Orders(histories, cut, holdOutDays);
        var (foreseen, came) = (expected.Sum(), actual.Sum(orders => (double)orders));
        var scaled = foreseen > 0 ? Array.ConvertAll(expected, orders => orders * came / foreseen) : expected;
        var levelled = Array.ConvertAll(expected, orders => orders * level);
        return new Measurement(ForecastErrors.Measure(levelled, actual), ForecastErrors.Measure(scaled, actual).MeanAbsolute,
            (came + LevelShrinkage) / (foreseen + LevelShrinkage), CalibrationChart.Of(histories.Summaries, levelled, actual));
    }
}
