namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Desk;

/// <summary>Queues, categories and templates for pages and for opening cases.</summary>
public class CaseShelf(CaseShelfStore store)
{
    public Task<IList<LoyaltyCaseQueue>> QueuesAsync() => store.QueuesAsync();

    public Task<IList<LoyaltyCaseCategory>> CategoriesAsync() => store.CategoriesAsync();

    public async Task<IReadOnlyList<LoyaltyCaseCategory>> PublicCategoriesAsync() => [.. (await store.CategoriesAsync()).Where(category => category is { IsPublic: true, IsActive: true })];

    public Task<LoyaltyCaseCategory?> CategoryAsync(int id) => store.FindCategoryAsync(id);

    /// <summary>Null for a name that nobody knows.</summary>
    public async Task<LoyaltyCaseCategory?> CategoryAsync(string systemName) => string.IsNullOrWhiteSpace(systemName) ? null : await store.FindCategoryAsync(systemName.Trim());

    /// <summary>The queue of a category, or the one for everything else; 0 in a shop without queues.</summary>
    public async Task<int> QueueOfAsync(LoyaltyCaseCategory? category)
    {
        var queues = await store.QueuesAsync();
        return (queues.FirstOrDefault(queue => queue.Id == category?.QueueId) ?? queues.FirstOrDefault(queue => queue.IsForEverythingElse) ?? queues.FirstOrDefault())?.Id ?? 0;
    }

    public async Task<LoyaltyCaseQueue?> QueueAsync(int id) => id == 0 ? null : await store.FindQueueAsync(id);

    /// <summary>Templates for a case in a language, those made for it before those for any.</summary>
    public async Task<IReadOnlyList<LoyaltyAnswerTemplate>> TemplatesAsync(int languageId, int categoryId) =>
        [.. (await store.TemplatesAsync()).Where(row => (row.LanguageId == 0 || row.LanguageId == languageId) && (row.CategoryId == 0 || row.CategoryId == categoryId))
            .OrderByDescending(row => row.CategoryId == categoryId).ThenBy(row => row.DisplayOrder)];

    public Task<LoyaltyAnswerTemplate?> TemplateAsync(int id) => store.FindTemplateAsync(id);
}
