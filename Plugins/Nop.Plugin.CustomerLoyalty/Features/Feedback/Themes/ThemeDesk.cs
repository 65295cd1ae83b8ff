using Nop.Plugin.CustomerLoyalty.Engine.Texts;
using Nop.Plugin.CustomerLoyalty.Features.Feedback.Months;

namespace Nop.Plugin.CustomerLoyalty.Features.Feedback.Themes;

/// <summary>Themes as the back office changes them.</summary>
public class ThemeDesk(ThemeStore themes, FeedbackChangeStore changes, FeedbackShelf shelf, TimeProvider clock)
{
    public Task<IReadOnlyList<LoyaltyTheme>> ListAsync() => themes.ListAsync();

    public Task<LoyaltyTheme?> FindAsync(int id) => themes.FindAsync(id);

    /// <summary>Adds one, or changes one that there is. From then on it is the shop's own.</summary>
    /// <param name="id">0 for a new one.</param>
    public async Task<ThemeProblem> SaveAsync(int id, string? name, string? words)
    {
        var (said, listed) = (name?.Trim() ?? string.Empty, Listed(words ?? string.Empty));
        if (said.Length is 0 or > FeedbackLimits.Name)
            return ThemeProblem.Name;
        if (listed.Length is 0 or > FeedbackLimits.Words || new Engine.Feedback.ThemeWords(listed.Split('\n')).IsEmpty)
            return ThemeProblem.Words;
        if ((await themes.ListAsync()).Any(theme => theme.NameKey == KeyOf(said) && theme.Id != id))
            return ThemeProblem.Taken;
        if (id == 0)
            return await themes.TryAddAsync(new LoyaltyTheme { Name = said, NameKey = KeyOf(said), Words = listed, CreatedOnUtc = clock.GetUtcNow().UtcDateTime }) ? ThemeProblem.None : ThemeProblem.Taken;
        if (await themes.FindAsync(id) is not { } known)
            return ThemeProblem.Gone;
        (known.Name, known.NameKey, known.Words, known.IsFound) = (said, KeyOf(said), listed, false);
        await themes.UpdateAsync(known);
        shelf.Forget();
        return ThemeProblem.None;
    }

    public async Task HideAsync(int id, bool isHidden)
    {
        if (await themes.FindAsync(id) is not { } theme)
            return;
        (theme.IsHidden, theme.IsFound) = (isHidden, false);
        await themes.UpdateAsync(theme);
        shelf.Forget();
    }

    /// <summary>The words of one become words of the other; what was changed because of it stays with that.</summary>
    public async Task<bool> MergeAsync(int id, int intoId)
    {
        if (id == intoId || await themes.FindAsync(id) is not { } from || await themes.FindAsync(intoId) is not { } into)
            return false;
        var words = Listed($"{into.Words}\n{from.Words}");
        if (words.Length > FeedbackLimits.Words)
            return false;
        (into.Words, into.IsFound) = (words, false);
        await themes.UpdateAsync(into);
        await changes.MoveAsync(id, intoId);
        await themes.DeleteAsync(from);
        shelf.Forget();
        return true;
    }

    /// <summary>One that was found and that nobody has heard of yet.</summary>
    public Task<bool> AddFoundAsync(string name, string word)
    {
        var said = name.Shortened(FeedbackLimits.Name);
        return themes.TryAddAsync(new LoyaltyTheme { Name = said, NameKey = KeyOf(said), Words = word.Shortened(FeedbackLimits.Words), IsFound = true, CreatedOnUtc = clock.GetUtcNow().UtcDateTime });
    }

    private static string KeyOf(string name) => name.ToLowerInvariant();

    private static string Listed(string words) =>
        string.Join('\n', words.Split(['\n', ',', '，', ';', '；', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase));
}

/// <summary>Why a theme was not saved.</summary>
public enum ThemeProblem
{
    None = 0,
    Name = 1,
    Words = 2,
    Taken = 3,
    Gone = 4
}
