using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What journeys bring against those who are left alone, with the 90 % interval.</summary>
internal static class JourneyUplift
{
    public static Uplift Of(IEnumerable<WonTally> tallies)
    {
        var (treated, control) = (tallies.Where(tally => !tally.IsControl).ToList(), tallies.Where(tally => tally.IsControl).ToList());
        return Uplift.Of(treated.Sum(tally => tally.Count), treated.Sum(tally => tally.Won), control.Sum(tally => tally.Count), control.Sum(tally => tally.Won), Uplift.Z90);
    }

    public static string Text(Uplift uplift) =>
        uplift.Difference is { } difference ? $"{difference:+0.0 %;−0.0 %} ({uplift.Low:+0.0 %;−0.0 %} … {uplift.High:+0.0 %;−0.0 %})" : "–";

    public static string Style(Uplift uplift) => !uplift.IsSignificant ? "text-muted" : uplift.Difference > 0 ? "text-success" : "text-danger";
}
