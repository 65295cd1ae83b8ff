using Microsoft.AspNetCore.Mvc.ModelBinding;
using Nop.Plugin.CustomerLoyalty.Engine.Service;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>What is wrong with what was typed about how cases are handled, said at the field.</summary>
public class CaseSetupChecks(CaseTexts texts)
{
    private const int LongestName = 100;
    private const int LongestShifts = 1000;
    private const int LongestHolidays = 8000;

    public async Task NameAsync(string? name, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim().Length > LongestName)
            state.AddModelError(field, await texts.FillAsync("CaseSetup.Wrong.Name", LongestName));
    }

    public async Task CalendarAsync(CalendarModel model, ModelStateDictionary state)
    {
        await NameAsync(model.Name, nameof(model.Name), state);
        if (string.IsNullOrWhiteSpace(model.ZoneId) || !TimeZoneInfo.TryFindSystemTimeZoneById(model.ZoneId, out _))
            state.AddModelError(nameof(model.ZoneId), await texts.TextAsync("CaseSetup.Wrong.Zone"));
        if (ShiftText.Parse(model.Shifts, out var wrong) is not { } shifts)
            state.AddModelError(nameof(model.Shifts), await texts.FillAsync("CaseSetup.Wrong.Shifts", wrong));
        else if (shifts.Count == 0 || model.Shifts!.Trim().Length > LongestShifts)
            state.AddModelError(nameof(model.Shifts), await texts.TextAsync("CaseSetup.Wrong.NoShifts"));
        if (ShiftText.ParseDays(model.Holidays, out var wrongDay) is null || model.Holidays?.Trim().Length > LongestHolidays)
            state.AddModelError(nameof(model.Holidays), await texts.FillAsync("CaseSetup.Wrong.Holidays", wrongDay));
    }

    public async Task TemplateAsync(TemplateModel model, ModelStateDictionary state)
    {
        await NameAsync(model.Name, nameof(model.Name), state);
        if (string.IsNullOrWhiteSpace(model.Text) || model.Text.Trim().Length > CaseDesk.LongestText)
            state.AddModelError(nameof(model.Text), await texts.TextAsync("Cases.Wrong.Text"));
    }

    public async Task CategoryAsync(CaseCategoryModel model, ModelStateDictionary state)
    {
        await NameAsync(model.Name, nameof(model.Name), state);
        if (model.Id == 0 && (string.IsNullOrWhiteSpace(model.SystemName) || model.SystemName.Trim().Length > LongestName))
            state.AddModelError(nameof(model.SystemName), await texts.FillAsync("CaseSetup.Wrong.Name", LongestName));
    }

    public async Task SettingsAsync(CaseSetupModel model, ModelStateDictionary state)
    {
        if (model.MostFiles is < 0 or > 20)
            state.AddModelError(nameof(model.MostFiles), await texts.FillAsync("CaseSetup.Wrong.Between", 0, 20));
        if (model.LargestFileKilobytes is < 1 or > 20_480)
            state.AddModelError(nameof(model.LargestFileKilobytes), await texts.FillAsync("CaseSetup.Wrong.Between", 1, 20_480));
        if (model.VoucherDays is < 1 or > 3_650)
            state.AddModelError(nameof(model.VoucherDays), await texts.FillAsync("CaseSetup.Wrong.Between", 1, 3_650));
        if (model.CompensationLimit < 0)
            state.AddModelError(nameof(model.CompensationLimit), await texts.FillAsync("CaseSetup.Wrong.Between", 0, 1_000_000));
    }
}
