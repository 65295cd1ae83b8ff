using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Engine.Segments;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Segments.Web;

/// <summary>What the pages of segments ask for while they are open.</summary>
public class LoyaltySegmentDataController(SegmentService segments, SegmentListFactory lists, SegmentEditorFactory editor, SegmentNames names, SegmentActivity activity) : LoyaltyAdminController
{
    /// <summary>Who would belong to it now; saves nothing.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> Preview(int id, int storeId, string? ruleJson) =>
        Json(await editor.PreviewAsync(await segments.PreviewAsync(ruleJson, storeId, id), ruleJson));

    /// <summary>Products, categories or manufacturers by name, as the select box wants them.</summary>
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> Search(FactSubject subject, string? term) =>
        Json(new { results = (await names.SearchAsync(subject, term)).Select(found => new { id = found.Id, text = found.Name }) });

    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    public async Task<IActionResult> History(int id) => Json(await lists.HistoryAsync(id));

    /// <summary>All members.</summary>
    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public Task<IActionResult> Csv(int id) => ExportAsync(id, TableFormat.Csv);

    [CheckPermission(LoyaltyPermissions.SegmentsView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public Task<IActionResult> Xlsx(int id) => ExportAsync(id, TableFormat.Xlsx);

    private async Task<IActionResult> ExportAsync(int id, TableFormat format)
    {
        if (await segments.FindAsync(id) is not { } segment)
            return NotFound();
        await activity.ExportedAsync(segment.Name);
        return Download(await lists.ExportAsync(id, format));
    }
}
