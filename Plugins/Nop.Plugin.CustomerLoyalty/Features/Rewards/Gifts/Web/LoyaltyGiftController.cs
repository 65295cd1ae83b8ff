using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Tiers.Web;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Rewards.Gifts.Web;

/// <summary>The catalogue of gifts and what was chosen from it.</summary>
public class LoyaltyGiftController(GiftFactory models, ClaimFactory claims, Gifts gifts, GiftDesk desk, TierTexts texts, INotificationService notifications, IWorkContext workContext) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> List() => Page("Gifts/List", await models.CatalogueAsync());

    /// <param name="id">0 for a new one.</param>
    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> Edit(int id) => await models.PrepareAsync(id) is { } model ? Page("Gifts/Edit", model) : RedirectToAction(nameof(List));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> Edit(GiftModel model)
    {
        foreach (var (field, text) in await models.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Gifts/Edit", await models.CompleteAsync(model));
        var gift = model.Id == 0 ? new LoyaltyGift() : await gifts.FindAsync(model.Id);
        if (gift is null)
            return RedirectToAction(nameof(List));
        (gift.Name, gift.Description, gift.KindId, gift.IsActive, gift.StoreId) = (model.Name!.Trim(), model.Description?.Trim() ?? string.Empty, model.KindId, model.IsActive, model.StoreId);
        (gift.Points, gift.TierId, gift.OccasionId, gift.Stock, gift.DeliveryId) = (model.Points, model.TierId, model.OccasionId, model.Stock, model.DeliveryId);
        (gift.VoucherAmount, gift.VoucherDays) = (model.VoucherAmount, model.VoucherDays);
        await gifts.SaveAsync(gift, model.Names.Select(name => (name.LanguageId, name.Name?.Trim() ?? string.Empty, name.Description?.Trim() ?? string.Empty)));
        notifications.SuccessNotification(await texts.TextAsync("Gifts.Saved"));
        return RedirectToAction(nameof(List));
    }

    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> Claims(ClaimSearchModel searchModel) => Page("Gifts/Claims", await claims.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> Rows(ClaimSearchModel searchModel) => Json(await claims.ListAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.GiftsManage)]
    public async Task<IActionResult> Decide(int id, bool handedOver)
    {
        var by = (await workContext.GetCurrentCustomerAsync()).Id;
        var calledOff = handedOver ? default : await desk.CallOffAsync(id, by);
        if (calledOff.UsedInOrder > 0)
            notifications.WarningNotification(await texts.FillAsync("Gifts.VoucherUsed", calledOff.UsedInOrder));
        else if (handedOver ? await desk.HandedOverAsync(id, by) : calledOff.IsDone)
            notifications.SuccessNotification(await texts.TextAsync(handedOver ? "Gifts.HandedOver" : "Gifts.CalledOff"));
        else
            notifications.WarningNotification(await texts.TextAsync("Gifts.DecidedBefore"));
        return RedirectToAction(nameof(Claims));
    }
}
