using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Profiles;
using Nop.Plugin.CustomerLoyalty.Features.Profiles.Scoring;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>How many of those who bought first in a month come back: read from the last scoring, whatever the shop's size.</summary>
public class CohortModelFactory(ScoreRuns scores, IStoreService stores, DeskWords words, ILocalizationService localization)
{
    public static readonly IReadOnlyList<int> Lengths = [6, 12, 24];

    public async Task<CohortsModel> PrepareAsync(int storeId, int months)
    {
        var model = new CohortsModel { StoreId = Math.Max(0, storeId), Months = Lengths.Contains(months) ? months : 12 };
        model.AvailableStores = [new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0"), .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture), store.Id == model.StoreId))];
        if (await scores.CurrentAsync() is not { } run)
            return model;
        model.IsReady = true;
        model.MadeOn = await words.TimeAsync(run.CompletedOnUtc);
        var cohorts = (await scores.CohortsAsync(model.StoreId)).TakeLast(model.Months).ToList();
        model.Rows = [.. cohorts.Select(cohort => RowOf(cohort, model.StoreId))];
        model.Longest = model.Rows.Select(row => row.Active.Count).DefaultIfEmpty().Max();
        model.Average = [.. Enumerable.Range(0, model.Longest).Select(month => AverageOf(model.Rows, month))];
        return model;
    }

    public async Task<TableFile> WriteAsync(int storeId, int months, TableFormat format)
    {
        var model = await PrepareAsync(storeId, months);
        var columns = new List<TableColumn<CohortRow>> { new("Month", row => row.Month), new("Customers", row => row.Customers) };
        foreach (var month in Enumerable.Range(0, model.Longest))
            columns.Add(new(string.Create(CultureInfo.InvariantCulture, $"+{month + 1}"), row => month < row.Active.Count ? row.Active[month] : null));
        return await TableExport.WriteAsync(format, "cohorts", columns, model.Rows);
    }

    private static CohortRow RowOf(Cohort cohort, int storeId) => new(
        cohort.FirstDay.ToString("yyyy-MM", CultureInfo.InvariantCulture), cohort.Customers, OverviewLinks.Cohort(storeId, cohort.FirstDay), [.. cohort.Active.Skip(1)],
        [.. cohort.Active.Skip(1).Select(active => cohort.Customers == 0 ? 0 : (double)active / cohort.Customers)]);

    private static double? AverageOf(IReadOnlyList<CohortRow> rows, int month)
    {
        var old = rows.Where(row => month < row.Active.Count).ToList();
        return old.Sum(row => row.Customers) is > 0 and var customers ? (double)old.Sum(row => row.Active[month]) / customers : null;
    }
}
