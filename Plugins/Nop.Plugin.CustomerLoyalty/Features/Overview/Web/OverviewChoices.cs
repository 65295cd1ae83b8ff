using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Overview.Daily;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Overview.Web;

/// <summary>What the reader may choose from, and what his choice means.</summary>
public class OverviewChoices(OverviewWords wording, ShopDayClock days, SegmentService segments, IStoreService stores, ILocalizationService localization)
{
    private const int UsualDays = 30;
    private static readonly int[] Usual = [7, 30, 90, 365];

    /// <summary>Days that make no sense become the usual ones; the model then says what is shown.</summary>
    public OverviewQuery Settle(OverviewModel model)
    {
        var today = days.Today;
        var to = model.ToDay is { Year: > 2000 and < 3000 } typedTo && DateOnly.FromDateTime(typedTo) <= today ? DateOnly.FromDateTime(typedTo) : today;
        var from = model.FromDay is { Year: > 2000 } typedFrom && DateOnly.FromDateTime(typedFrom) <= to ? DateOnly.FromDateTime(typedFrom) : to.AddDays(1 - UsualDays);
        if (from < to.AddDays(1 - 366))
            from = to.AddDays(1 - 366);
        (model.FromDay, model.ToDay) = (from.ToDateTime(TimeOnly.MinValue), to.ToDateTime(TimeOnly.MinValue));
        (model.StoreId, model.SegmentId) = (Math.Max(0, model.StoreId), Math.Max(0, model.SegmentId));
        return new OverviewQuery(from, to, model.StoreId, model.SegmentId);
    }

    /// <summary>Of a shop with one store the whole is the store.</summary>
    public async Task<OverviewQuery> SettleAsync(OverviewModel model)
    {
        if ((await stores.GetAllStoresAsync()).Count < 2)
            model.StoreId = 0;
        return Settle(model);
    }

    public async Task FillAsync(OverviewModel model, OverviewQuery query)
    {
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        model.AvailableStores = [all, .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture)))];
        model.AvailableSegments = [all, .. (await segments.ListAsync()).Select(segment => new SelectListItem(segment.Name, segment.Id.ToString(CultureInfo.InvariantCulture)))];
        var periods = new List<PeriodChoice>();
        foreach (var length in Usual)
        {
            var from = days.Today.AddDays(1 - length);
            periods.Add(new PeriodChoice(await wording.FillAsync("LastDays", length), TextOf(from), TextOf(days.Today), query.From == from && query.To == days.Today));
        }

        model.Periods = periods;
    }

    public static string TextOf(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
