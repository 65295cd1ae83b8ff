using Nop.Plugin.CustomerLoyalty.Features.Notes;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

/// <summary>The words of letters and guides.</summary>
public class ServiceTexts(ServiceTextStore texts)
{
    public const int LongestTitle = 200;
    public const int LongestBody = 20_000;

    public Task<IReadOnlyList<LoyaltyServiceText>> OfAsync(ServiceTextKind kind, int ownerId) => texts.OfAsync(kind, ownerId);

    /// <summary>In that language, else in the one for all, else in any; null when nothing is written.</summary>
    public async Task<LoyaltyServiceText?> FindAsync(ServiceTextKind kind, int ownerId, int languageId)
    {
        var all = await texts.OfAsync(kind, ownerId);
        return all.FirstOrDefault(text => text.LanguageId == languageId) ?? all.FirstOrDefault(text => text.LanguageId == 0) ?? (all.Count > 0 ? all[0] : null);
    }

    /// <summary>Without words the language has none of its own any more.</summary>
    public Task SaveAsync(ServiceTextKind kind, int ownerId, int languageId, string? title, string? body)
    {
        var (line, lines) = (NoteText.Line(title), NoteText.Lines(body));
        return line is null && lines is null
            ? texts.DeleteAsync(kind, ownerId, languageId)
            : texts.SaveAsync(new LoyaltyServiceText { KindId = (int)kind, OwnerId = ownerId, LanguageId = languageId, Title = line ?? string.Empty, Body = lines ?? string.Empty });
    }

    public Task DeleteAsync(ServiceTextKind kind, int ownerId) => texts.DeleteAsync(kind, ownerId);
}
