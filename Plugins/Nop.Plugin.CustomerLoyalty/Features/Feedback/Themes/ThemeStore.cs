using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

public class ThemeStore(IRepository<LoyaltyTheme> themes)
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<LoyaltyTheme>> ListAsync() => [.. await themes.Table.OrderBy(row => row.NameKey).ToListAsync()];

    public async Task<LoyaltyTheme?> FindAsync(int id) => await themes.Table.FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>False when there is one of that name.</summary>
    public Task<bool> TryAddAsync(LoyaltyTheme theme)
    {
        var key = theme.NameKey;
        return themes.TryAddAsync(theme, row => row.NameKey == key);
    }

    public Task UpdateAsync(LoyaltyTheme theme) => themes.UpdateAsync(theme, false);

    public Task DeleteAsync(LoyaltyTheme theme) => themes.DeleteAsync(theme, false);
}
