using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>Queues, categories and answer templates.</summary>
public class CaseShelfStore(IRepository<LoyaltyCaseQueue> queues, IRepository<LoyaltyCaseCategory> categories, IRepository<LoyaltyAnswerTemplate> templates)
{
    public async Task<IList<LoyaltyCaseQueue>> QueuesAsync() => await queues.Table.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).ToListAsync();

    public async Task<LoyaltyCaseQueue?> FindQueueAsync(int id) => await queues.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task SaveAsync(LoyaltyCaseQueue queue) => queue.Id == 0 ? queues.InsertAsync(queue, false) : queues.UpdateAsync(queue, false);

    public Task DeleteAsync(LoyaltyCaseQueue queue) => queues.DeleteAsync(queue, false);

    public async Task<IList<LoyaltyCaseCategory>> CategoriesAsync() => await categories.Table.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Id).ToListAsync();

    public async Task<LoyaltyCaseCategory?> FindCategoryAsync(int id) => await categories.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<LoyaltyCaseCategory?> FindCategoryAsync(string systemName) => await categories.Table.FirstOrDefaultAsync(row => row.SystemName == systemName);

    /// <summary>False when another one has the system name.</summary>
    public async Task<bool> TrySaveAsync(LoyaltyCaseCategory category)
    {
        var name = category.SystemName;
        if (category.Id == 0)
            return await categories.TryAddAsync(category, row => row.SystemName == name);
        await categories.UpdateAsync(category, false);
        return true;
    }

    public async Task<IList<LoyaltyAnswerTemplate>> TemplatesAsync() => await templates.Table.OrderBy(row => row.DisplayOrder).ThenBy(row => row.Name).ThenBy(row => row.Id).ToListAsync();

    public async Task<LoyaltyAnswerTemplate?> FindTemplateAsync(int id) => await templates.Table.FirstOrDefaultAsync(row => row.Id == id);

    public Task SaveAsync(LoyaltyAnswerTemplate template) => template.Id == 0 ? templates.InsertAsync(template, false) : templates.UpdateAsync(template, false);

    public Task DeleteAsync(LoyaltyAnswerTemplate template) => templates.DeleteAsync(template, false);
}
