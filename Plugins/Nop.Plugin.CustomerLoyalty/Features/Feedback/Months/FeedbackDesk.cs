using Nop.Core;
using Nop.Plugin.CustomerLoyalty.Engine.Overview;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

/// <summary>What the shop writes into a month: what it changed, what it says, who may read it.</summary>
public class FeedbackDesk(FeedbackChangeStore changes, FeedbackPageStore pages, ThemeDesk themes, FeedbackShelf shelf, IWorkContext workContext, TimeProvider clock)
{
    public async Task<LoyaltyFeedbackPage> PageAsync(int storeId, FeedbackMonth month) =>
        await pages.FindAsync(storeId, month.Number) ?? new LoyaltyFeedbackPage { StoreId = storeId, Month = month.Number };

    public Task<LoyaltyFeedbackChange?> FindAsync(int changeId) => changes.FindAsync(changeId);

    /// <param name="key">Of the form: sent twice it is one.</param>
    public async Task AddAsync(Guid key, int storeId, DateOnly day, string text, int themeId, int dimensionId)
    {
        await changes.AddAsync(new LoyaltyFeedbackChange
        {
            ChangeKey = key,
            StoreId = storeId,
            Day = DailyMetrics.NumberOf(day),
            Text = text,
            ThemeId = await themes.FindAsync(themeId) is null ? 0 : themeId,
            DimensionId = dimensionId,
            CreatedById = (await workContext.GetCurrentCustomerAsync()).Id,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        shelf.Forget();
    }

    public async Task DeleteAsync(int changeId)
    {
        if (await changes.FindAsync(changeId) is { } change)
            await changes.DeleteAsync(change);
        shelf.Forget();
    }

    /// <param name="isPublic">Null leaves it as it is.</param>
    public async Task SaveAsync(int storeId, FeedbackMonth month, string? intro, bool? isPublic)
    {
        var page = await PageAsync(storeId, month);
        page.Intro = string.IsNullOrWhiteSpace(intro) ? null : intro.Trim();
        if (isPublic is { } wanted && wanted != page.IsPublic)
            (page.IsPublic, page.PublishedOnUtc) = (wanted, wanted ? clock.GetUtcNow().UtcDateTime : null);
        await pages.SaveAsync(page);
        shelf.Forget();
    }
}
