namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Learns from the purchases of a shop what to expect of its customers.</summary>
public static class CustomerBaseModel
{
    private const int FewestBuyers = 30;
    private const int FewestRepeatBuyers = 300;

    /// <summary>Customers in a trial on an inner hold-out: errors are then known to a per cent or two.</summary>
    private const int TrialCustomers = 50_000;

    /// <summary>Customers whose histories a likelihood is summed over: standard errors are then far below what a model is wrong by.</summary>
    private const int FittedCustomers = 50_000;

    private const int ShortestHoldOut = 28;

    /// <summary>A model must be better by this share to be taken before one that stands before it.</summary>
    private const double WorthIt = 0.005;

    /// <summary>MBG/NBD first: its probability of being alive means something for one-time buyers too.</summary>
    private static readonly PurchaseModelKind[] Preference = [PurchaseModelKind.MbgNbd, PurchaseModelKind.ParetoNbd, PurchaseModelKind.BgNbd];

    public static CustomerBaseFit Fit(PurchaseLog log, CustomerBaseOptions options)
    {
        var plain = SeasonClock.Plain(options.UnitDays);
        var end = options.CalibrationEnd.DayNumber;
        var histories = CustomerHistories.At(log, options.CalibrationStart?.DayNumber ?? int.MinValue, end, plain);
        var repeatBuyers = histories.Summaries.Count(summary => summary.Frequency > 0);
        var (spend, spendForecast) = SpendFitter.Fit(histories.Summaries);
        if (histories.Summaries.Length < FewestBuyers)
            return Without(CustomerBaseStep.RecencyFrequency, StepReason.FewBuyers, []);
        if (repeatBuyers < FewestRepeatBuyers)
            return Without(CustomerBaseStep.Rfm, StepReason.FewRepeatBuyers, []);

        var every = Math.Max(1, log.Customers / FittedCustomers);
        var patterns = PatternTable.Of(every == 1 ? histories.Summaries : histories.Summaries.Where((_, place) => place % every == 0));
        var fits = OnCores(PurchaseModels.All, kind => (Kind: kind, Fit: PurchaseModels.Fit(kind, patterns))).ToDictionary(fit => fit.Kind, fit => fit.Fit);
        var from = histories.Summaries.Min(summary => summary.FirstDay);
        var season = SeasonFinder.Find(log, from, end, options.UnitDays);
        var holdOutDays = Math.Min(options.HorizonDays, (end - from) / 3);
        var trial = new HoldOutTrial(new ForecastFitter(log, from, Math.Max(1, log.Customers / TrialCustomers)), season, end, holdOutDays);
        var outcomes = holdOutDays < ShortestHoldOut ? [] : OnCores(Preference.Where(kind => fits[kind].Succeeded), trial.Try).OfType<HoldOutTrial.Outcome>().ToList();
        var candidates = PurchaseModels.All.Select(kind => Candidate(kind, fits[kind], outcomes.Find(outcome => outcome.Kind == kind))).ToList();

        var correction = outcomes.Count > 0 && outcomes.Count(outcome => outcome.CorrectionHelps) * 2 > outcomes.Count;
        if (Choose(fits, outcomes, correction) is not { } chosen)
            return Without(CustomerBaseStep.Rfm, StepReason.NoFit, candidates);
        var learnt = correction ? Corrected(chosen) : null;
        var outcome = outcomes.Find(tried => tried.Kind == chosen);
        var measured = learnt is null ? outcome?.Plain : outcome?.Corrected;
        var forecast = learnt is null
            ? new OrderForecast(chosen, plain, [.. fits[chosen].Parameters.Select(parameter => parameter.Value)], null, [], 1)
            : learnt with { Level = outcome!.Level };
        return new CustomerBaseFit(CustomerBaseStep.Model, StepReason.EnoughData, histories.Summaries.Length, repeatBuyers, candidates, chosen, learnt is not null,
            measured?.Error, outcome is null ? 0 : holdOutDays, measured?.Points ?? [], spend, new CustomerScorer(forecast, spendForecast, options.UnitDays, options.YearlyDiscount));

        OrderForecast? Corrected(PurchaseModelKind kind)
        {
            var fitter = new ForecastFitter(log, from, every);
            return fitter.Fit(kind, fitter.Histories(end, season), end, season, apart: true);
        }

        CustomerBaseFit Without(CustomerBaseStep step, StepReason reason, IReadOnlyList<PurchaseModelFit> tried) =>
            new(step, reason, histories.Summaries.Length, repeatBuyers, tried, null, false, null, 0, [], spend, new CustomerScorer(null, spendForecast, options.UnitDays, options.YearlyDiscount));
    }

    /// <summary>The models have nothing to do with each other: two at a time, in the order they were given.</summary>
    private static List<TResult> OnCores<TResult>(IEnumerable<PurchaseModelKind> kinds, Func<PurchaseModelKind, TResult> work) =>
        [.. kinds.AsParallel().AsOrdered().WithDegreeOfParallelism(Math.Min(2, Environment.ProcessorCount)).Select(work)];

    /// <summary>The least mean absolute error on the inner hold-out; without one, the greatest likelihood.</summary>
    private static PurchaseModelKind? Choose(Dictionary<PurchaseModelKind, LikelihoodFit> fits, List<HoldOutTrial.Outcome> outcomes, bool corrected)
    {
        (PurchaseModelKind? Kind, double Error) best = (null, double.PositiveInfinity);
        foreach (var outcome in outcomes)
            if ((corrected ? outcome.Corrected : outcome.Plain) is { } measured && measured.Error.MeanAbsolute < best.Error * (1 - WorthIt))
                best = (outcome.Kind, measured.Error.MeanAbsolute);
        return best.Kind ?? fits.Where(fit => fit.Value.Succeeded).OrderByDescending(fit => fit.Value.LogLikelihood).Select(fit => (PurchaseModelKind?)fit.Key).FirstOrDefault();
    }

    private static PurchaseModelFit Candidate(PurchaseModelKind kind, LikelihoodFit fit, HoldOutTrial.Outcome? outcome) =>
        new(kind, fit, outcome?.Plain.Error, outcome?.Corrected?.Error);
}
