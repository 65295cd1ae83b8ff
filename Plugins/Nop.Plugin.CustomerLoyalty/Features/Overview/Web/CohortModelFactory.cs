using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>How many of those who bought first in a month come back: read from the last scoring, whatever the shop's size.</summary>
public class CohortModelFactory(ScoreRuns scores, SegmentService segments, IStoreService stores, DeskWords words, ILocalizationService localization)
{
    public static readonly IReadOnlyList<int> Lengths = [6, 12, 24];

    public async Task<CohortsModel> PrepareAsync(int storeId, int months, int segmentId = 0)
    {
        var model = new CohortsModel { StoreId = Math.Max(0, storeId), SegmentId = Math.Max(0, segmentId), Months = Lengths.Contains(months) ? months : 12 };
        var all = await localization.GetResourceAsync("Admin.Common.All");
        model.AvailableSegments = [new SelectListItem(all, "0"), .. (await segments.ListAsync()).Select(segment => new SelectListItem(segment.Name, segment.Id.ToString(CultureInfo.InvariantCulture), segment.Id == model.SegmentId))];
        model.AvailableStores = [new SelectListItem(all, "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture), store.Id == model.StoreId))];
        if (await scores.CurrentAsync() is not { } run)
            return model;
        model.IsReady = true;
        model.MadeOn = await words.TimeAsync(run.CompletedOnUtc);
        var known = model.SegmentId == 0 ? await scores.CohortsAsync(model.StoreId) : await scores.CohortsAsync(model.StoreId, model.SegmentId);
        model.IsSegmentUnknown = known is null;
        model.Rows = [.. (known ?? []).TakeLast(model.Months).Select(cohort => RowOf(cohort, model))];
        model.Longest = model.Rows.Select(row => row.Active.Count).DefaultIfEmpty().Max();
        model.Average = [.. Enumerable.Range(0, model.Longest).Select(month => AverageOf(model.Rows, month))];
        return model;
    }

    public async Task<TableFile> WriteAsync(int storeId, int months, int segmentId, TableFormat format)
    {
        var model = await PrepareAsync(storeId, months, segmentId);
        var columns = new List<TableColumn<CohortRow>> { new(await words.TextAsync("Dashboard.Cohorts.Month"), row => row.Month), new(await words.TextAsync("Dashboard.Customers"), row => row.Customers) };
        foreach (var month in Enumerable.Range(0, model.Longest))
            columns.Add(new(string.Create(CultureInfo.InvariantCulture, $"+{month + 1}"), row => month < row.Active.Count ? row.Active[month] : null));
        return await TableExport.WriteAsync(format, "cohorts", columns, model.Rows);
    }

    private static CohortRow RowOf(Cohort cohort, CohortsModel model) => new(
        cohort.FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture), cohort.Customers, OverviewLinks.Cohort(model.StoreId, cohort.FirstDay, model.SegmentId), [.. cohort.Active.Skip(1)],
        [.. cohort.Active.Skip(1).Select(active => cohort.Customers == 0 ? 0 : (double)active / cohort.Customers)]);

    private static double? AverageOf(IReadOnlyList<CohortRow> rows, int month)
    {
        var old = rows.Where(row => month < row.Active.Count).ToList();
        return old.Sum(row => row.Customers) is > 0 and var customers ? (double)old.Sum(row => row.Active[month]) / customers : null;
    }
}
