using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Features.Owners;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Tables;
using Nop.Plugin.CustomerLoyalty.Platform.Texts;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Services.Messages;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

public class LoyaltyContactController(
    ContactListFactory lists,
    ContactFormFactory forms,
    ContactService contacts,
    ContactExport export,
    CustomerAccess access,
    INotificationService notifications,
    DeskWords words) : LoyaltyAdminController
{
    [CheckPermission(LoyaltyPermissions.ContactsView)]
    public async Task<IActionResult> List(ContactSearchModel searchModel) => Page("Contacts/List", await lists.SearchAsync(searchModel));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ContactsView)]
    public async Task<IActionResult> Rows(ContactSearchModel searchModel) => Json(await lists.ListAsync(searchModel));

    /// <summary>The list as filtered, all pages of it.</summary>
    [CheckPermission(LoyaltyPermissions.ContactsView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Csv(ContactSearchModel searchModel) => Download(await export.WriteAsync(await lists.QueryAsync(searchModel), TableFormat.Csv));

    [CheckPermission(LoyaltyPermissions.ContactsView)]
    [CheckPermission(LoyaltyPermissions.CustomersExport)]
    public async Task<IActionResult> Xlsx(ContactSearchModel searchModel) => Download(await export.WriteAsync(await lists.QueryAsync(searchModel), TableFormat.Xlsx));

    /// <param name="customerId">0 for somebody who is not known.</param>
    [CheckPermission(LoyaltyPermissions.ContactsWork)]
    public async Task<IActionResult> Log(int customerId = 0, int orderId = 0, int caseId = 0, string? address = null, string? from = null)
    {
        if (customerId > 0 && !await access.MaySeeAsync(customerId))
            return AccessDeniedView();
        return await forms.NewAsync(Math.Max(0, customerId), orderId, caseId, address, from) is { } model ? Page("Contacts/Edit", model) : RedirectToAction(nameof(List));
    }

    [CheckPermission(LoyaltyPermissions.ContactsView)]
    [CheckPermission(LoyaltyPermissions.ContactsWork)]
    public async Task<IActionResult> Edit(int id, string? from = null)
    {
        if (await contacts.FindAsync(id) is not { } contact)
            return RedirectToAction(nameof(List));
        if (!await MaySeeAsync(contact))
            return AccessDeniedView();
        return await forms.EditAsync(contact, from) is { } model ? Page("Contacts/Edit", model) : RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ContactsWork)]
    public async Task<IActionResult> Save(ContactModel model)
    {
        if (model.CustomerId < 0 || (model.CustomerId > 0 && !await access.MaySeeAsync(model.CustomerId)))
            return AccessDeniedView();
        if (model.Version > 0 && await contacts.FindAsync(model.Key) is { } before && !await MaySeeAsync(before))
            return AccessDeniedView();
        if (model.Key == Guid.Empty || await forms.CompleteAsync(model) is null)
            return RedirectToAction(nameof(List));
        foreach (var (field, text) in await forms.ErrorsAsync(model))
            ModelState.AddModelError(field, text);
        if (!ModelState.IsValid)
            return Page("Contacts/Edit", model);

        if (!await contacts.SaveAsync(await forms.DraftAsync(model)))
        {
            ModelState.Remove(nameof(model.Version));
            ModelState.Remove(nameof(model.Key));
            return await forms.ConflictAsync(model) is { } shown ? Page("Contacts/Edit", shown) : RedirectToAction(nameof(List));
        }

        notifications.SuccessNotification(await words.TextAsync("Contacts.Saved"));
        return Back(model.From, model.CustomerId, model.OrderId, model.CaseId);
    }

    /// <summary>Says what became of a promise.</summary>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ContactsWork)]
    public async Task<IActionResult> Decide(int id, PromiseState state, string? outcome, string? from = null)
    {
        if (await contacts.FindAsync(id) is not { } contact)
            return RedirectToAction(nameof(List));
        if (!await MaySeeAsync(contact))
            return AccessDeniedView();
        if (Enum.IsDefined(state) && await contacts.DecideAsync(id, state, outcome?.Trim()))
            notifications.SuccessNotification(await words.TextAsync("Contacts.Decided"));
        else
            notifications.WarningNotification(await words.TextAsync("Contacts.DecidedBefore"));
        return Back(from, contact.CustomerId, contact.OrderId, contact.CaseId);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.ContactsWork)]
    public async Task<IActionResult> Delete(int id)
    {
        if (await contacts.FindAsync(id) is { } contact)
        {
            if (!await MaySeeAsync(contact))
                return AccessDeniedView();
            await contacts.DeleteAsync(id);
            notifications.SuccessNotification(await words.TextAsync("Contacts.Deleted"));
        }

        return RedirectToAction(nameof(List));
    }

    private async Task<bool> MaySeeAsync(LoyaltyContact contact) =>
        await access.OnlyOfAsync() is not { } me || contact.AgentId == me || contact.PromiseOwnerId == me || (contact.CustomerId > 0 && await access.MaySeeAsync(contact.CustomerId));

    private RedirectToActionResult Back(string? from, int customerId, int orderId, int caseId) => from switch
    {
        "case" when caseId > 0 => RedirectToAction("View", "LoyaltyCase", new { id = caseId }),
        "order" when orderId > 0 => RedirectToAction("Edit", "Order", new { id = orderId }),
        "day" => RedirectToAction("Index", "LoyaltyDay"),
        "customer" when customerId > 0 => RedirectToAction("Index", "LoyaltyCustomer", new { id = customerId }, "contacts"),
        _ => RedirectToAction(nameof(List))
    };
}
