using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.FollowUps.Letters;

public class LetterStore(IRepository<LoyaltyLetter> letters)
{
    public async Task<IReadOnlyList<LoyaltyLetter>> AllAsync() => [.. await letters.Table.OrderBy(letter => letter.Id).ToListAsync()];

    public async Task<LoyaltyLetter?> FindAsync(int id) => await letters.Table.FirstOrDefaultAsync(letter => letter.Id == id);

    public Task SaveAsync(LoyaltyLetter letter) => letter.Id == 0 ? letters.InsertAsync(letter, false) : letters.UpdateAsync(letter, false);

    public Task DeleteAsync(int id) => letters.DeleteAsync(letter => letter.Id == id);
}
