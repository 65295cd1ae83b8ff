using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Guides;

public class GuideStore(IRepository<LoyaltyGuide> guides, IRepository<LoyaltyGuideFile> files)
{
    public async Task<IReadOnlyList<LoyaltyGuide>> AllAsync() => [.. await guides.Table.OrderBy(guide => guide.Id).ToListAsync()];

    public async Task<LoyaltyGuide?> FindAsync(int id) => await guides.Table.FirstOrDefaultAsync(guide => guide.Id == id);

    public Task SaveAsync(LoyaltyGuide guide) => guide.Id == 0 ? guides.InsertAsync(guide, false) : guides.UpdateAsync(guide, false);

    public async Task DeleteAsync(int id)
    {
        await files.DeleteAsync(file => file.GuideId == id);
        await guides.DeleteAsync(guide => guide.Id == id);
    }

    /// <summary>The files of a guide, without their contents.</summary>
    public async Task<IReadOnlyList<GuideFileRow>> FilesAsync(int guideId) =>
        [.. await files.Table.Where(file => file.GuideId == guideId).OrderBy(file => file.Id)
            .Select(file => new GuideFileRow { Id = file.Id, GuideId = file.GuideId, LanguageId = file.LanguageId, Name = file.Name, Size = file.Size }).ToListAsync()];

    public async Task<LoyaltyGuideFile?> FileAsync(int id) => await files.Table.FirstOrDefaultAsync(file => file.Id == id);

    public Task AddFileAsync(LoyaltyGuideFile file) => files.InsertAsync(file, false);

    public Task DeleteFileAsync(int guideId, int id) => files.DeleteAsync(file => file.Id == id && file.GuideId == guideId);
}
