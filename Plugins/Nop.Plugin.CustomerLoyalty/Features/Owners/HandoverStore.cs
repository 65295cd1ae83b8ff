using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Owners;

public class HandoverStore(IRepository<LoyaltyHandover> handovers)
{
    public Task InsertAsync(LoyaltyHandover handover) => handovers.InsertAsync(handover, false);

    public Task UpdateAsync(LoyaltyHandover handover) => handovers.UpdateAsync(handover, false);

    public async Task<LoyaltyHandover?> FindAsync(int id) => await handovers.Table.FirstOrDefaultAsync(row => row.Id == id);

    /// <summary>Those under way, the oldest first.</summary>
    public async Task<IList<LoyaltyHandover>> OpenAsync() => await handovers.Table.Where(row => row.CompletedOnUtc == null).OrderBy(row => row.Id).ToListAsync();
}
