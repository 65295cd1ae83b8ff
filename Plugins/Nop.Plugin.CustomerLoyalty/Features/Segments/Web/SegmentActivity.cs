using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Services.Localization;
using Nop.Services.Logging;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>Entries in nopCommerce's activity log.</summary>
public class SegmentActivity(ICustomerActivityService activities, ILocalizationService localization)
{
    public Task SavedAsync(string name) => AddAsync(ActivityTypeStore.SegmentSaved, "Activity.SegmentSaved", name);

    public Task DeletedAsync(string name) => AddAsync(ActivityTypeStore.SegmentDeleted, "Activity.SegmentDeleted", name);

    public Task ExportedAsync(string name) => AddAsync(ActivityTypeStore.SegmentExported, "Activity.SegmentsExported", name);

    private async Task AddAsync(string keyword, string text, string name) =>
        await activities.InsertActivityAsync(keyword, string.Format(await localization.GetResourceAsync($"{CustomerLoyaltyDefaults.LocalePrefix}.{text}"), name));
}
