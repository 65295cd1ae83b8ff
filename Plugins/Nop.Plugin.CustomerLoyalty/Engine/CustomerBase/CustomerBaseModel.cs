namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>Learns from the purchases of a shop what to expect of its customers.</summary>
public static class CustomerBaseModel
{
    private const int FewestBuyers = 30;
    private const int FewestRepeatBuyers = 300;

    public static CustomerBaseFit Fit(PurchaseLog log, CustomerBaseOptions options)
    {
        var histories = CustomerHistories.At(log, options.CalibrationStart, options.CalibrationEnd, options.UnitDays);
        var repeatBuyers = histories.Summaries.Count(summary => summary.Frequency > 0);
        var (spend, forecast) = SpendFitter.Fit(histories.Summaries);
        if (histories.Summaries.Length < FewestBuyers)
            return Without(CustomerBaseStep.RecencyFrequency, StepReason.FewBuyers);
        if (repeatBuyers < FewestRepeatBuyers)
            return Without(CustomerBaseStep.Rfm, StepReason.FewRepeatBuyers);

        var patterns = PatternTable.Of(histories.Summaries);
        var candidates = PurchaseModels.All.Select(kind => new PurchaseModelFit(kind, PurchaseModels.Fit(kind, patterns), null, null)).ToList();
        var chosen = candidates.Where(candidate => candidate.Fit.Succeeded).MaxBy(candidate => candidate.Fit.LogLikelihood);
        if (chosen is null)
            return Without(CustomerBaseStep.Rfm, StepReason.NoFit);
        var scorer = new CustomerScorer(chosen.Kind, [.. chosen.Fit.Parameters.Select(parameter => parameter.Value)], options.UnitDays, 1, forecast, options.YearlyDiscount);
        return new CustomerBaseFit(CustomerBaseStep.Model, StepReason.EnoughData, histories.Summaries.Length, repeatBuyers, candidates, chosen.Kind, null, 0, [], spend, scorer);

        CustomerBaseFit Without(CustomerBaseStep step, StepReason reason) =>
            new(step, reason, histories.Summaries.Length, repeatBuyers, [], null, null, 0, [], spend, new CustomerScorer(null, [], options.UnitDays, 1, forecast, options.YearlyDiscount));
    }
}
