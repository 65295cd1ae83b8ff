using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Training.Handbook;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Training.Web;

/// <summary>The handbook in the back office.</summary>
public class LoyaltyHandbookController(ChapterFactory chapters) : LoyaltyAdminController
{
    /// <param name="id">Name of a chapter.</param>
    [CheckPermission(LoyaltyPermissions.TrainingUse)]
    public async Task<IActionResult> Index(string? id) => Page("Training/Handbook", await chapters.PrepareAsync(id));
}
