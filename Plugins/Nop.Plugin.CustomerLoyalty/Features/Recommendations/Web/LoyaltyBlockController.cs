using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Recommendations.Places;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Configuration;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Recommendations.Web;

public class LoyaltyBlockController(
    BlockListFactory lists,
    BlockPlaceFactory models,
    PlaceDesk places,
    BlockTexts texts,
    ISettingService settings,
    INotificationService notifications,
    ICustomerActivityService activities) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> List() => Page("Blocks/List", await lists.PrepareAsync());

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> List(BlockPlaceSearchModel searchModel) => Json(await lists.RowsAsync(searchModel));

    /// <summary>What holds for every block.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Rules(BlockPlaceSearchModel model)
    {
        if (model.AttributionDays is < 1 or > 90)
            ModelState.AddModelError(nameof(model.AttributionDays), await texts.FillAsync("Between", 1, 90));
        if (!ModelState.IsValid)
            return Page("Blocks/List", await lists.CompleteAsync(model));

        var current = await settings.LoadSettingAsync<CustomerLoyaltySettings>();
        (current.BlocksHideSoldOut, current.BlocksAttributionDays) = (model.HideSoldOut, model.AttributionDays);
        current.BlocksExcludedProducts = string.Join(", ", Blocks.QuestionMaker.NumbersOf(model.ExcludedProducts ?? string.Empty).Order());
        await settings.SaveSettingAsync(current);
        await SavedAsync();
        return RedirectToAction(nameof(List));
    }

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Edit(int id) =>
        await models.PrepareAsync(id) is { } model ? Page("Blocks/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Edit(BlockPlaceModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Blocks/Edit", await models.CompleteAsync(model));

        var place = model.Id == 0 ? new LoyaltyBlockPlace() : await places.FindAsync(model.Id);
        if (place is null)
            return RedirectToAction(nameof(List));
        BlockPlaceFactory.Fill(place, model);
        await places.SaveAsync(place, model.Titles.Select(title => (title.LanguageId, title.Title?.Trim() ?? string.Empty)), BlockPlaceFactory.ChainBOf(model), model.PercentB, model.PercentControl);
        await SavedAsync();
        return RedirectToAction(nameof(Edit), new { id = place.Id });
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.BlocksManage)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await places.FindAsync(id) is { } place)
        {
            await places.DeleteAsync(place, (await models.PrepareAsync(id))!.Titles.Select(title => title.LanguageId));
            await SavedAsync();
        }

        return RedirectToAction(nameof(List));
    }

    private async Task SavedAsync()
    {
        await activities.InsertActivityAsync(ActivityTypeStore.BlocksChanged, await texts.GetAsync("Activity"));
        notifications.SuccessNotification(await texts.GetAsync("Saved"));
    }
}
