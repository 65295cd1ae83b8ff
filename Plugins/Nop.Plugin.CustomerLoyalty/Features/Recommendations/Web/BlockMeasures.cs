using System.Globalization;
using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>
/// Tests of blocks among the measures: what people of either chain ordered by a click in the block, compared with those who were shown the shop's best
/// sellers; in a test without such a share, the tried chain compared with the usual one.
/// </summary>
public class BlockMeasures(ExperimentDesk desk, ExperimentResults results, BlockPlaceEditor places, BlockTexts texts) : IMeasureSource
{
    public async Task<IReadOnlyList<MeasureHead>> ListAsync()
    {
        var heads = new List<MeasureHead>();
        foreach (var experiment in await desk.ListAsync())
        {
            var place = await places.FindAsync(experiment.PlaceId);
            var spot = place is null ? await texts.GetAsync("Test.PlaceGone") : await texts.OfSpotAsync(place.Page, place.Zone);
            heads.Add(new MeasureHead(KeyOf(experiment), MeasureKind.Block, $"{spot} ({await texts.OfChainAsync(ChainText.Read(experiment.ChainB))})",
                experiment.PercentControl > 0 ? experiment.PercentControl : 100 - experiment.PercentB, experiment.IsRunning)
            {
                Report = new MeasureLink("LoyaltyExperiment", "Details", experiment.Id)
            });
        }

        return heads;
    }

    public async Task<ArmPair> CountAsync(string key, MeasurePeriod period)
    {
        if (await desk.FindAsync(int.Parse(key.AsSpan(key.IndexOf(':') + 1), CultureInfo.InvariantCulture)) is not { } experiment || experiment.EndedOnUtc < period.FromUtc)
            return default;
        var report = await results.OfAsync(experiment, period.FromUtc);
        return experiment.PercentControl > 0
            ? new ArmPair(report.Of(Arm.A).Sums + report.Of(Arm.B).Sums, report.Of(Arm.Control).Sums, report.Mixed)
            : new ArmPair(report.Of(Arm.B).Sums, report.Of(Arm.A).Sums, report.Mixed);
    }

    private static string KeyOf(LoyaltyExperiment experiment) => string.Create(CultureInfo.InvariantCulture, $"blocks:{experiment.Id}");
}
