using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Web;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>Customers by stage and by tier over time.</summary>
public class OverviewCharts(OverviewWords wording, DeskWords enums, CustomerTiers tiers, IPermissionService permissions)
{
    private const int MostPoints = 60;

    public async Task<IReadOnlyList<StackModel>> PrepareAsync(OverviewData data)
    {
        // Figures of a segment are not divided any further.
        if (data.Query.SegmentId > 0)
            return [];
        var stacks = new List<StackModel>();
        if (await permissions.AuthorizeAsync(LoyaltyPermissions.CustomersViewAll) && await StagesAsync(data) is { } stages)
            stacks.Add(stages);
        if (await permissions.AuthorizeAsync(LoyaltyPermissions.TiersView) && await TiersAsync(data) is { } members)
            stacks.Add(members);
        return stacks;
    }

    private async Task<StackModel?> StagesAsync(OverviewData data)
    {
        var kinds = new List<(int Part, string Name, string Colour, string? Url)>();
        foreach (var stage in Enum.GetValues<LifecycleStage>())
            kinds.Add(((int)stage, await enums.OfAsync(stage), StageColours.Hex(stage), OverviewLinks.Stage(data.Query, stage)));
        return StackOf("stages", await wording.GetAsync("Stages"), DailyMetric.CustomersByStage, data, kinds);
    }

    private async Task<StackModel?> TiersAsync(OverviewData data)
    {
        var kinds = (await tiers.ProgrammesAsync()).SelectMany(programme => programme.Tiers.Select(tier => (tier.Id, tier.Name, tier.Colour, (string?)OverviewLinks.Tier(tier.Id, programme.Row.StoreId)))).ToList();
        return StackOf("tiers", await wording.GetAsync("Tiers"), DailyMetric.CustomersByTier, data, kinds);
    }

    private static StackModel? StackOf(string key, string title, DailyMetric metric, OverviewData data, IReadOnlyList<(int Part, string Name, string Colour, string? Url)> kinds)
    {
        var byDay = data.Rows.Where(row => row.Figure.Metric == metric).GroupBy(row => row.Day).OrderBy(day => day.Key).ToList();
        if (byDay.Count == 0)
            return null;
        var shown = Enumerable.Range(0, Math.Min(MostPoints, byDay.Count)).Select(point => byDay[(int)((point + 1L) * byDay.Count / Math.Min(MostPoints, byDay.Count)) - 1]).ToList();
        var parts = new List<StackPart>();
        foreach (var (part, name, colour, url) in kinds)
        {
            var numbers = shown.Select(day => day.Where(row => row.Figure.Part == part).Select(row => (long?)row.Figure.Number).FirstOrDefault()).ToList();
            if (numbers.Exists(number => number > 0))
                parts.Add(new StackPart(name, colour, numbers, numbers[^1] ?? 0, url));
        }

        return parts.Count == 0 ? null : new StackModel(key, title, [.. shown.Select(day => OverviewChoices.TextOf(DailyMetrics.DayOf(day.Key)))], parts);
    }
}
