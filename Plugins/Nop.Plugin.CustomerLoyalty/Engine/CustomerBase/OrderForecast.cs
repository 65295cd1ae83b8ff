namespace Nop.Plugin.CustomerLoyalty.Engine.CustomerBase;

/// <summary>A fitted model with what this shop's own past taught beyond it.</summary>
/// <param name="Parameters">In the order of the literature, on the time of the clock.</param>
/// <param name="EstablishedUntil">Day number up to which a first purchase in the log says little about when a customer came; null when all are treated alike.</param>
/// <param name="EstablishedParameters">For customers seen first up to then; empty when all are treated alike.</param>
/// <param name="Level">Expected orders are multiplied by this: what an inner hold-out taught.</param>
public sealed record OrderForecast(PurchaseModelKind Kind, SeasonClock Clock, IReadOnlyList<double> Parameters, int? EstablishedUntil, IReadOnlyList<double> EstablishedParameters, double Level)
{
    private readonly double[] _parameters = [.. Parameters];
    private readonly double[] _established = [.. EstablishedParameters];

    public double Alive(RepeatSummary summary) => PurchaseModels.Alive(Kind, For(summary), summary);

    /// <param name="today">The day of the summary.</param>
    public double Expected(RepeatSummary summary, int today, double horizonDays) =>
        Level * PurchaseModels.Expected(Kind, For(summary), summary, Clock.Between(today, today + horizonDays));

    private double[] For(RepeatSummary summary) => summary.FirstDay <= EstablishedUntil ? _established : _parameters;
}
