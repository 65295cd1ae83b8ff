using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Cases.Files;

public class CaseFileStore(IRepository<LoyaltyCaseFile> files, IRepository<LoyaltyCaseFileContent> contents)
{
    public async Task AddAsync(LoyaltyCaseFile file, byte[] content)
    {
        await files.InsertAsync(file, false);
        await contents.InsertAsync(new LoyaltyCaseFileContent { FileId = file.Id, Content = content }, false);
    }

    public async Task<LoyaltyCaseFile?> FindAsync(int id) => await files.Table.FirstOrDefaultAsync(row => row.Id == id);

    public async Task<IList<LoyaltyCaseFile>> OfAsync(int caseId) => await files.Table.Where(row => row.CaseId == caseId).OrderBy(row => row.Id).ToListAsync();

    public async Task<IList<LoyaltyCaseFile>> OfPostAsync(int caseId, Guid postKey) => await files.Table.Where(row => row.CaseId == caseId && row.PostKey == postKey).OrderBy(row => row.Id).ToListAsync();

    /// <summary>Null when it is gone.</summary>
    public async Task<byte[]?> ReadAsync(int fileId) => await contents.Table.Where(row => row.FileId == fileId).Select(row => row.Content).FirstOrDefaultAsync();

    public async Task ForgetAsync(int caseId)
    {
        foreach (var file in await OfAsync(caseId))
            await RemoveAsync(file);
    }

    public async Task RemoveAsync(LoyaltyCaseFile file)
    {
        var id = file.Id;
        await contents.DeleteAsync(row => row.FileId == id);
        await files.DeleteAsync(file, false);
    }
}
