using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Contacts.Callers;

public class CallerKeyStore(IRepository<LoyaltyCallerKey> keys)
{
    public async Task<IReadOnlyList<LoyaltyCallerKey>> AllAsync() => [.. await keys.Table.OrderByDescending(key => key.Id).ToListAsync()];

    public async Task<LoyaltyCallerKey?> FindAsync(int id) => await keys.Table.FirstOrDefaultAsync(key => key.Id == id);

    public async Task<LoyaltyCallerKey?> FindAsync(Guid keyId) => await keys.Table.FirstOrDefaultAsync(key => key.KeyId == keyId);

    public Task AddAsync(LoyaltyCallerKey key) => keys.InsertAsync(key, false);

    public Task UpdateAsync(LoyaltyCallerKey key) => keys.UpdateAsync(key, false);

    public Task EraseAsync(int agentId) => keys.DeleteAsync(key => key.AgentId == agentId);
}
