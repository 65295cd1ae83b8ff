using Nop.Plugin.CustomerLoyalty.Engine.Service;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Compensation;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;
using Nop.Plugin.CustomerLoyalty.Features.Cases.Service;
using Nop.Plugin.CustomerLoyalty.Features.Rewards.Earning;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Web;

/// <summary>The page on which a shop says how its cases are handled.</summary>
public class CaseSetupFactory(CaseShelfStore shelf, ServiceStore service, CompensationLimits limits, RoleNameStore roles, CaseNames names, ITierOf tiers, ISettingService settings)
{
    public async Task<CaseSetupModel> PrepareAsync(CaseTexts texts)
    {
        var current = await settings.LoadSettingAsync<CaseSettings>();
        var calendars = await service.CalendarsAsync();
        var known = await roles.ListAsync();
        var queues = await names.QueuesAsync();
        var model = new CaseSetupModel
        {
            MostFiles = current.MostFiles,
            LargestFileKilobytes = current.LargestFileKilobytes,
            OpenFromContactForm = current.OpenFromContactForm,
            VoucherDays = current.VoucherDays,
            CompensationLimit = current.CompensationLimit,
            Queues = [.. (await shelf.QueuesAsync()).Select(queue => new SetupLine(queue.Id, queue.Name, calendars.FirstOrDefault(calendar => calendar.Id == queue.CalendarId)?.Name ?? "24/7"))],
            Calendars = [.. calendars.Select(calendar => new SetupLine(calendar.Id, calendar.Name, calendar.ZoneId))],
            Templates = [.. (await shelf.TemplatesAsync()).Select(template => new SetupLine(template.Id, template.Name, template.Text.Length > 60 ? template.Text[..60] + "…" : template.Text))],
            Limits = [.. (await limits.ListAsync()).Select(limit => new LimitLine(limit.RoleId, known.FirstOrDefault(role => role.Id == limit.RoleId).Name ?? $"#{limit.RoleId}", limit.Most.ToString("0.##")))],
            Roles = await names.ChoicesAsync(known, null)
        };
        var categories = new List<SetupLine>();
        foreach (var category in await shelf.CategoriesAsync())
            categories.Add(new SetupLine(category.Id, await texts.NameAsync(category), $"{queues.GetValueOrDefault(category.QueueId, "–")} · {await texts.EnumAsync((CasePriority)category.PriorityId)}"));
        model.Categories = categories;
        model.Levels = await LevelsAsync(texts);
        return model;
    }

    private async Task<IReadOnlyList<LevelTable>> LevelsAsync(CaseTexts texts)
    {
        var rows = await service.LevelsAsync();
        var tables = new List<LevelTable>();
        foreach (var (tierId, tier) in (await tiers.NamesAsync()).Select(tier => (tier.Id, tier.Name)).Prepend((0, await texts.TextAsync("CaseSetup.AllTiers"))))
        {
            var lines = new List<LevelLine>();
            foreach (var priority in Enum.GetValues<CasePriority>().Reverse())
            {
                var row = rows.FirstOrDefault(row => row.TierId == tierId && row.PriorityId == (int)priority) ?? rows.FirstOrDefault(row => row.TierId == 0 && row.PriorityId == (int)priority) ?? new LoyaltyServiceLevel();
                lines.Add(new LevelLine((int)priority, await texts.EnumAsync(priority), row.FirstMinutes, row.NextMinutes, row.SolutionMinutes));
            }

            tables.Add(new LevelTable(tierId, tier, tierId == 0 || rows.Any(row => row.TierId == tierId), lines));
        }

        return tables;
    }
}
