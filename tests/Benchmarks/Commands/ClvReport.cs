using System.Diagnostics;
using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

namespace Benchmarks.Commands;

/// <summary>Writes what <see cref="ClvCommand"/> found, model by model.</summary>
internal sealed class ClvReport(Report report, CustomerHistories histories, int[] actual, double horizon)
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(2);

    public void Model(PurchaseModelKind kind)
    {
        var name = Label(kind);
        var (fit, milliseconds) = Timed(() => PurchaseModels.Fit(kind, PatternTable.Of(histories.Summaries)));
        if (!Parameters(name, fit, milliseconds))
            return;
        var parameters = fit.Parameters.Select(parameter => parameter.Value).ToArray();
        Error(name, Array.ConvertAll(histories.Summaries, summary => PurchaseModels.Expected(kind, parameters, summary, horizon)));
    }

    public void Spend()
    {
        var (fit, milliseconds) = Timed(() => GammaGamma.Fit(histories.Summaries));
        report.Add("Gamma-Gamma buyers", $"{histories.Summaries.Count(summary => summary is { Frequency: > 0, MeanSpend: > 0 })} repeat buyers of known spend");
        Parameters("Gamma-Gamma", fit, milliseconds);
    }

    public void Choice(PurchaseLog log, CustomerBaseOptions options)
    {
        var watch = Stopwatch.StartNew();
        var fit = CustomerBaseModel.Fit(log, options);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        report.Add("spend by", fit.Spend.Method switch
        {
            SpendMethod.GammaGamma => $"Gamma-Gamma: correlation of orders and spend {fit.Spend.Correlation:0.00} is small",
            SpendMethod.ShrunkenMean => fit.Spend.GammaGamma is { Succeeded: true } ? (FormattableString)$"own mean drawn to the shop's mean: Gamma-Gamma cannot be relied on here (correlation of orders and spend {fit.Spend.Correlation:0.00})" : $"own mean drawn to the shop's mean: Gamma-Gamma could not be fitted",
            _ => $"not foreseen: no repeat order of known amount"
        });
        foreach (var candidate in fit.Candidates)
            if (candidate.Error is { } error)
                report.Add($"inner hold-out {Label(candidate.Kind)}", Text(error) + (candidate.CorrectedError is { } corrected ? $"; corrected: {Text(corrected)}" : ""));
        report.Add("chosen", fit.Chosen is { } kind ? Label(kind) : "none");
        report.Add("why", fit.Reason switch
        {
            StepReason.FewBuyers => $"{fit.Buyers} buyers, fewer than 30: recency and frequency only, no forecast",
            StepReason.FewRepeatBuyers => $"{fit.RepeatBuyers} repeat buyers, fewer than 300: RFM and the fallback score, no forecast is given out",
            StepReason.NoFit => $"no model could be fitted: RFM and the fallback score",
            _ => Why(fit)
        });
        report.Add("choice and correction", $"{elapsed:0.0} ms");
        if (fit.Chosen is null)
            return;
        report.Add("correction", fit.Corrected
            ? (FormattableString)$"season of the shop's own order curve, {Established(fit.Scorer)}, level {fit.Scorer.Orders!.Level:0.000} learnt on the inner hold-out"
            : $"none: less than a year of calibration, buyers who do not keep arriving, a curve that only grows, or no gain on the inner hold-outs");
        Error("corrected", [.. histories.Summaries.Select((_, i) => Corrected(fit.Scorer, log, options, i))]);
        if (fit.ExpectedError is { } expected)
            report.Add("error to expect", Text(expected));
    }

    private static string Established(CustomerScorer scorer) => scorer.Orders?.EstablishedUntil is { } day
        ? $"customers seen first up to {DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} fitted apart"
        : "all customers fitted together";

    private double Corrected(CustomerScorer scorer, PurchaseLog log, CustomerBaseOptions options, int i)
    {
        var customer = histories.Customers[i];
        var days = log.Days(customer);
        var first = options.CalibrationStart is { } start ? days.BinarySearch(start.DayNumber) : 0;
        first = first < 0 ? ~first : first;
        var seen = first + histories.Summaries[i].Frequency + 1;
        return scorer.Score(scorer.Summarise(days[first..seen], log.Amounts(customer)[first..seen], options.CalibrationEnd), options.CalibrationEnd, options.HorizonDays).ExpectedOrders ?? 0;
    }

    private static FormattableString Why(CustomerBaseFit fit)
    {
        if (fit.HoldOutDays == 0)
            return $"greatest likelihood; the calibration period is too short to hold a part of it out";
        return $"least mean absolute error {(fit.Corrected ? "of the corrected forecasts " : "")}on the last {fit.HoldOutDays} days of the calibration period (MBG/NBD where the difference is below 0.5 %)";
    }

    private bool Parameters(string name, LikelihoodFit fit, double milliseconds)
    {
        if (!fit.Succeeded)
        {
            report.Add(name, fit.Failure switch
            {
                FitFailure.NoData => "FAILED: nothing to fit (no customer with time or repeat purchase of known amount)",
                FitFailure.NoRepeats => "FAILED: nobody bought twice, so nothing tells how often customers buy",
                _ => "FAILED: the search for the maximum did not settle"
            });
            return false;
        }

        foreach (var parameter in fit.Parameters)
            report.Add($"{name} {Latin(parameter.Name)}", parameter.StandardError is { } error
                ? (FormattableString)$"{parameter.Value:g6}  standard error {error:g4}{(error > 3 * parameter.Value ? "  (the data hardly tell this parameter)" : "")}"
                : $"{parameter.Value:g6}  standard error unknown (the likelihood is flat here)");
        report.Add($"{name} log-likelihood", $"{fit.LogLikelihood:0.000}");
        report.Add($"{name} fit", $"{milliseconds:0.0} ms (fastest of up to 5 after a first; grouping included)");
        if (fit.AtBound.Count > 0)
            report.Add($"{name} note", $"{string.Join(", ", fit.AtBound.Select(Latin))} clamped at the end of the range: the data cannot tell them");
        return true;
    }

    private void Error(string name, double[] predicted)
    {
        var error = ForecastErrors.Measure(predicted, actual);
        report.Add($"{name} hold-out", Text(error));
    }

    private static string Text(ForecastError error) => string.Create(CultureInfo.InvariantCulture,
        $"predicted {error.Predicted:0.0}  actual {error.Actual:0}  ({(error.TotalBias is { } bias ? bias.ToString("+0.0%;-0.0%", CultureInfo.InvariantCulture) : "nothing came")})  MAE {error.MeanAbsolute:0.0000}  RMSE {error.RootMeanSquare:0.0000}  correlation {(error.Correlation is { } correlation ? correlation.ToString("0.0000", CultureInfo.InvariantCulture) : "undefined")}");

    private static (LikelihoodFit Fit, double Milliseconds) Timed(Func<LikelihoodFit> work)
    {
        var start = Stopwatch.GetTimestamp();
        var fit = work();
        var best = Stopwatch.GetElapsedTime(start);
        for (var again = 0; again < 5 && best < LongEnough; again++)
        {
            start = Stopwatch.GetTimestamp();
            fit = work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            best = elapsed < best ? elapsed : best;
        }

        return (fit, best.TotalMilliseconds);
    }

    private static string Label(PurchaseModelKind kind) => kind switch
    {
        PurchaseModelKind.BgNbd => "BG/NBD",
        PurchaseModelKind.MbgNbd => "MBG/NBD",
        _ => "Pareto/NBD"
    };

    private static string Latin(string name) => name switch { "α" => "alpha", "β" => "beta", "γ" => "gamma", _ => name };
}
