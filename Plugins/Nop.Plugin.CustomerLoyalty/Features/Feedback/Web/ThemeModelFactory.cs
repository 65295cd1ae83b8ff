using Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;
using Nop.Plugin.CustomerLoyalty.Platform;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Web;

/// <summary>The list of themes with the form of one.</summary>
public class ThemeModelFactory(ThemeDesk themes, IPermissionService permissions)
{
    /// <param name="typed">A form that was not taken; null for the theme as it is.</param>
    public async Task<ThemesModel> PrepareAsync(int id, ThemeForm? typed = null)
    {
        var all = await themes.ListAsync();
        var chosen = all.FirstOrDefault(theme => theme.Id == id);
        return new ThemesModel
        {
            Rows = [.. all.Select(theme => new ThemeRow(theme.Id, theme.Name, string.Join(", ", theme.WordList), theme.IsHidden, theme.IsFound))],
            Form = typed ?? new ThemeForm { Id = chosen?.Id ?? 0, Name = chosen?.Name, Words = chosen?.Words },
            MayEdit = await permissions.AuthorizeAsync(LoyaltyPermissions.FeedbackEdit)
        };
    }
}
