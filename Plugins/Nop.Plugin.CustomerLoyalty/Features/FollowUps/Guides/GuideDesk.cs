using Nop.Plugin.CustomerLoyalty.Features.FollowUps.Texts;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

/// <summary>Guides for products, for pages and for the pass over orders.</summary>
public class GuideDesk(GuideStore guides, ServiceTexts texts, TimeProvider clock)
{
    public Task<IReadOnlyList<LoyaltyGuide>> AllAsync() => guides.AllAsync();

    public Task<LoyaltyGuide?> FindAsync(int id) => guides.FindAsync(id);

    public Task<IReadOnlyList<GuideFileRow>> FilesAsync(int guideId) => guides.FilesAsync(guideId);

    public Task<LoyaltyGuideFile?> FileAsync(int id) => guides.FileAsync(id);

    /// <param name="isActive">Switched on now, it begins with what happens from now on.</param>
    public async Task SaveAsync(LoyaltyGuide guide, bool isActive)
    {
        guide.ActiveSinceUtc = isActive ? guide.ActiveSinceUtc ?? clock.GetUtcNow().UtcDateTime : null;
        if (guide.Id == 0)
            guide.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        await guides.SaveAsync(guide);
    }

    /// <summary>False when it is no file of a kind and size that is allowed, or there are too many.</summary>
    public async Task<bool> AddFileAsync(int guideId, int languageId, string? name, byte[] content)
    {
        if (GuideFiles.NameOf(name) is not { } bare || content.Length is 0 or > GuideFiles.Largest || GuideFiles.ContentTypeOf(bare, content) is not { } contentType
            || (await guides.FilesAsync(guideId)).Count >= GuideFiles.Most)
            return false;
        await guides.AddFileAsync(new LoyaltyGuideFile { GuideId = guideId, LanguageId = languageId, Name = bare, ContentType = contentType, Size = content.Length, Content = content });
        return true;
    }

    public Task DeleteFileAsync(int guideId, int id) => guides.DeleteFileAsync(guideId, id);

    public async Task DeleteAsync(int id)
    {
        await guides.DeleteAsync(id);
        await texts.DeleteAsync(ServiceTextKind.Guide, id);
    }
}
