using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;
using Nop.Plugin.CustomerLoyalty.Features.Notes;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Setup;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>Keys of telephone systems.</summary>
public class LoyaltyCallerKeyController(CallerKeys keys, CallerKeyListFactory models, OwnerService staff, ICustomerActivityService activities, INotificationService notifications, DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.CallerKeysManage)]
    public async Task<IActionResult> List() => Page("Contacts/CallerKeys", await models.PrepareAsync(new CallerKeyListModel()));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CallerKeysManage)]
    public async Task<IActionResult> Create(CallerKeyListModel model)
    {
        if (model.AgentId <= 0 || !await staff.CanOwnAsync(model.AgentId))
            ModelState.AddModelError(nameof(model.AgentId), await words.TextAsync("Contacts.AgentWrong"));
        if (NoteText.Line(model.Name) is not { Length: <= CallerKeys.LongestName } name)
        {
            ModelState.AddModelError(nameof(model.Name), await words.FillAsync("CallerKeys.NameWrong", CallerKeys.LongestName));
            name = string.Empty;
        }

        if (model.Days is < 1 or > CallerKeys.MostDays)
            ModelState.AddModelError(nameof(model.Days), await words.FillAsync("CallerKeys.DaysWrong", CallerKeys.MostDays));
        if (!ModelState.IsValid)
            return Page("Contacts/CallerKeys", await models.PrepareAsync(model));

        var token = await keys.CreateAsync(model.AgentId, name, model.Days);
        await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await words.FillAsync("Activity.CallerKeyMade", model.AgentId, name));
        Response.Headers.CacheControl = "no-store";
        ModelState.Clear();
        return Page("Contacts/CallerKeys", await models.PrepareAsync(new CallerKeyListModel(), token));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CallerKeysManage)]
    public async Task<IActionResult> Revoke(int id)
    {
        if (await keys.RevokeAsync(id))
        {
            await activities.InsertActivityAsync(ActivityTypeStore.SettingsChanged, await words.FillAsync("Activity.CallerKeyRevoked", id));
            notifications.SuccessNotification(await words.TextAsync("CallerKeys.Revoked"));
        }

        return RedirectToAction(nameof(List));
    }
}
