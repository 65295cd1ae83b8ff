using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The forms of queues, categories, calendars and templates: filled, checked and saved.</summary>
public class CaseSetupForms(CaseShelfStore shelf, ServiceStore service, CaseNames names, ILanguageService languages, ILocalizationService localization, ILocalizedEntityService translations, CaseCatchUp catchUp)
{
    public async Task<QueueModel?> QueueAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new QueueModel());
        return await shelf.FindQueueAsync(id) is { } row ? await CompleteAsync(new QueueModel { Id = row.Id, Name = row.Name, CalendarId = row.CalendarId, LeaderId = row.LeaderId, IsForEverythingElse = row.IsForEverythingElse, DisplayOrder = row.DisplayOrder }) : null;
    }

    public async Task<QueueModel> CompleteAsync(QueueModel model)
    {
        model.Calendars = await names.ChoicesAsync((await service.CalendarsAsync()).Select(calendar => (calendar.Id, calendar.Name)), "CaseSetup.AroundTheClock", model.CalendarId);
        model.Agents = await names.ChoicesAsync(await names.AgentsAsync(), "Cases.Nobody", model.LeaderId);
        return model;
    }

    /// <summary>One queue takes everything else: another one that did does no more.</summary>
    public async Task SaveAsync(QueueModel model)
    {
        var all = await shelf.QueuesAsync();
        var row = all.FirstOrDefault(queue => queue.Id == model.Id) ?? new LoyaltyCaseQueue();
        (row.Name, row.CalendarId, row.LeaderId, row.DisplayOrder) = (model.Name!.Trim(), model.CalendarId, model.LeaderId, model.DisplayOrder);
        row.IsForEverythingElse = model.IsForEverythingElse || all.All(queue => queue.Id == row.Id || !queue.IsForEverythingElse);
        await shelf.SaveAsync(row);
        foreach (var other in all.Where(queue => row.IsForEverythingElse && queue.Id != row.Id && queue.IsForEverythingElse))
        {
            other.IsForEverythingElse = false;
            await shelf.SaveAsync(other);
        }

        await catchUp.CountAgainAsync();
    }

    public async Task<CaseCategoryModel?> CategoryAsync(int id)
    {
        if (id == 0)
            return await CompleteAsync(new CaseCategoryModel { PriorityId = (int)CasePriority.Normal, IsPublic = true });
        if (await shelf.FindCategoryAsync(id) is not { } row)
            return null;
        var model = new CaseCategoryModel { Id = row.Id, Name = row.Name, SystemName = row.SystemName, QueueId = row.QueueId, PriorityId = row.PriorityId, IsPublic = row.IsPublic, IsActive = row.IsActive, DisplayOrder = row.DisplayOrder };
        foreach (var language in await languages.GetAllLanguagesAsync(true))
            model.Names.Add(new LanguageName { LanguageId = language.Id, Name = await localization.GetLocalizedAsync(row, one => one.Name, language.Id, false, false) });
        return await CompleteAsync(model);
    }

    public async Task<CaseCategoryModel> CompleteAsync(CaseCategoryModel model)
    {
        var typed = model.Names.ToDictionary(name => name.LanguageId, name => name.Name);
        model.Names = [.. (await languages.GetAllLanguagesAsync(true)).Select(language => new LanguageName { LanguageId = language.Id, LanguageTitle = language.Name, Name = typed.GetValueOrDefault(language.Id) })];
        model.Queues = await names.ChoicesAsync((await names.QueuesAsync()).Select(one => (one.Key, one.Value)), null, model.QueueId);
        model.Priorities = await names.EnumAsync<CasePriority>(null, model.PriorityId);
        return model;
    }

    /// <summary>False when another category has the system name.</summary>
    public async Task<bool> TrySaveAsync(CaseCategoryModel model)
    {
        var row = model.Id > 0 ? await shelf.FindCategoryAsync(model.Id) : null;
        row ??= new LoyaltyCaseCategory { SystemName = model.SystemName!.Trim() };
        (row.Name, row.QueueId, row.PriorityId, row.IsPublic, row.IsActive, row.DisplayOrder) = (model.Name!.Trim(), model.QueueId, model.PriorityId, model.IsPublic, model.IsActive, model.DisplayOrder);
        if (!await shelf.TrySaveAsync(row))
            return false;
        foreach (var name in model.Names)
            await translations.SaveLocalizedValueAsync(row, one => one.Name, name.Name?.Trim() ?? string.Empty, name.LanguageId);
        return true;
    }

    public async Task<CalendarModel?> CalendarAsync(int id) => id == 0 ? Complete(new CalendarModel { ZoneId = TimeZoneInfo.Utc.Id })
        : await service.FindCalendarAsync(id) is { } row ? Complete(new CalendarModel { Id = row.Id, Name = row.Name, ZoneId = row.ZoneId, Shifts = row.Shifts, Holidays = row.Holidays }) : null;

    public static CalendarModel Complete(CalendarModel model)
    {
        model.Zones = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => new SelectListItem(zone.DisplayName, zone.Id, zone.Id == model.ZoneId))];
        return model;
    }

    /// <summary>Every case that is worked on is counted again by the new hours.</summary>
    public async Task SaveAsync(CalendarModel model)
    {
        var row = (model.Id > 0 ? await service.FindCalendarAsync(model.Id) : null) ?? new LoyaltyServiceCalendar();
        (row.Name, row.ZoneId, row.Shifts, row.Holidays) = (model.Name!.Trim(), model.ZoneId!, model.Shifts!.Trim(), model.Holidays?.Trim());
        await service.SaveAsync(row);
        await catchUp.CountAgainAsync();
    }

    public async Task<TemplateModel?> TemplateAsync(int id) => id == 0 ? await CompleteAsync(new TemplateModel())
        : await shelf.FindTemplateAsync(id) is { } row ? await CompleteAsync(new TemplateModel { Id = row.Id, Name = row.Name, LanguageId = row.LanguageId, CategoryId = row.CategoryId, Text = row.Text, DisplayOrder = row.DisplayOrder }) : null;

    public async Task<TemplateModel> CompleteAsync(TemplateModel model)
    {
        model.Languages = await names.ChoicesAsync((await languages.GetAllLanguagesAsync(true)).Select(language => (language.Id, language.Name)), "CaseSetup.AnyLanguage", model.LanguageId);
        model.Categories = await names.ChoicesAsync((await names.CategoriesAsync()).Select(one => (one.Key, one.Value)), "CaseSetup.AnyCategory", model.CategoryId);
        return model;
    }

    public async Task SaveAsync(TemplateModel model)
    {
        var row = (model.Id > 0 ? await shelf.FindTemplateAsync(model.Id) : null) ?? new LoyaltyAnswerTemplate();
        (row.Name, row.LanguageId, row.CategoryId, row.Text, row.DisplayOrder) = (model.Name!.Trim(), model.LanguageId, model.CategoryId, model.Text!.Trim(), model.DisplayOrder);
        await shelf.SaveAsync(row);
    }

    public async Task DeleteTemplateAsync(int id)
    {
        if (await shelf.FindTemplateAsync(id) is { } row)
            await shelf.DeleteAsync(row);
    }
}
