using Demo.Web.Models.Admin;
using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Data;
using Nop.Services.Localization;
using Nop.Services.Logging;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace Demo.Web.Admin;

public class MessageTemplateController(
    IRepository<MessageTemplate> rows,
    ILanguageService languages,
    ILocalizedEntityService translations,
    IEventPublisher events,
    ICustomerActivityService activities,
    INotificationService notifications,
    ILocalizationService texts) : AdminController
{
    [HttpGet]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public IActionResult List() => Grid(new GridPage("Admin.ContentManagement.MessageTemplates", "Message templates", "~/Admin/MessageTemplate/TemplateList")
    {
        Search = [new SearchField("SearchKeywords", "Admin.ContentManagement.MessageTemplates.List.SearchKeywords")],
        Columns =
        [
            Columns.Link("Name", "Admin.ContentManagement.MessageTemplates.Fields.Name", "~/Admin/MessageTemplate/Edit"),
            Columns.Text("Subject", "Admin.ContentManagement.MessageTemplates.Fields.Subject"),
            Columns.Yes("IsActive", "Admin.ContentManagement.MessageTemplates.Fields.IsActive"),
            Columns.Edit("~/Admin/MessageTemplate/Edit")
        ]
    });

    [HttpPost]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public async Task<IActionResult> TemplateList(GridRequest request, string? searchKeywords)
    {
        var query = rows.Table;
        if (!string.IsNullOrWhiteSpace(searchKeywords))
            query = query.Where(template => template.Name.Contains(searchKeywords) || template.Subject.Contains(searchKeywords));
        var page = await query.OrderBy(template => template.Name).ToPagedListAsync(request.PageIndex, request.PageSize);
        return GridData(request, page, page.Select(template => new { template.Id, template.Name, template.Subject, template.IsActive }));
    }

    [HttpGet]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        var template = await rows.GetByIdAsync(id);
        if (template is null)
            return RedirectToAction("List");

        var form = new MessageTemplateForm
        {
            Id = template.Id,
            Name = template.Name,
            IsActive = template.IsActive,
            Subject = template.Subject,
            Body = template.Body,
            BccEmailAddresses = template.BccEmailAddresses,
            AllowedTokens = await AllowedTokensAsync()
        };
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
            form.Locales.Add(new MessageTemplateLocale
            {
                LanguageId = language.Id,
                LanguageName = language.Name,
                Subject = await texts.GetLocalizedAsync(template, t => t.Subject, language.Id, returnDefaultValue: false, ensureTwoPublishedLanguages: false),
                Body = await texts.GetLocalizedAsync(template, t => t.Body, language.Id, returnDefaultValue: false, ensureTwoPublishedLanguages: false)
            });
        return View(form);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.ContentManagement.MESSAGE_TEMPLATES_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(int id, MessageTemplateForm form)
    {
        var template = await rows.GetByIdAsync(id);
        if (template is null)
            return RedirectToAction("List");

        template.IsActive = form.IsActive;
        template.Subject = form.Subject;
        template.Body = form.Body;
        template.BccEmailAddresses = form.BccEmailAddresses;
        await rows.UpdateAsync(template);
        foreach (var locale in form.Locales)
        {
            await translations.SaveLocalizedValueAsync(template, t => t.Subject, locale.Subject ?? "", locale.LanguageId);
            await translations.SaveLocalizedValueAsync(template, t => t.Body, locale.Body ?? "", locale.LanguageId);
        }
        await activities.InsertActivityAsync("EditMessageTemplate", template.Name, template);
        notifications.SuccessNotification(await texts.GetResourceAsync("Admin.ContentManagement.MessageTemplates.Updated"));
        return RedirectToAction("Edit", new { id });
    }

    /// <summary>The demo store has no templates of its own: every one is a plugin's, and those are asked for without a token group.</summary>
    private async Task<string> AllowedTokensAsync()
    {
        var asked = new AdditionalTokensAddedEvent { TokenGroups = [] };
        await events.PublishAsync(asked);
        return string.Join(", ", asked.AdditionalTokens.Distinct());
    }
}
