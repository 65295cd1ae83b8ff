using Demo.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Common;

namespace Demo.Web.Admin;

/// <summary>Keeps which cards and search blocks the user has folded.</summary>
public class PreferencesController(IGenericAttributeService attributes, IWorkContext work) : AdminController
{
    [HttpPost]
    public async Task<IActionResult> SavePreference(string? name, bool value)
    {
        if (!string.IsNullOrEmpty(name) && name.Length <= 400)
            await attributes.SaveAttributeAsync(await work.GetCurrentCustomerAsync(), name, value);
        return Json(new { Result = true });
    }
}
