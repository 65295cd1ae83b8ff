using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

public class ServiceTextStore(IRepository<LoyaltyServiceText> texts)
{
    public async Task<IReadOnlyList<LoyaltyServiceText>> OfAsync(ServiceTextKind kind, int ownerId)
    {
        var kindId = (int)kind;
        return [.. await texts.Table.Where(text => text.KindId == kindId && text.OwnerId == ownerId).OrderBy(text => text.LanguageId).ToListAsync()];
    }

    public async Task SaveAsync(LoyaltyServiceText text)
    {
        var (kind, owner, language) = (text.KindId, text.OwnerId, text.LanguageId);
        if (await texts.TryAddAsync(text, row => row.KindId == kind && row.OwnerId == owner && row.LanguageId == language))
            return;
        if (await texts.Table.FirstOrDefaultAsync(row => row.KindId == kind && row.OwnerId == owner && row.LanguageId == language) is not { } there)
            return;
        (there.Title, there.Body) = (text.Title, text.Body);
        await texts.UpdateAsync(there, false);
    }

    /// <param name="languageId">Null for all.</param>
    public Task DeleteAsync(ServiceTextKind kind, int ownerId, int? languageId = null)
    {
        var kindId = (int)kind;
        return languageId is { } language
            ? texts.DeleteAsync(text => text.KindId == kindId && text.OwnerId == ownerId && text.LanguageId == language)
            : texts.DeleteAsync(text => text.KindId == kindId && text.OwnerId == ownerId);
    }
}
