using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Features.Journeys.Reports;
using Nop.Plugin.CustomerLoyalty.Features.Segments;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Services.Localization;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerLoyalty.Features.Journeys.Web;

/// <summary>What the reader of a journey's report may choose from, and what his choice means.</summary>
public class JourneyFilters(DeskWords words, SegmentService segments, IStoreService stores, ILocalizationService localization)
{
    public async Task<JourneyScope> ScopeAsync(DateTime? fromDay, DateTime? toDay, int storeId, int segmentId) => new(
        Math.Max(0, storeId), Math.Max(0, segmentId),
        fromDay is { Year: > 2000 } from ? await words.UtcAsync(from.Date) : null,
        toDay is { Year: < 3000 } to ? await words.UtcAsync(to.Date.AddDays(1)) : null);

    public async Task FillAsync(JourneyFilterModel filter)
    {
        var all = new SelectListItem(await localization.GetResourceAsync("Admin.Common.All"), "0");
        filter.AvailableStores = [all, .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture)))];
        filter.AvailableSegments = [all, .. (await segments.ListAsync()).Select(segment => new SelectListItem(segment.Name, segment.Id.ToString(CultureInfo.InvariantCulture)))];
    }
}
