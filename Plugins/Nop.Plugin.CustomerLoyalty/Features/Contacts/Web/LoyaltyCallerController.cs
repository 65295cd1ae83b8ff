using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Web;

/// <summary>What a telephone system opens for an agent who is logged in: who calls.</summary>
public class LoyaltyCallerController(CallerCardFactory cards, IWorkContext workContext) : LoyaltyAdminController
{
    /// <param name="id">Of a customer, chosen among several.</param>
    [CheckPermission(LoyaltyPermissions.CustomersView)]
    [CheckPermission(LoyaltyPermissions.ContactsView)]
    public async Task<IActionResult> Index(string? phone, string? email, int id = 0) =>
        Page("Contacts/Caller", await cards.PrepareAsync(await workContext.GetCurrentCustomerAsync(), phone, email, id));
}
