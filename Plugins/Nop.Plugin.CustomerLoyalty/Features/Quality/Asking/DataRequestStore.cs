using System.Globalization;
using Nop.Data;
using Nop.Plugin.CustomerLoyalty.Platform.Data;

namespace Nop.Plugin.CustomerLoyalty.Features.Quality.Asking;

public class DataRequestStore(IRepository<LoyaltyDataRequest> requests)
{
    public async Task<LoyaltyDataRequest?> FindAsync(int id) => await requests.Table.FirstOrDefaultAsync(request => request.Id == id);

    public async Task<LoyaltyDataRequest?> LastOfAsync(int customerId) =>
        await requests.Table.Where(request => request.CustomerId == customerId).OrderByDescending(request => request.Id).FirstOrDefaultAsync();

    public async Task<IList<LoyaltyDataRequest>> OfAsync(int customerId) =>
        await requests.Table.Where(request => request.CustomerId == customerId).OrderBy(request => request.Id).ToListAsync();

    public Task<int> CountAsync(int customerId) => requests.Table.CountAsync(row => row.CustomerId == customerId);

    /// <summary>False when somebody else has asked the same customer since his requests were counted.</summary>
    public Task<bool> TryAddAsync(LoyaltyDataRequest request, int before)
    {
        var key = request.RequestKey = string.Create(CultureInfo.InvariantCulture, $"{request.CustomerId}:{before}");
        return requests.TryInsertAsync(request, row => row.RequestKey == key);
    }

    public Task UpdateAsync(LoyaltyDataRequest request) => requests.UpdateAsync(request, false);

    /// <summary>Nothing went out: the customer may be asked again.</summary>
    public Task DeleteAsync(LoyaltyDataRequest request) => requests.DeleteAsync(request, false);

    /// <summary>Complete answers from before that time whose points are not known to have been granted.</summary>
    public async Task<IList<LoyaltyDataRequest>> UnrewardedAsync(DateTime beforeUtc, int most) => await requests.Table
        .Where(request => request.IsComplete && request.Points > 0 && request.RewardEntryId == 0 && request.AnsweredOnUtc < beforeUtc)
        .OrderBy(request => request.Id).Take(most).ToListAsync();

    public Task EraseAsync(int customerId) => requests.DeleteAsync(request => request.CustomerId == customerId);
}
