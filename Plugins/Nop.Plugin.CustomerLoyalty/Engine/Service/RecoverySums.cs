using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;

namespace Nop.Plugin.CustomerLoyalty.Engine.Service;

/// <summary>
/// Whether customers with a case bought again as those like them without one did. Only cases that have somebody to be compared with count;
/// their controls weigh as much as they do for the money, and each as one person for the interval.
/// </summary>
/// <param name="Buyers">Share of buyers: with a case against controls, with the 95 % interval of the difference.</param>
/// <param name="Recovered">What customers with a case spent more (or less) than their controls did, in all.</param>
/// <param name="CostPerRecovered">Compensation for each unit of money that came back beyond what would have come anyway; null when none did.</param>
public sealed record RecoverySums(int Cases, Uplift Buyers, decimal Spent, decimal ControlSpent, decimal Recovered, decimal Cost, decimal? CostPerRecovered)
{
    public static RecoverySums Of(IEnumerable<RecoveredCase> all)
    {
        var cases = all.Where(one => one.Controls.Count > 0).ToList();
        var controls = cases.SelectMany(one => one.Controls).ToList();
        var spent = cases.Sum(one => one.Bought ?? 0);
        var control = cases.Sum(one => one.Controls.Average(bought => bought ?? 0));
        var cost = cases.Sum(one => one.Cost);
        return new RecoverySums(cases.Count, Uplift.Of(cases.Count, cases.Count(one => one.Bought is not null), controls.Count, controls.Count(bought => bought is not null)),
            spent, decimal.Round(control, 2), decimal.Round(spent - control, 2), cost, spent - control > 0 ? decimal.Round(cost / (spent - control), 4) : null);
    }
}
