using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

/// <summary>Letters to customers, for pages and for the pass over orders.</summary>
public class LetterDesk(LetterStore letters, ServiceTexts texts, TimeProvider clock)
{
    public Task<IReadOnlyList<LoyaltyLetter>> AllAsync() => letters.AllAsync();

    public Task<LoyaltyLetter?> FindAsync(int id) => letters.FindAsync(id);

    /// <param name="isActive">Switched on now, it begins with orders paid from now on.</param>
    public async Task SaveAsync(LoyaltyLetter letter, bool isActive)
    {
        letter.ActiveSinceUtc = isActive ? letter.ActiveSinceUtc ?? clock.GetUtcNow().UtcDateTime : null;
        if (letter.Id == 0)
            letter.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        await letters.SaveAsync(letter);
    }

    public async Task DeleteAsync(int id)
    {
        await letters.DeleteAsync(id);
        await texts.DeleteAsync(ServiceTextKind.Letter, id);
    }
}
