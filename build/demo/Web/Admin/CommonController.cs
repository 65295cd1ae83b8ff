using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Localization;

namespace Demo.Web.Admin;

public class CommonController(ILanguageService languages, IWorkContext work) : AdminController
{
    [HttpGet]
    public async Task<IActionResult> SetLanguage(int langid, string? returnUrl)
    {
        if ((await languages.GetAllLanguagesAsync()).FirstOrDefault(language => language.Id == langid) is { } chosen)
            await work.SetWorkingLanguageAsync(chosen);
        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl!) : RedirectToAction("Index", "Home");
    }
}
