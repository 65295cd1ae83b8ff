using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Plugin.CustomerLoyalty.Platform.Web;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>How cases are handled: queues, hours, promises, answers, limits.</summary>
public class LoyaltyCaseSetupController(CaseSetupFactory models, CaseSetupForms forms, CaseSetupChecks checks, CaseSetupSaver saver, CaseTexts texts, CaseNotices notices) : LoyaltyAdminController
{
    private const string Saved = "CaseSetup.Saved";

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Index() => Page("Cases/Setup/Index", await models.PrepareAsync(texts));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Settings(CaseSetupModel model)
    {
        await checks.SettingsAsync(model, ModelState);
        if (ModelState.IsValid)
        {
            await saver.SaveAsync(model);
            return await BackAsync();
        }

        var page = await models.PrepareAsync(texts);
        (page.MostFiles, page.LargestFileKilobytes, page.OpenFromContactForm, page.VoucherDays, page.CompensationLimit) = (model.MostFiles, model.LargestFileKilobytes, model.OpenFromContactForm, model.VoucherDays, model.CompensationLimit);
        return Page("Cases/Setup/Index", page);
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Levels(LevelForm form)
    {
        await saver.SaveAsync(form);
        return await BackAsync();
    }

    /// <param name="most">Empty takes the limit of the role away.</param>
    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Limit(int roleId, decimal? most)
    {
        await saver.SetLimitAsync(roleId, most);
        return await BackAsync();
    }

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Queue(int id = 0) => await forms.QueueAsync(id) is { } model ? Page("Cases/Setup/Queue", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Queue(QueueModel model)
    {
        await checks.NameAsync(model.Name, nameof(model.Name), ModelState);
        if (!ModelState.IsValid)
            return Page("Cases/Setup/Queue", await forms.CompleteAsync(model));
        await forms.SaveAsync(model);
        return await BackAsync();
    }

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Category(int id = 0) => await forms.CategoryAsync(id) is { } model ? Page("Cases/Setup/Category", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Category(CaseCategoryModel model)
    {
        await checks.CategoryAsync(model, ModelState);
        if (ModelState.IsValid && !await forms.TrySaveAsync(model))
            ModelState.AddModelError(nameof(model.SystemName), await texts.TextAsync("CaseSetup.Wrong.Taken"));
        return ModelState.IsValid ? await BackAsync() : Page("Cases/Setup/Category", await forms.CompleteAsync(model));
    }

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Calendar(int id = 0) => await forms.CalendarAsync(id) is { } model ? Page("Cases/Setup/Calendar", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Calendar(CalendarModel model)
    {
        await checks.CalendarAsync(model, ModelState);
        if (!ModelState.IsValid)
            return Page("Cases/Setup/Calendar", CaseSetupForms.Complete(model));
        await forms.SaveAsync(model);
        return await BackAsync();
    }

    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Answer(int id = 0) => await forms.TemplateAsync(id) is { } model ? Page("Cases/Setup/Answer", model) : RedirectToAction(nameof(Index));

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> Answer(TemplateModel model)
    {
        await checks.TemplateAsync(model, ModelState);
        if (!ModelState.IsValid)
            return Page("Cases/Setup/Answer", await forms.CompleteAsync(model));
        await forms.SaveAsync(model);
        return await BackAsync();
    }

    [HttpPost]
    [CheckPermission(LoyaltyPermissions.CasesManage)]
    public async Task<IActionResult> RemoveAnswer(int id)
    {
        await forms.DeleteTemplateAsync(id);
        return await BackAsync();
    }

    private async Task<RedirectToActionResult> BackAsync()
    {
        await notices.SayAsync(Saved);
        return RedirectToAction(nameof(Index));
    }
}
