using Nop.Plugin.CustomerLoyalty.Engine.Outcomes;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Experiments;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Services.Catalog;
using Nop.Services.Helpers;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

/// <summary>Tests between chains and what they say, in words.</summary>
public class ExperimentFactory(ExperimentDesk desk, ExperimentResults results, BlockPlaceEditor places, BlockTexts texts, IPriceFormatter prices, IDateTimeHelper time)
{
    private static readonly (Arm Tried, Arm Other)[] Pairs = [(Arm.B, Arm.A), (Arm.A, Arm.Control), (Arm.B, Arm.Control)];

    public async Task<ExperimentListModel> ListAsync()
    {
        var rows = new List<ExperimentModel>();
        foreach (var experiment in await desk.ListAsync())
            rows.Add(await HeadAsync(experiment));
        return new ExperimentListModel { Experiments = rows };
    }

    /// <summary>Null for a test that there is not.</summary>
    public async Task<ExperimentModel?> PrepareAsync(int id)
    {
        if (await desk.FindAsync(id) is not { } experiment)
            return null;
        var report = await results.OfAsync(experiment);
        var model = await HeadAsync(experiment);
        var arms = new[] { Arm.A, Arm.B, Arm.Control }.Where(arm => arm != Arm.Control || experiment.PercentControl > 0).ToList();
        var rows = new List<ArmRow>();
        foreach (var arm in arms)
            rows.Add(await RowAsync(arm, experiment, report.Of(arm)));
        var comparisons = new List<ArmComparisonRow>();
        foreach (var (tried, other) in Pairs.Where(pair => arms.Contains(pair.Other)))
        {
            comparisons.Add(await CompareAsync("Test.ByClicks", tried, other, ArmComparison.Of(report.Of(tried).ClickThrough, report.Of(other).ClickThrough)));
            comparisons.Add(await CompareAsync("Test.ByRevenue", tried, other, ArmComparison.Of(report.Of(tried).PerShown, report.Of(other).PerShown)));
        }

        (model.Arms, model.Comparisons) = (rows, comparisons);
        model.Mixed = report.Mixed == 0 ? string.Empty : await texts.FillAsync("Test.Mixed", report.Mixed.ToString("N0"));
        return model;
    }

    private async Task<ExperimentModel> HeadAsync(LoyaltyExperiment experiment)
    {
        var place = await places.FindAsync(experiment.PlaceId);
        return new ExperimentModel
        {
            Id = experiment.Id,
            PlaceId = experiment.PlaceId,
            HasPlace = place is not null,
            Place = place is null ? await texts.GetAsync("Test.PlaceGone") : await texts.OfSpotAsync(place.Page, place.Zone),
            ChainA = await texts.OfChainAsync(ChainText.Read(experiment.ChainA)),
            ChainB = await texts.OfChainAsync(ChainText.Read(experiment.ChainB)),
            PercentB = experiment.PercentB,
            PercentControl = experiment.PercentControl,
            IsRunning = experiment.IsRunning,
            Period = experiment.EndedOnUtc is { } ended
                ? await texts.FillAsync("Test.Period.Ended", await DayAsync(experiment.StartedOnUtc), await DayAsync(ended))
                : await texts.FillAsync("Test.Period.Running", await DayAsync(experiment.StartedOnUtc))
        };
    }

    private async Task<ArmRow> RowAsync(Arm arm, LoyaltyExperiment experiment, ArmSummary summary) => new(
        await texts.OfAsync(arm),
        await texts.OfChainAsync(ArmChooser.ChainOf(experiment, arm)),
        summary.People.ToString("N0"),
        summary.Shown.ToString("N0"),
        summary.Clicks.ToString("N0"),
        summary.Shown == 0 ? "–" : summary.ClickThrough.Value.ToString("P2"),
        summary.Buyers.ToString("N0"),
        summary.Orders.ToString("N0"),
        await prices.FormatPriceAsync(summary.Revenue, true, false),
        summary.Shown == 0 ? "–" : await prices.FormatPriceAsync(summary.Revenue * 1000 / summary.Shown, true, false),
        Math.Round(summary.ClickThrough.Value * 100, 3),
        summary.Shown == 0 ? 0 : decimal.Round(summary.Revenue * 1000 / summary.Shown, 2));

    private async Task<ArmComparisonRow> CompareAsync(string measure, Arm tried, Arm other, ArmComparison comparison)
    {
        var (triedName, otherName) = (await texts.OfAsync(tried), await texts.OfAsync(other));
        return new ArmComparisonRow(
            $"{await texts.FillAsync("Test.Against", triedName, otherName)}: {await texts.GetAsync(measure)}",
            comparison.Uplift is { } uplift ? Signed(uplift) : "–",
            comparison is { Low: { } low, High: { } high } ? await texts.FillAsync("Test.Interval", Signed(low), Signed(high)) : "–",
            await VerdictAsync(triedName, otherName, comparison),
            comparison.Verdict);
    }

    private Task<string> VerdictAsync(string tried, string other, ArmComparison comparison) => comparison.Verdict switch
    {
        ArmVerdict.Ahead => texts.FillAsync("Test.Ahead", tried, Sure(comparison.Certainty)),
        ArmVerdict.Behind => texts.FillAsync("Test.Ahead", other, Sure(1 - comparison.Certainty)),
        ArmVerdict.Alike => texts.FillAsync("Test.Alike", ArmComparison.WorthHaving.ToString("P0"), comparison.People.ToString("N0")),
        _ => comparison.Needed is { } needed && needed > comparison.People
            ? texts.FillAsync("Test.TooEarly", comparison.People.ToString("N0"), needed.ToString("N0"))
            : texts.FillAsync("Test.TooEarly.Unknown", comparison.People.ToString("N0"))
    };

    /// <summary>Nothing is ever certain.</summary>
    private static string Sure(double certainty) => Math.Min(.999, Math.Floor(certainty * 1000) / 1000).ToString(certainty >= .99 ? "P1" : "P0");

    private static string Signed(double share) => (share > 0 ? "+" : string.Empty) + share.ToString("P1");

    private async Task<string> DayAsync(DateTime utc) => (await time.ConvertToUserTimeAsync(utc, DateTimeKind.Utc)).ToString("g");
}
