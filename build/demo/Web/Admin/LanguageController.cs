using Demo.Domain;
using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Security;
using Nop.Web.Framework.Models.DataTables;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class LanguageController(ILanguageService languages, IRepository<LocaleStringResource> rows, ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> List()
    {
        var all = await languages.GetAllLanguagesAsync(showHidden: true);
        return Grid(new GridPage("Admin.Configuration.Languages", "Languages", "~/Admin/Language/Resources")
        {
            UpdateUrl = "~/Admin/Language/ResourceUpdate",
            Search =
            [
                new SearchField("LanguageId", "Admin.Configuration.Languages.Fields.Name", SearchKind.Choice) { Options = [.. all.Select(language => new KeyValuePair<string, string>($"{language.Id}", $"{language.Name} ({language.LanguageCulture})"))] },
                new SearchField("SearchResourceName", "Admin.Configuration.Languages.Resources.Fields.Name"),
                new SearchField("SearchResourceValue", "Admin.Configuration.Languages.Resources.Fields.Value")
            ],
            Columns =
            [
                Columns.Text("ResourceName", "Admin.Configuration.Languages.Resources.Fields.Name"),
                new ColumnProperty("ResourceValue") { Title = "Admin.Configuration.Languages.Resources.Fields.Value", Editable = true, EditType = EditType.String },
                new ColumnProperty("Id") { Title = "Admin.Common.Edit", Width = "190", ClassName = NopColumnClassDefaults.Button, Render = new RenderButtonsInlineEdit() }
            ]
        });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> Resources(GridRequest request, int languageId, string? searchResourceName, string? searchResourceValue)
    {
        var query = rows.Table.Where(row => row.LanguageId == languageId);
        if (!string.IsNullOrWhiteSpace(searchResourceName))
        {
            var wanted = searchResourceName.Trim().ToLowerInvariant();
            query = query.Where(row => row.ResourceName.ToLower().Contains(wanted));
        }
        if (!string.IsNullOrWhiteSpace(searchResourceValue))
            query = query.Where(row => row.ResourceValue.Contains(searchResourceValue));
        var page = await query.OrderBy(row => row.ResourceName).ToPagedListAsync(request.PageIndex, request.PageSize);
        return GridData(request, page, page.Select(row => new { row.Id, row.ResourceName, row.ResourceValue }));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_LANGUAGES)]
    public async Task<IActionResult> ResourceUpdate(int id, string? resourceValue)
    {
        var row = await rows.GetByIdAsync(id);
        if (row is null)
            return ErrorJson(await texts.GetResourceAsync("Admin.Common.NotFound"));

        await texts.AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { [row.ResourceName] = resourceValue ?? "" }, row.LanguageId);
        return Json(new { });
    }
}
