using Nop.Core.Domain.Customers;
using Nop.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

public class RewardProofStore(IRepository<RewardPointsHistory> history)
{
    /// <summary>The entry that bears the mark at its end; 0 when there is none.</summary>
    public async Task<int> FindAsync(int customerId, string mark) =>
        await history.Table.Where(entry => entry.CustomerId == customerId && entry.Message.EndsWith(mark)).Select(entry => entry.Id).FirstOrDefaultAsync();
}
